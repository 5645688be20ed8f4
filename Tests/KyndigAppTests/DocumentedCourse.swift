import ArgumentParser
import Courseware
import Records

@testable import KyndigApp

extension LittleCourse {
  /// A course that drafts three documents: lines, rows, and one that the business may have from before.
  static let documented = LittleCourse()
    .replacing(
      "<module href=\"M01.xml\"/>",
      with: """
          <document id="D1">Mål for HMS</document>
          <document id="D4">Handlingsplan</document>
          <document id="X1">Varslingsrutine</document>
          <module href="M01.xml"/>
        """, in: "kurs/course.xml"
    )
    .replacing("<task id=\"mal\" minutes=\"2\">", with: "<task id=\"mal\" document=\"D1\" minutes=\"2\">")
    .replacing("<ask ref=\"sector\"/>", with: "<ask ref=\"sector\"/><ask ref=\"level\"/>")
    .replacing("<bank id=\"vanlige\">", with: tasks + "<bank id=\"vanlige\">")
    .replacing("</profile>", with: level + "</profile>", in: "Shared/profile.xml")

  private static let tasks = """
          <task id="plan" document="D4" minutes="6">
            <title>Tiltakene</title>
            <p>Skriv to tiltak.</p>
            <field id="neste">Når ser dere på planen igjen?</field>
            <rows id="tiltak" minimum="1" maximum="3">
              <label>Tiltak</label>
              <field id="hva" required="true">Hva skal gjøres?</field>
              <field id="hvem">Hvilken rolle gjør det?</field>
            </rows>
            <quality rule="owner" field="hvem">Sett én rolle på hvert tiltak.</quality>
          </task>
          <task id="varsling" document="X1" minutes="2" if="heads >= 5">
            <title>Rutine for varsling</title>
            <p>Skriv hvem en kan varsle til.</p>
            <existing>
              <criterion>Står det hvem en kan varsle til?</criterion>
              <criterion>Er rutinen laget sammen med de ansatte?</criterion>
            </existing>
            <field id="hvem" required="true">Hvem kan en varsle til?</field>
          </task>

    """

  private static let level = """
      <question id="level">
        <label>Nivå</label><prompt>Hvilken leder er du?</prompt><why>Det avgjør hvem dokumentene gjelder for.</why>
        <alternative value="top">Øverste leder</alternative>
        <alternative value="other">En annen leder</alternative>
      </question>

    """
}

extension Bench {
  /// A leader of this account who has begun, and what she has done since.
  func begin(employer: String = "Fjellbygg AS", _ kinds: [Event.Kind] = []) throws {
    var study = try study()
    let leader = Leader(id: "leder-1", name: "Kari Nordmann", employer: employer, organisationNumber: "999888777")
    try study.begin(leader, session: "økt-1", seed: 1, at: world.now())
    try study.record(kinds, at: world.now())
  }

  /// What a command is asked, and what it answers.
  func drafts(_ arguments: String...) throws -> String {
    try Drafts.parse(["--site", site.path] + arguments).answer(in: world)
  }
}

extension [Event.Kind] {
  /// Something of everything: a finished draft, rows with a gap, a document from before, and lines that no one meant as markup.
  static let documented: Self = [
    .profiled(question: "heads", answer: .number(24)), .profiled(question: "level", answer: .word("top")),
    .drafted(task: "ansvar/mal", texts: ["ett": "Ingen skal slå seg.", "to": "Færre feil i drift."]),
    .drafted(
      task: "ansvar/plan",
      texts: ["tiltak.1.hva": "Merke gangveien", "tiltak.1.hvem": "verkstedleder", "tiltak.3.hva": "Rydde loftet"]),
    .declared(
      task: "ansvar/varsling",
      document: ExistingDocument(
        name: "Varslingsrutinen i HMS-håndboka", date: CivilDate(daysSince1970: 20_485), owner: "daglig leder",
        criteria: [.yes, .unknown])),
  ]
}
