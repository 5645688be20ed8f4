import Courseware
import Credentials
import Foundation
import Records
import Register

// An issuer's key that goes out of use, and the one that comes in its place.
extension Office {
  /// Takes a key out of use and enters another in its place: the same person's, with the passphrase of the old one, or
  /// with the recovery code whoever is to issue now.
  func replaceIssuer(named name: String, _ asking: OfficeAsking) throws -> Wording {
    guard let old = organisation.members.first(where: { $0.person.isSameName(as: name) }) else {
      throw KeyFailure.noIssuer(name)
    }
    let opened = try opened(old, asking)
    try asking.clear()
    let second = try second(besides: old, asking)
    try asking.clear()
    var person = old.person
    if opened.code != nil {
      let typed = try asking.line(KeyCommandPhrases.successor(old.person))
      if !typed.isEmpty { person = try self.name(ofAnIssuer: typed, inPlaceOf: old) }
    }
    let passphrase = try asking.newPassphrase(of: person, in: world)
    try asking.clear()
    let code = try opened.code ?? recoveryCode(asking)
    let open = Open(
      registrar: try register(opened.log), issuer: opened.issuer, log: opened.log, member: old)
    let next = try enter(
      person, passphrase, recovery: code, because: opened.code == nil ? .rolledOver : .recovered, by: open)
    try leaveBehind(old)
    return KeyCommandPhrases.replaced(
      old.person, by: person, and: second?.person, hasCopy: code != nil, next.members.map(\.person))
  }

  /// The key that is to be replaced, by its passphrase, or where nothing is typed by the recovery code.
  private func opened(
    _ old: Organisation.Member, _ asking: OfficeAsking
  ) throws -> (issuer: IssuerKey, log: LogKey, code: RecoveryCode?) {
    do {
      let keys = try asking.unlock(
        KeyCommandPhrases.replacedPassphrase(old.person), isWrong: { $0 as? Failure == .wrongPassphrase }
      ) { passphrase in
        let keys = try unlock(with: passphrase)
        guard keys.member == old else { throw Failure.wrongPassphrase }
        return keys
      }
      return (keys.issuer, keys.log, nil)
    } catch AskingFailure.cancelled {
      let code = try RecoveryCode(reading: asking.answer(KeyCommandPhrases.recoveryCode, isSecret: true))
      var issuer: IssuerKey?
      var log: LogKey?
      for key in try recovered(old, with: code) {
        switch key.opened {
        case .issuer(let key): issuer = key
        case .log(let key): log = key
        case .leader: break
        }
      }
      guard let issuer, let log else { throw KeyFailure.noCopy }
      return (issuer, log, code)
    }
  }

  /// What this account has of a key that is out of use: the pin says until when, and the sealed key goes.
  private func leaveBehind(_ old: Organisation.Member) throws {
    let path = site.certificates + "/" + CertificateFiles.pin(of: old.key)
    if let pin = FileManager.default.contents(atPath: path).flatMap({ Pin(parsing: Array($0)) }) {
      try pins.pin(pin, replacing: true)
    }
    for kind in [SealedKey.Kind.issuer, .log] {
      for isRecovery in [false, true] {
        _ = try keys.remove(named: KeyFolder.name(kind, of: old.key, isRecovery: isRecovery))
      }
    }
  }
}
