import Courseware
import GRDB
import TerminalUI

@testable import KyndigApp

/// A leader's way through the course that the tests keep, by every kind of screen there is; taken once and looked at by many tests.
struct Journey: Sendable {
  /// The screens that were kept, by name.
  let kept: [String: Kept]
  /// Where the script came to a stop before its end; nothing when it was carried out.
  let stepsLeft: Int

  static let taken = Result { try Journey(.nb) }
  /// The same way, taken in other languages than the course is written in.
  static let inNynorsk = Result { try Journey(.nn) }
  static let inEnglish = Result { try Journey(.en) }

  private init(_ language: Language) throws {
    let bench = try Bench(step: 0)
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.profile["sector"] = "4"
    pilot.words = .speaking(language)
    var guide = Guide(pilot, Self.script(bench, pilot.words)) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide, language: language == .nb ? nil : language)
    stepsLeft = guide.steps.count
  }

  private static func script(_ bench: Bench, _ words: Phrases) -> [Guide.Step] {
    beginning(words) + profile(bench, words) + firstCheck(words) + key(words) + secondModule(words)
      + secondCheck(words) + signing(words)
  }

  private static func beginning(_ words: Phrases) -> [Guide.Step] {
    [
      .keep("welcome"), .press([.enter]), .keep("what-is-stored"), .press([.enter]), .keep("name"),
      .heading("Brevet og telefonen"), .keep("page"), .press([.tab]), .keep("glossary"), .press([.escape]),
      .press([.character("o")]), .keep("overview-fresh"), .press([.enter]),
      .heading("Hva kurset er"), .keep("page-facts"), .press([.character("?")]), .keep("help"), .press([.escape]),
      .saying("Hva bør han spørre om først?"), .keep("practice-single"),
      .press([.interrupt]), .keep("leaving"), .press([.escape]),
      .change { $0.mistakes = { item in item.id.hasSuffix("selgeren") ? [0] : nil } },
      .heading(words.items.wrong), .keep("feedback-wrong"),
      .press([.character("l")]), .keep("looked-up-page"), .press([.enter]),
    ]
  }

  private static func profile(_ bench: Bench, _ words: Phrases) -> [Guide.Step] {
    [
      .saying("Skal du bruke kurset for arbeid i et av disse områdene?"), .keep("question-choice"),
      .press([.character("2"), .enter]), .keep("stopped"), .press([.left]),
      .saying("Skal du bruke kurset for arbeid i et av disse områdene?"),
      .heading(words.items.right), .keep("feedback-right"),
      .saying("Hvor mange ansatte har virksomheten i alt?"), .keep("question-number"), .type("mange"), .press([.enter]),
      .keep("question-number-wrong"),
      .act {
        try bench.database().write { database in
          try database.execute(
            sql: "CREATE TRIGGER refuse BEFORE INSERT ON statement BEGIN SELECT RAISE (ABORT, 'no'); END")
        }
      },
      .press([.clear]), .type("24"), .press([.enter]), .keep("not-stored"),
      .act { try bench.database().write { try $0.execute(sql: "DROP TRIGGER refuse") } },
      .press([.enter]),
      .heading("Reglene som gjelder dere: verneombud"), .keep("page-because"),
      .heading("Reglene som gjelder dere: når dere er mange"), .keep("page-unknown"),
    ]
  }

  private static func firstCheck(_ words: Phrases) -> [Guide.Step] {
    [
      .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
      .until { $0.trail.last == "Sjekk: oppstart og profil" }, .keep("check-introduction"), .press([.enter]),
      .keep("check-item"), .heading(words.results.handInTitle), .keep("hand-in"), .press([.enter]),
      .keep("result-failed"), .press([.character("f")]), .keep("mistakes"), .press([.left]),
      .change { $0.mistakes = { _ in nil } },
      .heading(words.results.passed("Sjekk: oppstart og profil")), .keep("result-passed"),
    ]
  }

  private static func key(_ words: Phrases) -> [Guide.Step] {
    [
      .press([.enter]), .keep("own-hours"), .press([.enter]), .keep("key-menu"), .press([.character("3"), .enter]),
      .keep("passphrase"), .type("for kort"), .press([.enter]), .keep("passphrase-too-short"), .press([.escape]),
      .heading(words.signing.keyMade), .keep("key-made"), .press([.enter]), .keep("overview-half-way"),
      .press([.character("3"), .enter]), .keep("overview-locked"), .press([.character("2"), .enter]),
    ]
  }

  private static func secondModule(_ words: Phrases) -> [Guide.Step] {
    [
      .saying("Hva stemmer med pliktene i arbeidsmiljøloven?"), .keep("practice-multiple"),
      .change { $0.mistakes = { item in item.id.hasSuffix("kranen") ? [0, 1, 2] : nil } },
      .until { $0.heading?.hasPrefix(words.partly) == true }, .keep("feedback-partly"),
    ]
  }

  private static func secondCheck(_ words: Phrases) -> [Guide.Step] {
    [
      .heading("Hva jeg selv ikke kan sette bort"), .keep("task"), .press([.enter]), .keep("field"), .press([.enter]),
      .keep("field-required"), .until { $0.fact == words.drafting.field(3, 3) }, .keep("field-last"),
      .heading(words.drafting.finished), .keep("finished"),
      // One wrong answer, so that the score passes and it is the item alone that does not.
      .change { pilot in
        var first: String?
        pilot.mistakes = { item in
          guard item.isCritical else { return nil }
          first = first ?? item.id
          return item.id == first ? [wrong(item)] : nil
        }
      },
      .saying(words.results.missedCritical), .keep("result-critical"), .press([.character("f")]),
      .keep("mistakes-critical"), .press([.left]),
      .change { $0.mistakes = { _ in nil } },
      .until { $0.heading?.hasSuffix(words.results.passed("")) == true }, .press([.enter]),
      .until { $0.trail.last == "Avsluttende prøve" }, .press([.character("o")]), .keep("overview-test"),
      .press([.enter]),
    ]
  }

  private static func wrong(_ item: Item) -> Int { item.interaction.choices.firstIndex { !$0.isCorrect } ?? 0 }

  private static func signing(_ words: Phrases) -> [Guide.Step] {
    [
      .until { $0.heading == words.results.passed("Avsluttende prøve") }, .keep("result-test"), .press([.enter]),
      .keep("attestation-1"), .press([.escape]), .keep("overview-passed"), .press([.enter]),
      .press([.enter]), .keep("attestation-2"), .type("Kåre Nordmann"), .press([.enter]), .keep("wrong-name"),
      .until { $0.fact == words.signing.step(3, 3, words.signing.passphrase) }, .keep("attestation-3"),
      .type("feil passfrase her"), .press([.enter]),
      .keep("wrong-passphrase"),
      .until { $0.fact.hasPrefix(words.signing.number("")) }, .keep("certificate"), .press([.enter]),
      .keep("overview-certified"),
    ]
  }
}

extension Phrases {
  /// How the heading begins where an answer was partly right.
  var partly: String { String(items.partly(0, 0).prefix { $0 != ":" }) }
}
