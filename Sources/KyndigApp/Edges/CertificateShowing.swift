import Courseware
import Credentials
import Foundation

extension SoloIssuing {
  /// A certificate as the leader is shown it, read back from its file and checked.
  func shown(_ id: String, words: Phrases, at time: Timestamp) -> IssuedCertificate? {
    guard let files = files()[id], let file = files.first(where: { $0.hasSuffix(".jwt") }),
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: file)),
      let trust = try? TrustedIssuers(pins.issuers())
    else { return nil }
    let verification = verify(Array(bytes), trust: trust, at: time)
    guard let credential = verification.certificate?.credential else { return nil }
    let facts = credential.accomplishment
    let signing = words.signing
    let formats = words.formats
    let modules = facts.modules.map(\.title).joined(separator: " · ")
    let active = formats.duration(minutes: facts.activeMinutes)
    let law = facts.level == .top ? words.overview.topLaw : words.overview.otherLaw
    return IssuedCertificate(
      number: credential.id.number, name: facts.name,
      title: "\(facts.course.title), \(words.overview.lead(law).lowercasedFirst)",
      facts: [
        .init(label: signing.content, value: modules),
        .init(
          label: signing.extent, value: signing.extentValue(formats.duration(minutes: facts.nominalMinutes), active)),
        .init(
          label: signing.result,
          value: signing.resultValue(formats.percent(facts.result.score), formats.percent(facts.result.required))),
        .init(
          label: signing.completed, value: CivilDate(facts.period.end).map(formats.text) ?? facts.period.end),
        .init(label: signing.control, value: "✓ " + signing.signedBy(facts.name)),
        .init(label: "", value: signing.selfIssued),
      ], files: files.reversed(),
      fileName: OwnCertificates.fileName(of: credential))
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
