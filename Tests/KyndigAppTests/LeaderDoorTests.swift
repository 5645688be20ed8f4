import Courseware
import Credentials
import Records
import TerminalUI
import Testing

@testable import KyndigApp

/// Who somebody is, where several leaders share an account.
@Suite("At the door of a shared account")
struct LeaderDoorTests {
  private static let leaders = [
    Leader(id: "k", name: "Kari Nordmann", key: "did:key:k", employeeNumber: "101"),
    Leader(id: "o", name: "Ola Dahl", employeeNumber: "102"), Leader(id: "p", name: "Ola Dahl", employeeNumber: "103"),
    Leader(id: "s", name: "Siri Haugen", employeeNumber: "104"),
  ]

  private static let sealed = LeaderKey().sealed(
    with: Passphrase(entered: "riktig"), cost: OfficeBench.cheap, at: Timestamp(milliseconds: 0))

  private static func door(_ language: Language = .nb) -> LeaderDoor {
    LeaderDoor(
      leaders: leaders, words: .speaking(language),
      opens: { leader, passphrase in
        leader.id == "k" && (try? LeaderKey(unsealing: sealed, with: passphrase)) != nil
      },
      redeems: { leader, code in
        guard leader.id != "s" else { return nil }
        return code == "brukt" ? .expired : code == "kode" ? .right : .wrong
      })
  }

  private static func enter(
    _ steps: [IssueScript.Step], _ language: Language = .nb
  ) throws -> (leader: Leader?, kept: [String: Screen], notUnderstood: [String]) {
    var door = door(language)
    var script = IssueScript(steps, door.words.vocabulary)
    let leader = try door.run(&script)
    return (leader, script.kept, script.notUnderstood)
  }

  @Test("is let in who says her name or number, and shows what only she has")
  func letIn() throws {
    for typed in ["Kari Nordmann", "kari  nordmann", " 101 "] {
      #expect(try Self.enter([.type(typed), .enter, .type("riktig"), .enter]).leader?.id == "k")
      #expect(try Self.enter([.line(typed), .line("riktig")]).leader?.id == "k")
    }
    #expect(try Self.enter([.type("102"), .enter, .type("kode"), .enter]).leader?.id == "o")
  }

  @Test(
    "is told what is wrong, and shown nobody else's name",
    arguments: [
      (["Amina"], "Fant ingen leder her"), (["Ola Dahl"], "Flere ledere her heter det"),
      (["104"], "ikke invitert ennå"), (["101", "feil"], "Passfrasen stemmer ikke"),
      (["102", "feil"], "Koden stemmer ikke"),
      (["102", "brukt"], "Koden er gått ut, eller brukt"),
    ])
  func told(lines: [String], says: String) throws {
    let steps = lines.flatMap { [IssueScript.Step.type($0), .enter] }
    let entered = try Self.enter(steps + [.keep("told"), .press([.escape, .escape])])
    let screen = try #require(entered.kept["told"])
    #expect(entered.leader == nil && screen.says(says))
    for leader in Self.leaders where !lines.contains(leader.name) { #expect(!screen.says(leader.name)) }
  }

  @Test("an empty line, Esc and Ctrl-C lead back and out, and nobody is let in")
  func out() throws {
    for steps: [IssueScript.Step] in [
      [.enter], [.press([.escape])], [.press([.interrupt])], [.type("101"), .enter, .enter, .enter],
      [.type("102"), .enter, .press([.escape, .escape])], [],
    ] { #expect(try Self.enter(steps).leader == nil) }
  }

  @Test("five wrong tries end it, whoever was tried to be")
  func tries() throws {
    let wrong: [IssueScript.Step] = [.type("feil"), .enter]
    let steps =
      [.type("101"), .enter] + wrong + wrong + [.press([.escape]), .type("102"), .enter] + wrong + wrong + wrong
    #expect(throws: SoloIssuing.Failure.wrongPassphrase) { try Self.enter(steps) }
  }

  static let names = ["door-name", "door-passphrase", "door-code", "door-wrong"]

  @Test("looks as its goldens, in every language and both voices", arguments: names, Language.allCases)
  func goldens(name: String, language: Language) throws {
    let kept = try Self.enter(
      [
        .keep("door-name"), .type("101"), .enter, .keep("door-passphrase"), .press([.escape]), .type("102"), .enter,
        .keep("door-code"), .type("feil"), .enter, .keep("door-wrong"),
      ], language
    ).kept
    let screen = try #require(kept[name])
    let vocabulary = Phrases.speaking(language).vocabulary
    let drawn = [(80, 24), (60, 20)].map { columns, rows in
      screen.drawn(in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: vocabulary).goldenText
    }
    let spoken = screen.spoken(glyphs: .unicode, vocabulary: vocabulary).goldenText
    try expectGolden((drawn + [spoken]).joined(separator: "\n"), "\(name)-\(language.rawValue)")
  }
}
