import Courseware
import Credentials
import Foundation

/// What this account knows of the organisation at a site, kept outside it: whoever can change the site cannot change that.
extension Site {
  /// Why a site cannot be relied on.
  enum OrganisationFailure: Error, Equatable {
    /// What says which organisation issues here is gone, cannot be read, or is another than this account knows.
    case altered(site: String)
    /// An organisation issues here, and she has not taken up its invitation.
    case notEnrolled(organisation: String)
  }

  private func knownPath(in world: World) -> String {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    return world.home + "/trust/sites/" + String(Digest(of: place.utf8).hex.prefix(16)) + ".json"
  }

  /// The organisation that this account knows at the site; nil where it knows none.
  func knownOrganisation(in world: World) -> Organisation? {
    PlainFile.read(knownPath(in: world), limit: Organisation.maximumBytes).flatMap(Organisation.init(parsing:))
  }

  /// Remembers the organisation as this account has just made it, or come to rely on it.
  func know(_ organisation: Organisation, in world: World) throws(DurableFile.Failure) {
    try DurableFile.write(organisation.bytes, to: knownPath(in: world), mode: 0o600)
  }

  /// The organisation that issues here; nil where leaders issue to themselves.
  ///
  /// Throws where the site says otherwise than this account knows, or has a log and does not say whose: such a site is never taken for
  /// one without an organisation.
  func reliedOrganisation(in world: World) throws(OrganisationFailure) -> Organisation? {
    if ownRecords != nil, let given = membershipFile { return given.membership.organisation }
    let known = knownOrganisation(in: world)
    let isThere = [log, trust + "/organisation.json"].contains { FileManager.default.fileExists(atPath: $0) }
    guard known != nil || isThere else { return nil }
    guard let found = organisation, known == nil || known == found else { throw .altered(site: path) }
    return found
  }
}

extension Site.OrganisationFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .altered(let site):
      (
        .no,
        Wording(
          nb:
            "Filen «\(site)/Certificates/trust/organisation.json» er borte, er endret, eller hører til en annen protokoll enn den "
            + "denne kontoen kjenner. Ingenting er gjort. Hent den tilbake, og finn ut hvem som har endret den.",
          nn:
            "Fila «\(site)/Certificates/trust/organisation.json» er borte, er endra, eller høyrer til ein annan protokoll enn den "
            + "denne kontoen kjenner. Ingenting er gjort. Hent henne tilbake, og finn ut kven som har endra henne.",
          en:
            "The file “\(site)/Certificates/trust/organisation.json” is gone, altered, or belongs to another log than the one "
            + "this account knows. Nothing is done. Bring it back, and find out who changed it.")
      )
    case .notEnrolled(let organisation):
      (
        .missing,
        Wording(
          nb:
            "\(organisation.escaped) utsteder bevisene her, og du har ikke tatt imot invitasjonen din ennå. Skriv: kyndig enrol",
          nn:
            "\(organisation.escaped) ferdar ut bevisa her, og du har ikkje teke imot invitasjonen din enno. Skriv: kyndig enrol",
          en:
            "\(organisation.escaped) issues the certificates here, and you have not taken up your invitation yet. Write: kyndig enrol"
        )
      )
    }
  }
}
