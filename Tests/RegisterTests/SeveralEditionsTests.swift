import Courseware
import Credentials
import Records
import Testing

@testable import Register

@Suite("A transcript through several editions, with corrections")
struct SeveralEditionsTests {
  static let second = Edition(course: "kurs", version: "2", digest: String(repeating: "cd", count: 32))
  static let withdrawn = Correction(item: "m/i", version: "1", change: .withdrawn)

  /// The course of an edition; the second has another title.
  static func course(_ edition: Edition) -> Course? {
    var course = AdmissionTests.course
    switch edition {
    case AdmissionTests.edition: break
    case second: (course.version, course.title) = ("2", "Kurset, ny utgave")
    default: return nil
    }
    return course
  }

  static func published(
    errata: [Erratum] = [], reopens: Set<String> = [], without gone: Edition? = nil
  ) -> Published {
    Published(
      course: { $0 == gone ? nil : course($0) }, errata: { Errata(course: $0, entries: errata) },
      reopens: { old, new in old.version == "1" && new.version == "2" ? reopens : [] })
  }

  static let erratum = Erratum(
    item: "m/i", version: "1", date: AdmissionTests.someDay, correction: .withdrawn, reason: "Feil.")

  /// What is stored when she does these things, a minute apart; a move is done in the edition moved to.
  static func events(_ kinds: [Event.Kind]) throws -> [Event] {
    var source = AdmissionTests.course
    var events = [
      Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: AdmissionTests.edition, seed: 1))
    ]
    var session = try #require(Session(events[0], in: source))
    for (index, kind) in kinds.enumerated() {
      if case .moved(let edition, _, _) = kind { source = try #require(course(edition)) }
      let event = Event(at: Timestamp(milliseconds: Int64(index + 1) * 60_000), kind)
      for effect in try session.handle(event, in: source) {
        switch effect {
        case .record(let event): events.append(event)
        }
      }
    }
    return events
  }

  /// The module in the first edition, and the test in the second.
  static func moving(reopened: [String] = []) -> [Event.Kind] {
    let module = Array(AdmissionTests.wholeCourse.prefix(4))
    let moved = Event.Kind.moved(to: second, kept: reopened.isEmpty ? ["m"] : [], reopened: reopened)
    return module + [moved] + (reopened.isEmpty ? [] : module) + AdmissionTests.wholeCourse.suffix(3)
  }

  static func submission(_ events: [Event], edition: Edition = second) -> Submission {
    Submission(leader: AdmissionTests.leader, edition: edition, events: events)
  }

  @Test("The certificate is of the edition that the session came to")
  func lastEdition() throws {
    let events = try Self.events(Self.moving())
    let admission = try regrade(Self.submission(events), against: Self.published(), day: AdmissionTests.day)
    #expect(admission.accomplishment.course.version == "2")
    #expect(admission.accomplishment.course.title == "Kurset, ny utgave")
    #expect(admission.accomplishment.course.edition.hex == Self.second.digest)
    #expect(throws: Rejection.otherEdition) {
      try regrade(
        Self.submission(events, edition: AdmissionTests.edition), against: Self.published(), day: AdmissionTests.day)
    }
  }

  @Test("An edition on the way that is gone is named", arguments: [AdmissionTests.edition, second])
  func gone(edition: Edition) throws {
    let events = try Self.events(Self.moving())
    #expect(throws: Rejection.editionMissing(edition)) {
      try regrade(Self.submission(events), against: Self.published(without: edition), day: AdmissionTests.day)
    }
  }

  @Test("A move that kept what had changed gives no certificate; one that took it again does")
  func moveUnfounded() throws {
    let published = Self.published(reopens: ["m"])
    #expect(throws: Rejection.moveUnfounded(to: Self.second, modules: ["m"])) {
      try regrade(
        Self.submission(try Self.events(Self.moving())), against: published, day: AdmissionTests.day)
    }
    let again = try Self.events(Self.moving(reopened: ["m"]))
    #expect(
      try regrade(Self.submission(again), against: published, day: AdmissionTests.day).session.edition == Self.second)
  }

  @Test(
    "A correction gives a certificate only where an erratum says it of the item and the edition",
    arguments: [
      ([erratum], true), ([], false),
      ([Erratum(item: "m/j", version: "1", date: AdmissionTests.someDay, correction: .withdrawn, reason: "")], false),
      ([Erratum(item: "m/i", version: "2", date: AdmissionTests.someDay, correction: .withdrawn, reason: "")], false),
      (
        [Erratum(item: "m/i", version: "1", date: AdmissionTests.someDay, correction: .rekeyed([1]), reason: "")], false
      ),
    ] as [([Erratum], Bool)])
  func correction(errata: [Erratum], isFounded: Bool) throws {
    let events = try Self.events(AdmissionTests.wholeCourse + [.corrected(Self.withdrawn)])
    let submission = Self.submission(events, edition: AdmissionTests.edition)
    let published = Self.published(errata: errata)
    if isFounded {
      let admission = try regrade(submission, against: published, day: AdmissionTests.day)
      #expect(admission.session.corrections == [Self.withdrawn])
    } else {
      #expect(throws: Rejection.correctionUnfounded(Self.withdrawn)) {
        try regrade(submission, against: published, day: AdmissionTests.day)
      }
    }
  }

  @Test("An audit tells of the session by its last edition, and of what nothing published supports")
  func audit() throws {
    let place = try AuditTests.Place()
    try place.begin(try Self.events(Self.moving() + [.resumed]))
    let sound = try place.audit(published: Self.published())
    #expect(sound.allDeviations == [])
    #expect(sound.rows.map(\.state) == [.passed])
    #expect(sound.rows.map(\.modulesPassed) == [1])
    #expect(
      try place.audit(published: Self.published(reopens: ["m"])).allDeviations == [
        .unfounded(session: "s", .move(to: Self.second, modules: ["m"]))
      ])
    #expect(
      try place.audit(published: Self.published(without: Self.second)).allDeviations == [
        .editionMissing(session: "s", Self.second)
      ])
  }

  @Test("An audit tells of a correction that no erratum says")
  func auditedCorrection() throws {
    let place = try AuditTests.Place()
    try place.begin(try Self.events(AdmissionTests.wholeCourse + [.corrected(Self.withdrawn)]))
    #expect(try place.audit(published: Self.published(errata: [Self.erratum])).allDeviations == [])
    let deviations = try place.audit(published: Self.published()).allDeviations
    #expect(deviations == [.unfounded(session: "s", .correction(Self.withdrawn))])
    #expect(deviations.map(\.code) == ["REGRADE_MISMATCH"])
  }
}
