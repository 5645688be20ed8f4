import Courseware

/// Who a leader says she is when she hands in or moves.
public struct LeaderFacts: Sendable, Equatable {
  /// Her id: in the roster, or in her own records before she is in one.
  public let id: String
  /// Her name, as it is to stand on the certificate.
  public let name: String
  /// The business.
  public let employer: String?
  /// Nine digits from Brønnøysundregistrene.
  public let organisationNumber: String?
  /// The part of the business that she leads, by its id in the site's policy.
  public let unit: String?
  /// Her number as an employee.
  public let employeeNumber: String?
  /// The code of her invitation.
  public let code: InvitationCode?

  static let employeeNumberLimit = 40

  /// A leader; throws for a text that cannot be shown as it is signed, and for a number that is none.
  public init(
    id: String, name: String, employer: String? = nil, organisationNumber: String? = nil, unit: String? = nil,
    employeeNumber: String? = nil, code: InvitationCode? = nil
  ) throws(SignedProblem) {
    self.id = try Claim.text(id, "leader.id")
    guard Accomplishment.accepts(name: name) else { throw .claimMismatch(claim: "leader.name") }
    self.name = name
    if let employer, !Accomplishment.accepts(employer: employer) { throw .claimMismatch(claim: "leader.employer") }
    self.employer = employer
    if let organisationNumber, OrganisationNumber(organisationNumber)?.digits != organisationNumber {
      throw .claimMismatch(claim: "leader.organisationNumber")
    }
    self.organisationNumber = organisationNumber
    self.unit = try Claim.text(unit, "leader.unit")
    self.employeeNumber = try Claim.text(
      employeeNumber, "leader.employeeNumber", limit: Self.employeeNumberLimit)
    self.code = code
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    var code: InvitationCode?
    if let text = try claims.stringIfAny("code") {
      code = try? InvitationCode(reading: text)
      guard code != nil else { throw claims.mismatch("code") }
    }
    try self.init(
      id: try claims.string("id"), name: try claims.string("name"), employer: try claims.stringIfAny("employer"),
      organisationNumber: try claims.stringIfAny("organisationNumber"), unit: try claims.stringIfAny("unit"),
      employeeNumber: try claims.stringIfAny("employeeNumber"), code: code)
  }

  var json: JSON {
    var members: [String: JSON] = ["id": .string(id), "name": .string(name)]
    if let employer { members["employer"] = .string(employer) }
    if let organisationNumber { members["organisationNumber"] = .string(organisationNumber) }
    if let unit { members["unit"] = .string(unit) }
    if let employeeNumber { members["employeeNumber"] = .string(employeeNumber) }
    if let code { members["code"] = .string(code.text) }
    return .object(members)
  }
}
