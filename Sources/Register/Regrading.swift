public import Courseware
public import Credentials
import Records

/// A submission that replays to a passed course, and what it amounts to.
public struct Admission: Sendable, Equatable {
  /// The session as replayed.
  public let session: Session
  /// What can be attested and certified.
  public let accomplishment: Accomplishment
}

/// Replays a submission against its editions and says what it amounts to: the inside of every admission, and what the leader
/// is shown before she attests.
///
/// Pure but for what `published` reads. `day` turns a moment into the civil date it is printed as.
public func regrade(
  _ submission: Submission, against published: Published, day: (Timestamp) -> CivilDate
) throws(Rejection) -> Admission {
  let judged = published.judge(submission.events)
  if let edition = judged.missing.first { throw .editionMissing(edition) }
  guard let session = judged.replay.session, let course = judged.course, judged.replay.findings.isEmpty else {
    throw .transcript(judged.replay.findings)
  }
  guard session.edition == submission.edition, let edition = Digest(hex: session.edition.digest) else {
    throw .otherEdition
  }
  if let unfounded = judged.unfounded.first { throw Rejection(unfounded) }
  let tailored = session.course
  let passing = session.attempts.first { attempt in
    attempt.assessment == course.test.id && attempt.result?.isPassed == true
      && attempt.result?.score == session.passed[course.id]
  }
  guard let passing, let result = passing.result, tailored.modules.allSatisfy({ session.passed[$0.id] != nil }) else {
    throw .notPassed
  }
  let modules =
    tailored.modules.map { module in
      (module.title, NominalTime.minutes(seconds: tailored.nominalSeconds(of: module)))
    } + [(tailored.test.title, NominalTime.minutes(seconds: tailored.nominalSeconds(of: tailored.test)))]
  let leader = submission.leader
  let employer =
    leader.employer.isEmpty
    ? nil
    : Accomplishment.Employer(
      name: leader.employer,
      organisationNumber: leader.organisationNumber.isEmpty ? nil : leader.organisationNumber)
  do {
    let accomplishment = try Accomplishment(
      name: leader.name, level: session.profile.answers["level"] == .word("other") ? .other : .top,
      course: .init(
        id: course.id, title: tailored.title, version: course.version, edition: edition,
        rulesAsOf: course.rulesAsOf.description, language: course.language),
      modules: modules.map { .init(title: $0.0, minutes: $0.1) },
      activeMinutes: Int(session.activeMilliseconds / 60_000),
      period: .init(start: day(session.startedAt).description, end: day(result.at).description),
      result: .init(
        score: result.score.percent, required: course.test.masteryScore.percent, attempt: passing.number),
      profile: Digest(of: session.profile.bytes), transcript: Digest(transcript: submission.events.map(\.bytes)),
      employer: employer,
      provider: .init(
        name: course.provider, responsible: course.responsible.name, competence: course.responsible.competence,
        contact: course.responsible.contact))
    return Admission(session: session, accomplishment: accomplishment)
  } catch {
    throw .accomplishment(error)
  }
}

extension Rejection {
  init(_ unfounded: Unfounded) {
    switch unfounded {
    case .correction(let correction): self = .correctionUnfounded(correction)
    case .move(let edition, let modules): self = .moveUnfounded(to: edition, modules: modules)
    }
  }
}
