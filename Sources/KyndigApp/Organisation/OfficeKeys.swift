import Courseware
import Credentials
import Foundation
import Records
import Register

// Issuers come, and lose their passphrases.
extension Office {
  /// Another issuer, who shows a passphrase too; nil where the organisation has but one.
  func second(besides first: Organisation.Member, _ asking: OfficeAsking) throws -> Organisation.Member? {
    guard organisation.members.contains(where: { $0.key != first.key }) else { return nil }
    return try asking.unlock(
      KeyCommandPhrases.secondPassphrase(first.person),
      isWrong: { $0 as? Failure == .wrongPassphrase || $0 as? KeyFailure == .sameIssuer(first.person) }
    ) { passphrase in
      let member = try unlock(with: passphrase).member
      guard member.key != first.key else { throw KeyFailure.sameIssuer(first.person) }
      return member
    }
  }

  /// The recovery code from the paper, tried on a copy that it must open; nil where it is not at hand.
  func recoveryCode(_ asking: OfficeAsking) throws -> RecoveryCode? {
    var tries = 1
    while true {
      let typed = try asking.secret(KeyCommandPhrases.recoveryCodeIfAny)
      guard !typed.isEmpty else { return nil }
      do {
        let code = try RecoveryCode(reading: typed)
        for member in organisation.members {
          if try copies(of: member, with: code) != nil { return code }
        }
        throw KeyFailure.wrongCode
      } catch {
        guard tries < OfficeAsking.mostTries else { throw error }
        tries += 1
        try asking.say(Wording.complaint(of: error).1)
      }
    }
  }

  /// An issuer's keys as the recovery code opens them, by the names that the passphrase's own have.
  func recovered(_ member: Organisation.Member, with code: RecoveryCode) throws -> [KeyRing.Key] {
    guard let copies = try copies(of: member, with: code) else { throw KeyFailure.wrongCode }
    return copies
  }

  /// Nil where the code does not open them; both must be there.
  private func copies(of member: Organisation.Member, with code: RecoveryCode) throws -> [KeyRing.Key]? {
    var opened: [KeyRing.Key] = []
    for kind in [SealedKey.Kind.log, .issuer] {
      guard let sealed = try keys.key(named: KeyFolder.name(kind, of: member.key, isRecovery: true)) else {
        throw KeyFailure.noCopy
      }
      let name = KeyFolder.name(kind, of: member.key)
      guard let key = KeyRing.open(sealed, named: name, with: code.passphrase) else { return nil }
      opened.append(key)
    }
    return opened
  }

  /// A name that an issuer can have, who is none yet; `replaced` is the one whose place it is.
  func name(ofAnIssuer typed: String, inPlaceOf replaced: Organisation.Member? = nil) throws -> String {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard Accomplishment.accepts(name: name) else { throw Founding.Failure.notAName(name) }
    guard !organisation.members.contains(where: { $0 != replaced && $0.person.isSameName(as: name) }) else {
      throw Founding.Failure.sameName(name)
    }
    return name
  }

  /// Makes an issuer's key, has the one at work vouch for it, and enters it; nothing is left where that is refused.
  func enter(
    _ name: String, _ passphrase: Passphrase, recovery code: RecoveryCode?, because reason: KeyStatement.Reason,
    by open: Open
  ) throws -> Organisation {
    let key = IssuerKey()
    let now = world.now()
    let statement = try open.issuer.sign(
      KeyStatement(
        id: DocumentIdentifier(), new: key.id, role: .issuer, name: name, reason: reason, at: now))
    var names: [String] = []
    let before = site.checkpoint
    do {
      for (passphrase, isRecovery) in [(passphrase, false)] + (code.map { [($0.passphrase, true)] } ?? []) {
        for kind in [SealedKey.Kind.issuer, .log] {
          let stored = KeyFolder.name(kind, of: key.id, isRecovery: isRecovery)
          let sealed =
            kind == .log
            ? open.log.sealed(with: passphrase, cost: cost, at: now)
            : key.sealed(with: passphrase, cost: cost, at: now)
          try keys.store(sealed, named: stored)
          names.append(stored)
        }
      }
      try open.registrar.enter(statement, at: now)
    } catch {
      // What is in the log is entered, however the rest went; then these are the only keys there are.
      let isEntered = site.checkpoint != before || FileManager.default.fileExists(atPath: site.log + "/pending")
      if !isEntered { for name in names { _ = try? keys.remove(named: name) } }
      throw error
    }
    let organisation = open.registrar.organisation
    for pin in organisation.pins { try pins.pin(pin) }
    try link(key.id, to: name)
    return organisation
  }

  /// One who is a leader too is known by the name, so that nobody issues to himself.
  private func link(_ key: DIDKey, to name: String) throws {
    let archive = try archive()
    guard let leader = try Roster(archive).leaders.first(where: { $0.name.isSameName(as: name) }) else { return }
    try archive.store([.issuerKey(key.text, leader: leader.id)])
  }
}
