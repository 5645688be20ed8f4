public import Courseware
public import Credentials
import Records

extension Registrar {
  /// Enters that an issuer has a new key, or that another issuer has come; `statement` is signed by an issuer's key.
  ///
  /// The organisation's file is written anew, for leaders and verifiers to take some way that they rely on. The leaf names
  /// keys and no person.
  public func enter(_ statement: SignedKeyStatement, at now: Timestamp) throws(RegisterError) {
    let content = statement.content
    guard content.role == .issuer, let old = organisation.member(with: statement.signer) else {
      throw .notAnIssuer(statement.signer)
    }
    guard organisation.member(with: content.new) == nil else { throw .archive(.keyInUse(key: content.new.text)) }
    let bindings = try view().bindings
    guard !bindings.contains(where: { $0.key == content.new.text }) else {
      throw .archive(.keyInUse(key: content.new.text))
    }
    let kept = organisation.members.filter { content.reason == .added || $0.key != old.key }
    let next: Organisation
    do throws(SignedProblem) {
      next = try Organisation(
        name: organisation.name, organisationNumber: organisation.organisationNumber,
        log: organisation.log, earlierLogs: organisation.earlierLogs,
        members: kept + [.init(key: content.new, person: content.name)])
    } catch {
      throw .signed(error)
    }
    let object = JSON.object([
      "new": .string(content.new.text), "old": .string(statement.signer.text),
      "reason": .string(content.reason.rawValue),
    ])
    let at = time(now)
    var files = next.trustFiles + [(CertificateFiles.keyStatement(of: content.new), statement.bytes)]
    if next.member(with: old.key) == nil {
      // What the old key signed in its time stands; what it signs from now on does not.
      let issuer = organisation.issuers.first { $0.key == old.key }
      if let pin = issuer.map({ Pin($0, log: organisation.log, earlierLogs: organisation.earlierLogs, until: at) }) {
        files.append((CertificateFiles.pin(of: old.key), pin.bytes))
      }
    }
    let texts = files.map { ($0.path, JSON.string(String(decoding: $0.bytes, as: UTF8.self))) }
    try commit(
      [
        Filing(
          .key, object.bytes, name: content.new.text, facts: ["files": .object(Dictionary(texts) { _, last in last })])
      ], at: at)
    become(next)
  }
}
