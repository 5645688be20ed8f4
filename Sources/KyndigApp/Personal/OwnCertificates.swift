import Courseware
import Credentials
import Foundation
import Records

/// The certificates of one leader that lie on this account, each read back from its files and checked.
struct OwnCertificates {
  /// A certificate and where it lies.
  struct Owned {
    var credential: Credential
    var label: Certificate.Label?
    var verdict: Verdict
    var files: [String]
  }

  let all: [Owned]

  /// Those that are about her key, or that her stored answers name; the oldest first.
  init(of leader: Leader, named certificates: Set<String>, in issuing: SoloIssuing, at time: Timestamp) {
    let trust = (try? issuing.pins.trusted()) ?? TrustedIssuers()
    all = issuing.files().compactMap { id, files -> Owned? in
      guard let file = files.first(where: { $0.hasSuffix(".svg") }) ?? files.first,
        let bytes = FileManager.default.contents(atPath: file)
      else { return nil }
      let verification = verify(Array(bytes), trust: trust, at: time)
      guard let credential = verification.credential,
        certificates.contains(id) || credential.subject.text == leader.key
      else { return nil }
      return Owned(credential: credential, label: verification.label, verdict: verification.verdict, files: files)
    }.sorted { ($0.credential.validFrom, $0.credential.id.urn) < ($1.credential.validFrom, $1.credential.id.urn) }
  }

  /// The one with this number, identifier, or beginning of either; nil where none or several fit.
  func named(_ name: String) -> Owned? {
    let wanted = name.uppercased().filter { $0.isLetter || $0.isNumber }
    guard wanted.count >= 4 else { return nil }
    let fitting = all.filter { owned in
      [owned.credential.id.number, owned.credential.id.uuid, owned.credential.id.urn].contains { text in
        text.uppercased().filter { $0.isLetter || $0.isNumber }.hasPrefix(wanted)
      }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

extension OwnCertificates {
  /// What a certificate's files are called: what it is, and its number.
  static func fileName(of credential: Credential) -> String {
    let kind =
      switch credential.label {
      case .courseCertificate: "kursbevis"
      case .selfIssuedDocumentation, .countersignedDocumentation: "dokumentasjon"
      }
    return "\(kind)-\(credential.id.number)"
  }
}

extension OwnCertificates.Owned {
  var fileName: String { OwnCertificates.fileName(of: credential) }
}
