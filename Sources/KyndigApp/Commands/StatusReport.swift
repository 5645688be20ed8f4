import Courseware
import Credentials
import Foundation
import Records
import Register

/// How the leader of an account stands in every course she has begun.
struct StatusReport: Sendable, Equatable {
  var leader: Leader?
  var courses: [CourseStanding] = []
  var now: Timestamp
  /// What to type to take the course, from anywhere.
  var command: String

  /// What is stored in a site, as it stands; nothing is written, and nobody else is kept from writing.
  ///
  /// Each course is told of in the language that was asked for, or that she has chosen in it, where it is to be had in that.
  init(of site: Site?, command: String, language: Language? = nil, in world: World) throws {
    now = world.now()
    self.command = command
    guard let site, FileManager.default.fileExists(atPath: site.records) else { return }
    let archive = try Archive(reading: site.records)
    let issuing = SoloIssuing(site: site, home: world.home)
    let ask = Identifying.onTerminal(language ?? Language(locale: world.environment))
    guard let leader = try Identifying.leader(of: archive, in: issuing, world, asking: ask) else { return }
    let issued = issuing.files()
    let editions = Editions(folder: site.editions)
    let stored = try StoredSession.all(of: leader, in: archive, editions).map {
      try $0.read(in: $0.language(language, in: world), editions)
    }
    self.leader = leader
    let duties = site.policy?.requirements.isEmpty == false ? try site.duties(at: now, of: leader.id) : Duties()
    // The last is the one that the program goes on with.
    courses = stored.enumerated().map { index, one in
      let latest = one.session.certificates.last
      return CourseStanding(
        session: one.session, storedAt: one.storedAt, onward: Onward(one.session, of: leader),
        command: index == stored.count - 1 ? command : nil,
        certificate: latest.flatMap(DocumentIdentifier.init(urn:))?.number,
        asked: duties.standing(
          of: leader, in: one.session,
          passed: stored.filter { $0.session.edition.course == one.session.edition.course }.compactMap(\.passedAt),
          on: CivilTime(now).date),
        files: latest.flatMap { issued[$0] }?.reversed() ?? [])
    }
  }
}

extension StatusReport {
  /// What the overview says, as lines.
  func text(_ words: StatusPhrases) -> String {
    guard let leader, !courses.isEmpty else {
      return [words.notBegun, words.beginWith(command)].joined(separator: "\n")
    }
    return courses.map { $0.text(of: leader, words, now: now) }.joined(separator: "\n\n\n")
  }
}

extension CourseStanding {
  fileprivate func text(of leader: Leader, _ words: StatusPhrases, now: Timestamp) -> String {
    let who = [leader.name, leader.employer].filter { !$0.isEmpty }.joined(separator: ", ")
    let head = [
      "\(course.title), \(words.edition(course.version))".escaped, who.escaped, law(words),
    ]
    let rows = (modules + [test]).map { part in
      [part.number.map(String.init) ?? "", part.title.escaped, text(of: part, words)]
    }
    let widths = (0..<2).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let table = rows.map { row in
      let number = String(repeating: " ", count: widths[0] - row[0].count) + row[0]
      return "  \(number)  " + row[1].padding(toLength: widths[1], withPad: " ", startingAt: 0) + "   " + row[2]
    }
    return [head, table, summary(words, now: now), goingOn(words, now: now)].map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// Which duty the course is for.
  func law(_ words: StatusPhrases) -> String {
    session.profile.answers["level"] == .word("other") ? words.otherLaw : words.topLaw
  }

  /// How a module or the test stands, with why it is closed.
  func text(of part: Part, _ words: StatusPhrases) -> String {
    let time = words.formats.minutes(part.nominalMinutes)
    switch part.state {
    case .locked: return part.obstacle.map { words.obstacles.text($0, session) } ?? words.notStarted(time)
    case .notStarted: return words.notStarted(time)
    case .inProgress: return words.underWay(part.done, part.steps)
    case .completed: return part.number == nil ? words.notPassed : words.completed
    case .stopped: return words.stopped
    case .passed:
      let passed = words.passed(words.formats.percent(part.score?.percent ?? 0))
      return part.newSteps > 0 ? words.news(passed, part.newSteps) : passed
    }
  }

  private func summary(_ words: StatusPhrases, now: Timestamp) -> [String] {
    var line = [words.passedCount(modules.count { $0.score != nil }, modules.count)]
    if let asked = asked.flatMap({ words.asked($0, in: course.id) }) { line.append(asked) }
    if let date = session.planned, !isPassed {
      let text = words.formats.text(date)
      line.append(date < CivilTime(now).date ? words.missed(text) : words.planned(text))
    }
    if session.minutesLeft > 0 { line.append(words.left(words.formats.duration(minutes: session.minutesLeft))) }
    let labels = unknown.map(\.label.escaped)
    return [line.joined(separator: " ")] + (labels.isEmpty ? [] : [words.toFindOut(words.formats.list(labels))])
  }

  private func goingOn(_ words: StatusPhrases, now: Timestamp) -> [String] {
    var told = onward
    told.title = onward.title?.escaped
    var lines = [words.next(told)]
    if let closed = session.opensNext, onward.kind != .stop, let title = title(of: closed.place) {
      lines.append(words.opensNext(title.escaped, words.obstacles.text(closed.obstacle, session)))
    }
    if let certificate { lines += [words.certificate(certificate, !files.isEmpty)] + files.map { "  " + $0.escaped } }
    if let command, onward.kind != .certificate { lines.append(words.continueWith(command)) }
    if let storedAt { lines.append(words.stored(words.formats.text(storedAt, now: now))) }
    return lines
  }

  /// What a place in the course is called; nil for what comes after the test.
  func title(of place: Place) -> String? {
    switch place {
    case .step(let id): course.module(having: id)?.title
    case .assessment(let id): course.assessment(id)?.title
    case .attestation, .certificate: nil
    }
  }
}
