import Courseware
import Foundation
import Testing

@testable import Authoring

@Suite("Every topic that the course must have is taught on a page and asked about")
struct CoverageTests {
  private static let topics = CoverageTopic.publicText + CoverageTopic.model
  private static let pages = Dictionary(TaughtCourse.pages.map { ($0.id, $0) }) { first, _ in first }

  private static func items(of topic: CoverageTopic, in items: [Item]) -> [Item] {
    items.filter { $0.page.map(topic.pages.contains) ?? false }
  }

  @Test("Its pages are there, and somebody without a special answer meets one of them", arguments: topics.indices)
  func taught(index: Int) {
    let topic = Self.topics[index]
    for page in topic.pages { #expect(Self.pages[page] != nil, "\(page)") }
    #expect(topic.pages.contains { Self.pages[$0]?.condition == nil }, "\(topic.title)")
  }

  @Test("It is asked about in a bank", arguments: topics.indices)
  func asked(index: Int) {
    #expect(!Self.items(of: Self.topics[index], in: TaughtCourse.bankItems).isEmpty, "\(Self.topics[index].title)")
  }

  @Test("The nine authorities of the public text are named where it is said what each looks after")
  func authorities() {
    let text = ["tilsyn/ni-folk", "tilsyn/ni-miljo"].compactMap { Self.pages[$0] }.map { TaughtCourse.text($0.blocks) }
      .joined(separator: " ")
    for name in [
      "Arbeidstilsynet", "DSB", "lokale el-tilsyn", "Miljødirektoratet", "Næringslivets sikkerhetsorganisasjon",
      "Sjøfartsdirektoratet", "Helsedirektoratet", "DSA", "Luftfartstilsynet",
    ] { #expect(text.contains(name), "\(name)") }
  }

  /// The table is made from the course, so that it is never another's; KYNDIG_RECORD=1 writes it, and fails.
  @Test("The table beside the course says so")
  func table() throws {
    let path = TaughtCourse.folder + "/coverage.md"
    let isRecording = ProcessInfo.processInfo.environment["KYNDIG_RECORD"] == "1"
    if isRecording { try Self.table.write(toFile: path, atomically: true, encoding: .utf8) }
    #expect(!isRecording && (try? String(contentsOfFile: path, encoding: .utf8)) == Self.table)
  }

  private static var table: String {
    var lines = [
      "# Hva kurset dekker", "",
      "Tabellene er laget av kurset selv og prøves i testene. De viser siden som lærer bort hvert tema, og oppgavene om det.",
      "Et tema uten side eller oppgave er en feil.", "",
    ]
    lines += section("Den offentlige teksten om HMS-arbeid og HMS-krav", CoverageTopic.publicText)
    lines += section("Arbeidsmiljømodellen", CoverageTopic.model)
    lines += ["## Målene", "", "| Mål | Sider | Øvinger og situasjoner | Oppgaver i bankene |", "|---|---|---|---|"]
    for module in TaughtCourse.course.modules {
      lines += module.objectives.map { row(of: $0, in: module) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ title: String, _ topics: [CoverageTopic]) -> [String] {
    ["## \(title)", "", "| Tema | Sider | Oppgaver |", "|---|---|---|"]
      + topics.map { topic in
        let items = items(of: topic, in: TaughtCourse.items).map(\.id)
        return "| \(topic.title) | \(code(topic.pages)) | \(code(items)) |"
      } + [""]
  }

  private static func row(of objective: Objective, in module: Module) -> String {
    let banks = module.banks.flatMap(\.items).filter { $0.objective == objective.id }
    let practice = TaughtCourse.practice.filter { $0.objective == objective.id }.map(\.id)
    let scenarios = TaughtCourse.scenarios.filter { $0.objective == objective.id }.map(\.id)
    let all = TaughtCourse.items.filter { $0.objective == objective.id }.compactMap(\.page)
    let pages = TaughtCourse.pages.map(\.id).filter(all.contains)
    return "| \(objective.text) | \(code(pages)) | \(code(practice + scenarios)) | \(code(banks.map(\.id))) |"
  }

  private static func code(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }
}
