import Courseware
import Credentials
import Foundation

extension SoloIssuing {
  /// A certificate as the leader is shown it, read back from its file and checked.
  func shown(_ id: String, words: Phrases, at time: Timestamp) -> IssuedCertificate? {
    guard let files = files()[id],
      // The diploma has the proof in it.
      let file = files.first(where: { $0.hasSuffix(".svg") }) ?? files.first(where: { $0.hasSuffix(".jwt") }),
      let bytes = try? Data(contentsOf: URL(fileURLWithPath: file)), let trust = try? pins.trusted()
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
      ] + credential.vouching(verification.logPlace?.index, signing).map { .init(label: "", value: $0) },
      files: files.reversed(), fileName: OwnCertificates.fileName(of: credential),
      isCourseCertificate: credential.label == .courseCertificate)
  }
}

extension Credential {
  /// Who else stands behind it, a line each.
  fileprivate func vouching(_ entry: Int?, _ words: SigningPhrases) -> [String] {
    guard label != .selfIssuedDocumentation else { return [words.selfIssued] }
    var lines = ["✓ " + words.countersigned(issuer.name, issuer.person ?? "")]
    if let review { lines.append("✓ " + words.reviewed(review.reviewer)) }
    // People count from one.
    if let entry { lines.append("✓ " + words.logged(entry + 1)) }
    return lines
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
