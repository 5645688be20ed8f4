import Courseware
import Credentials
import Records
import Register

extension LeaderExplanation {
  /// For a person: each figure, and under it what gives it.
  func text(in language: Language) -> String {
    let words = ExplanationPhrases(language: language)
    var lines = [words.who(leader, rows.first)]
    if rows.isEmpty { lines += ["", words.nothing] }
    for row in rows {
      lines += ["", (row.course ?? words.noCourse).escaped + ": " + row.status(words.audit)]
      if row.standsFast(at: asOf), let last = row.lastStored {
        lines.append("  " + words.standsFast(since: last, at: asOf))
      }
      for statement in row.session.flatMap({ outcomes[$0] }) ?? [] { lines.append("  " + words.event(statement)) }
      for certificate in row.session.flatMap({ certificates[$0] }) ?? [] {
        lines.append("  " + words.certificate(certificate))
      }
      if let verification = row.session.flatMap({ newest[$0] }), let credential = verification.credential {
        lines += words.verify.rows(of: verification, credential).map { "    \($0.label): \($0.value)" }
      }
      for credit in row.credits { lines.append("  " + words.credit(credit)) }
      if let standing = row.standing {
        lines.append("  " + words.asked(standing))
        lines += (row.course.flatMap { reasons[$0] } ?? []).map { "    – " + words.reason($0) }
      }
      if let facts = row.session.flatMap({ later[$0] }), !facts.isEmpty {
        lines.append("  " + words.later)
        lines += facts.map { "    – " + words.law($0) }
      }
      lines += row.deviations.map { "  \(words.audit.deviation)[\($0.code)]: \(words.audit.text($0))" }
    }
    if !bindings.isEmpty {
      lines += ["", words.keys]
      lines += bindings.map { "  " + words.binding($0) }
    }
    return lines.joined(separator: "\n")
  }
}
