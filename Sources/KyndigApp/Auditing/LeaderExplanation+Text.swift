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
        lines += standing.reasons.map { "    – " + words.reason($0) }
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

  /// `kyndig.explanation.v1`: the rows as the audit has them, with `events`, `certificates`, `reasons` and `bindings`.
  var json: JSON {
    [
      "format": "kyndig.explanation.v1", "id": .string(leader.id), "name": .string(leader.name),
      "rows": .array(
        rows.map { row in
          [
            "course": row.course.map(JSON.string) ?? .null, "state": .string(row.state.rawValue),
            "session": row.session.map(JSON.string) ?? .null,
            "events": .array((row.session.flatMap { outcomes[$0] } ?? []).map(\.json)),
            "certificates": .array((row.session.flatMap { certificates[$0] } ?? []).map(\.json)),
            "duty": row.standing.map { .string($0.state.name) } ?? .null,
            "due": row.standing?.lastDay.map { .string($0.description) } ?? .null,
            "deviations": .array(row.deviations.map { .string($0.code) }),
          ]
        }),
      "bindings": .array(
        bindings.map {
          [
            "key": .string($0.key), "method": .string($0.method), "at": .string($0.at.iso),
            "endedAt": $0.endedAt.map { .string($0.iso) } ?? .null,
          ]
        }),
    ]
  }
}

extension Statement {
  fileprivate var json: JSON {
    [
      "sequence": .integer(Int64(sequence)), "verb": .string(verb), "object": .string(object), "at": .string(at.iso),
      "score": result.map { .integer(Int64($0.percent)) } ?? .null,
    ]
  }
}

extension IssuedRecord {
  fileprivate var json: JSON {
    [
      "number": .string(DocumentIdentifier(urn: id)?.number ?? id), "id": .string(id), "at": .string(at.iso),
      "issuer": .string(issuer), "state": .string(state.rawValue), "reason": reason.map(JSON.string) ?? .null,
    ]
  }
}
