import Courseware
import GRDB
import TerminalUI

@testable import KyndigApp

/// A leader's way through the real course, by every kind of screen there is; taken once and looked at by many tests.
struct Journey: Sendable {
  /// The screens that were kept, by name.
  let kept: [String: Kept]
  /// Where the script came to a stop before its end; nothing when it was carried out.
  let stepsLeft: Int

  static let taken = Result { try Journey() }

  private init() throws {
    let bench = try Bench(step: 0)
    var pilot = Pilot(.drawn, course: try bench.course())
    pilot.profile["sector"] = "4"
    var guide = Guide(pilot, Self.script(bench)) { bench.pass(milliseconds: 7_000) }
    kept = try bench.take(&guide)
    stepsLeft = guide.steps.count
  }

  private static func script(_ bench: Bench) -> [Guide.Step] {
    beginning + profile(bench) + firstCheck + key + secondModule + secondCheck + signing
  }

  private static let beginning: [Guide.Step] = [
    .keep("welcome"), .press([.enter]), .keep("what-is-stored"), .press([.enter]), .keep("name"),
    .heading("Brevet og telefonen"), .keep("page"), .press([.tab]), .keep("glossary"), .press([.escape]),
    .press([.character("o")]), .keep("overview-fresh"), .press([.enter]),
    .heading("Hva kurset er"), .keep("page-facts"), .press([.character("?")]), .keep("help"), .press([.escape]),
    .saying("Hva bør han spørre om først?"), .keep("practice-single"),
    .press([.interrupt]), .keep("leaving"), .press([.escape]),
    .change { $0.mistakes = { item in item.id.hasSuffix("selgeren") ? [0] : nil } },
    .heading("Ikke riktig."), .keep("feedback-wrong"),
    .press([.character("l")]), .keep("looked-up-page"), .press([.enter]),
  ]

  private static func profile(_ bench: Bench) -> [Guide.Step] {
    [
      .saying("Skal du bruke kurset for arbeid i et av disse områdene?"), .keep("question-choice"),
      .press([.character("2"), .enter]), .keep("stopped"), .press([.left]),
      .saying("Skal du bruke kurset for arbeid i et av disse områdene?"),
      .heading("Riktig."), .keep("feedback-right"),
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

  private static let firstCheck: [Guide.Step] = [
    .change { $0.mistakes = { item in item.interaction.choices.firstIndex { !$0.isCorrect }.map { [$0] } } },
    .until { $0.trail.last == "Sjekk: oppstart og profil" }, .keep("check-introduction"), .press([.enter]),
    .keep("check-item"), .heading("Klar til å levere"), .keep("hand-in"), .press([.enter]),
    .keep("result-failed"), .press([.character("f")]), .keep("mistakes"), .press([.left]),
    .change { $0.mistakes = { _ in nil } },
    .heading("Sjekk: oppstart og profil: bestått"), .keep("result-passed"),
  ]

  private static let key: [Guide.Step] = [
    .press([.enter]), .keep("own-hours"), .press([.enter]), .keep("key-menu"), .press([.character("3"), .enter]),
    .keep("passphrase"), .type("for kort"), .press([.enter]), .keep("passphrase-too-short"), .press([.escape]),
    .heading("Nøkkelen er laget"), .keep("key-made"), .press([.enter]), .keep("overview-half-way"),
    .press([.character("3"), .enter]), .keep("overview-locked"), .press([.character("2"), .enter]),
  ]

  private static let secondModule: [Guide.Step] = [
    .saying("Hva stemmer med pliktene i arbeidsmiljøloven?"), .keep("practice-multiple"),
    .change { $0.mistakes = { item in item.id.hasSuffix("kranen") ? [0, 1, 2] : nil } },
    .until { $0.heading?.hasPrefix("Delvis riktig") == true }, .keep("feedback-partly"),
  ]

  private static let secondCheck: [Guide.Step] = [
    .heading("Hva jeg selv ikke kan sette bort"), .keep("task"), .press([.enter]), .keep("field"), .press([.enter]),
    .keep("field-required"), .until { $0.fact == "linje 3 av 3" }, .keep("field-last"),
    .heading("Utkastet er ferdig."), .keep("finished"),
    // One wrong answer, so that the score passes and it is the item alone that does not.
    .change { pilot in
      var first: String?
      pilot.mistakes = { item in
        guard item.isCritical else { return nil }
        first = first ?? item.id
        return item.id == first ? [wrong(item)] : nil
      }
    },
    .saying("En oppgave som må være riktig, ble gal."), .keep("result-critical"), .press([.character("f")]),
    .keep("mistakes-critical"), .press([.left]),
    .change { $0.mistakes = { _ in nil } },
    .until { $0.heading?.hasSuffix(": bestått") == true }, .press([.enter]),
    .until { $0.trail.last == "Avsluttende prøve" }, .press([.character("o")]), .keep("overview-test"),
    .press([.enter]),
  ]

  private static func wrong(_ item: Item) -> Int { item.interaction.choices.firstIndex { !$0.isCorrect } ?? 0 }

  private static let signing: [Guide.Step] = [
    .until { $0.heading == "Avsluttende prøve: bestått" }, .keep("result-test"), .press([.enter]),
    .keep("attestation-1"), .press([.escape]), .keep("overview-passed"), .press([.enter]),
    .press([.enter]), .keep("attestation-2"), .type("Kåre Nordmann"), .press([.enter]), .keep("wrong-name"),
    .until { $0.fact.hasPrefix("steg 3") }, .keep("attestation-3"), .type("feil passfrase her"), .press([.enter]),
    .keep("wrong-passphrase"),
    .until { $0.fact.hasPrefix("bevis-ID") }, .keep("certificate"), .press([.enter]), .keep("overview-certified"),
  ]
}
