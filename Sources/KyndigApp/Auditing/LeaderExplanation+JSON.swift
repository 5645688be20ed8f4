import Courseware
import Credentials
import Records
import Register

extension LeaderExplanation {
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
            "reasons": .array((row.standing.flatMap { _ in row.course.flatMap { reasons[$0] } } ?? []).map(\.json)),
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

extension RequirementStanding.Reason {
  /// Which it is, its day, and what more there is to it.
  fileprivate var json: JSON {
    func members(_ kind: String, _ day: CivilDate, _ more: [String: JSON] = [:]) -> JSON {
      .object(more.merging(["kind": .string(kind), "day": .string(day.description)]) { mine, _ in mine })
    }
    return switch self {
    case .began(let day): members("began", day)
    case .known(let day): members("known", day)
    case .returned(let day, let left): members("returned", day, ["left": .string(left.description)])
    case .exemptionEnded(let day): members("exemptionEnded", day)
    case .exempted(let day): members("exempted", day)
    case .deadline(let day): members("deadline", day)
    case .away(let days, let day): members("away", day, ["days": .integer(Int64(days))])
    case .trained(let training): members("trained", training.completed, ["by": .string(training.kind.rawValue)])
    case .renewal(let day): members("renewal", day)
    case .opens(let day): members("opens", day)
    case .grace(let day): members("grace", day)
    case .renewed(let duty, let day):
      members("renewed", day, ["since": .string(duty.on.description), "reason": .string(duty.reason)])
    case .ranOut(let day): members("ranOut", day)
    }
  }
}
