import Courseware
import Records

extension StatusReport {
  /// `kyndig.status.v1` (`commands.md`); what a closed part waits for is told in words too.
  func json(_ words: StatusPhrases, page: String? = nil) -> JSON {
    var members: [String: JSON] = [
      "format": "kyndig.status.v1", "leader": leader.map(\.json) ?? .null,
      "courses": .array(courses.map { $0.json(words) }), "asOf": .string(now.iso), "command": .string(command),
    ]
    if let page { members["page"] = .string(page) }
    return .object(members)
  }
}

extension Leader {
  fileprivate var json: JSON {
    [
      "id": .string(id), "name": .string(name), "employer": .string(employer),
      "organisationNumber": .string(organisationNumber),
    ]
  }
}

extension CourseStanding {
  fileprivate func json(_ words: StatusPhrases) -> JSON {
    [
      "id": .string(course.id), "title": .string(course.title), "version": .string(course.version),
      "edition": .string(session.edition.digest),
      "due": asked?.lastDay.map { .string($0.description) } ?? .null,
      "duty": asked.map { .string($0.state.name) } ?? .null,
      "planned": session.planned.map { .string($0.description) } ?? .null,
      "completed": .bool(session.completed.contains(course.id)), "passed": .bool(isPassed),
      "modules": .array(modules.map { json(of: $0, words) }), "test": json(of: test, words),
      "next": onward.json(command), "minutesLeft": .integer(Int64(session.minutesLeft)),
      "activeMinutes": .integer(session.activeMilliseconds / 60_000),
      "nominalMinutes": .integer(Int64(course.nominalMinutes)),
      "toFindOut": .array(unknown.map { ["id": .string($0.id), "label": .string($0.label)] }),
      "drafts": .array(session.documents.map(\.json)), "started": .string(session.startedAt.iso),
      "lastStored": storedAt.map { .string($0.iso) } ?? .null,
      "certificate": session.certificates.last.map(JSON.string) ?? .null,
    ]
  }

  private func json(of part: Part, _ words: StatusPhrases) -> JSON {
    var members: [String: JSON] = [
      "id": .string(part.id), "title": .string(part.title), "state": .string(part.state.rawValue),
      "completed": .bool(part.isCompleted), "passed": .bool(part.score != nil),
      "score": part.score.map { .integer(Int64($0.percent)) } ?? .null, "attempts": .integer(Int64(part.attempts)),
      "nominalMinutes": .integer(Int64(part.nominalMinutes)),
      "passedAt": part.passedAt.map { .string($0.iso) } ?? .null,
      "closed": part.obstacle.map { $0.json(in: session, words) } ?? .null,
    ]
    if part.number != nil {
      members["steps"] = .integer(Int64(part.steps))
      members["done"] = .integer(Int64(part.done))
      members["new"] = .integer(Int64(part.newSteps))
    }
    return .object(members)
  }
}

extension Obstacle {
  /// What a closed place waits for: what it is, which, and in words.
  fileprivate func json(in session: Session, _ words: StatusPhrases) -> JSON {
    let (name, ids): (String, [String]) =
      switch self {
      case .first(let module): ("modules", [module])
      case .modules(let modules): ("modules", modules)
      case .steps(let steps): ("steps", steps.map(\.id))
      case .openAttempt(let assessment): ("openAttempt", [assessment])
      case .stop(let step): ("stop", [step])
      case .test: ("test", [session.course.test.id])
      case .attestation: ("attestation", [])
      case .absent: ("absent", [])
      }
    return [
      "waitsFor": .string(name), "ids": .array(ids.map(JSON.string)),
      "message": .string(words.obstacles.text(self, session)),
    ]
  }
}

extension Onward {
  fileprivate func json(_ command: String?) -> JSON {
    [
      "kind": .string(kind.rawValue), "id": id.map(JSON.string) ?? .null, "title": title.map(JSON.string) ?? .null,
      "module": module.map { .integer(Int64($0)) } ?? .null, "isBegun": .bool(isBegun),
      "command": command.map(JSON.string) ?? .null,
    ]
  }
}

extension AssembledDocument {
  fileprivate var json: JSON {
    let name =
      switch state {
      case .empty: "notBegun"
      case .begun: "begun"
      case .finished: "drafted"
      case .existing: "existing"
      }
    return [
      "id": .string(id), "title": .string(title), "state": .string(name),
      "savedAt": savedAt.map { .string($0.iso) } ?? .null,
    ]
  }
}
