import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// KYNDIG_BUSINESSES says as the leaders of which example businesses the whole course is walked, `P1,P2,…`: CI has one, for each
/// takes minutes.
struct WalkTests {
  /// A walk by keys alone, from the first screen to the certificate, and what it left.
  private struct Walk {
    let bench: Bench
    let pilot: Pilot

    /// Through the two modules that the tests keep; or as the leader of an example business through what is taught.
    init(_ voice: Pilot.Voice, as business: String? = nil) throws {
      bench = try Bench(seed: 7, courses: business == nil ? Bench.courses : Bench.taughtCourses)
      let course = try bench.course()
      var pilot = Pilot(voice, course: course)
      if let business = course.businesses.first(where: { $0.id == business }) {
        pilot.profile = course.typed(business.profile)
        pilot.patience = 4000
        pilot.draft = "Ja, i mai."
      }
      try bench.run(&pilot)
      self.pilot = pilot
    }
  }

  @Test("A leader takes two modules by keys alone to a certificate in either voice, with the same record")
  func walk() throws { try Self.walk(as: nil) }

  @Test(
    "So does the leader of a business take all that is taught", .enabled(if: !businesses.isEmpty), arguments: businesses
  )
  func taught(business: String) throws { try Self.walk(as: business) }

  private static let businesses = (ProcessInfo.processInfo.environment["KYNDIG_BUSINESSES"] ?? "")
    .split(separator: ",").map(String.init)

  private static func walk(as business: String?) throws {
    let records = try Pilot.Voice.allCases.map { voice in
      let walk = try Walk(voice, as: business)
      if let folder = ProcessInfo.processInfo.environment["KYNDIG_SCREENS"] { try walk.pilot.dump(to: folder) }
      #expect(walk.pilot.passphraseCount == 2, "\(walk.pilot.screens.last?.folded ?? "")")
      let study = try walk.bench.study()
      #expect(study.session?.passed["hms-for-ledere"]?.percent == 100)
      #expect(study.session?.certificates.count == 1)
      let report = try walk.bench.audit()
      #expect(report.allDeviations == [])
      #expect(report.rows.map(\.state) == [.attested])
      #expect(report.rows.map(\.verdict) == [.trusted])
      let files = walk.bench.issuing.files().values.flatMap { $0 }.sorted()
      #expect(files.map { $0.hasSuffix(".jwt") || $0.hasSuffix(".svg") } == [true, true])
      return study.events.map(\.kind).filter { $0.verb != "attested" && $0.verb != "certified" }
    }
    #expect(records[0] == records[1])
  }
}

extension Course {
  /// What a leader types who answers so; what she does not know is the last alternative, or a question mark.
  fileprivate func typed(_ profile: BusinessProfile) -> [String: String] {
    let typed = questions.map { question -> (String, String) in
      switch (question.kind, profile.answers[question.id]) {
      case (.choice(let alternatives), .word(let word)):
        return (question.id, String((alternatives.firstIndex { $0.value == word } ?? alternatives.count) + 1))
      case (.choice(let alternatives), _): return (question.id, String(alternatives.count + 1))
      case (.number, .number(let number)): return (question.id, String(number))
      case (.text, .word(let word)): return (question.id, word)
      case (.number, _), (.text, _): return (question.id, "?")
      }
    }
    return Dictionary(typed) { first, _ in first }
  }
}

extension Pilot {
  func dump(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var text = ""
    for (index, screen) in screens.enumerated() {
      text += "===== \(index)\n"
      switch voice {
      case .drawn:
        let frame = screen.drawn(
          in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: Phrases.nb.vocabulary)
        text += frame.rows.map { String($0.filter { $0.width > 0 }.map(\.character)) }.joined(separator: "\n") + "\n"
      case .spoken: text += screen.spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary).goldenText
      }
    }
    try text.write(toFile: folder + "/\(voice.rawValue).txt", atomically: true, encoding: .utf8)
  }
}
