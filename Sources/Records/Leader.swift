/// A person who takes courses here.
public struct Leader: Sendable, Equatable {
  /// A random name without meaning, the actor of statements.
  public var id: String
  /// The full name, as it is to stand on the certificate; empty for one whose record has been erased.
  public var name: String
  /// The business, or empty.
  public var employer: String
  /// Nine digits, or empty.
  public var organisationNumber: String
  /// The did:key of the leader's own key; nil until it has been made, or bound where an organisation binds keys.
  public var key: String?
  /// The part of the business that she leads, by its id in the site's policy; nil where there is none, or none is hers.
  public var unit: String?
  /// What the employer counts her by; nil where that is not used.
  public var employeeNumber: String?
  /// Where she stands in the roster.
  public var state: State
  /// The did:key of her key as an issuer; nil for one who issues nothing.
  public var issuerKey: String?
  /// Where reminders go; nil where it is not known.
  public var email: String?

  /// Where somebody stands in the roster.
  public enum State: String, Sendable, CaseIterable {
    /// On the list, and not yet known by a key.
    case invited
    /// Takes courses, or may.
    case active
    /// Leads no longer; what was done is kept.
    case left
    /// The record is gone; what is left is the id, so that nothing old brings the person back.
    case erased
  }

  /// A leader.
  public init(
    id: String, name: String, employer: String = "", organisationNumber: String = "", key: String? = nil,
    unit: String? = nil, employeeNumber: String? = nil, state: State = .active, issuerKey: String? = nil,
    email: String? = nil
  ) {
    self.id = id
    self.name = name
    self.employer = employer
    self.organisationNumber = organisationNumber
    self.key = key
    self.unit = unit
    self.employeeNumber = employeeNumber
    self.state = state
    self.issuerKey = issuerKey
    self.email = email
  }
}
