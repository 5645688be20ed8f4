import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

struct WalkTests {
  /// A walk by keys alone, from the first screen to the certificate, and what it left.
  private struct Walk {
    let bench: Bench
    let pilot: Pilot

    init(_ voice: Pilot.Voice) throws {
      bench = try Bench(seed: 7)
      var pilot = Pilot(voice, course: try bench.course())
      try bench.run(&pilot)
      self.pilot = pilot
    }
  }

  @Test("A leader takes the real course by keys alone to a certificate in either voice, with the same record")
  func walk() throws {
    let records = try Pilot.Voice.allCases.map { voice in
      let walk = try Walk(voice)
      if let folder = ProcessInfo.processInfo.environment["KYNDIG_SCREENS"] { try walk.pilot.dump(to: folder) }
      #expect(walk.pilot.passphraseCount == 2)
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
