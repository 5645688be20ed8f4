@testable import Authoring

/// A course as small as the language allows, whose files a test changes in one place.
struct SmallCourse {
  var files: [String: String] = [
    "kurs/course.xml": SmallCourse.course, "kurs/M01.xml": SmallCourse.module,
    "Shared/profile.xml": SmallCourse.profile, "Shared/thresholds.xml": SmallCourse.thresholds,
    "Shared/glossary.xml": SmallCourse.glossary, "Shared/sources.xml": SmallCourse.sources,
  ]

  /// The courses of the site, where they are known.
  var courses: Set<String>?

  /// The course with a passage of a file replaced; the passage must be there.
  func replacing(_ passage: String, with replacement: String, in file: String = "kurs/M01.xml") -> SmallCourse {
    var course = self
    let text = course.files[file] ?? ""
    precondition(text.contains(passage), "no «\(passage)» in \(file)")
    course.files[file] = text.replacing(passage, with: replacement, maxReplacements: 1)
    return course
  }

  func with(_ file: String, _ text: String?) -> SmallCourse {
    var course = self
    course.files[file] = text
    return course
  }

  var source: CourseSource {
    CourseSource(
      path: "kurs/course.xml",
      files: files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }, courses: courses)
  }

  var compilation: Compilation { Compilation(of: source) }

  static let course = """
    <?xml version="1.0" encoding="UTF-8"?>
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-1" language="nb" rules-as-of="2026-11-01">
      <title>HMS i det små</title>
      <introduction><p>Et kurs for deg som leder.</p></introduction>
      <provider>Fjordheim kurs</provider>
      <responsible><name>Ola Fjordheim</name><competence>Verneingeniør</competence><contact>hms@example.com</contact></responsible>
      <document id="D1">Mål for HMS</document>
      <module href="M01.xml"/>
      <test id="prove" mastery-score="0.75"><title>Prøve</title><draw from="ansvar/bank" count="1"/></test>
    </course>

    """

  static let module = """
    <module xmlns="urn:kyndig:course:1" id="ansvar">
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <lesson id="start">
        <title>Start</title>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <page id="forst">
          <title>Først</title>
          <p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>.</p>
        </page>
        <practice>
          <item id="ovelse" objective="plikt" page="forst">
            <prompt>Hvem har plikten?</prompt>
            <choice correct="true">Du<why>Loven sier det.</why></choice>
            <choice>Andre<why>Den kan ikke settes bort.</why></choice>
          </item>
        </practice>
      </lesson>
      <task id="mal" document="D1" minutes="2">
        <title>Mål</title>
        <p>Skriv et mål.</p>
        <field id="tekst" required="true">Målet</field>
      </task>
      <bank id="bank">
        <item id="amina" objective="plikt" critical="true">
          <prompt>Hva svarer du Amina?</prompt>
          <choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk<why>Du må ta det.</why></choice>
        </item>
        <item id="flere" objective="plikt" cardinality="multiple" if="heads &lt; 5 or sector == state">
          <prompt>Hva gjelder?</prompt>
          <choice correct="true">Dette<why>Ja.</why></choice>
          <choice correct="true">Også dette<why>Ja.</why></choice>
          <choice>Ikke dette<why>Nei.</why></choice>
        </item>
        <item id="styret" objective="plikt" critical="true">
          <prompt>Hva svarer du styret?</prompt>
          <choice correct="true">Jeg tar det<why>Plikten følger deg.</why></choice>
          <choice>Vi er dekket<why>Beviset er ikke bedriftens.</why></choice>
        </item>
        <item id="bror" objective="plikt" critical="true">
          <prompt>Hva svarer du broren din?</prompt>
          <choice>Svar for meg<why>Da er det han som lærer.</why></choice>
          <choice correct="true">Jeg svarer<why>Svarene skal være dine.</why></choice>
        </item>
      </bank>
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title><draw from="bank" count="2"/></check>
    </module>

    """

  static let profile = """
    <profile xmlns="urn:kyndig:course:1">
      <question id="heads">
        <label>Antall ansatte</label><prompt>Hvor mange er dere?</prompt><why>Grensene følger antallet.</why>
        <number minimum="1" maximum="5000"/>
      </question>
      <question id="sector" if="heads >= 2">
        <label>Sektor</label><prompt>Hvem eier?</prompt><why>Lovene er ulike.</why>
        <alternative value="private">Privat</alternative>
        <alternative value="municipal">Kommunal</alternative>
        <alternative value="state">Statlig</alternative>
      </question>
    </profile>

    """

  static let thresholds = """
    <thresholds xmlns="urn:kyndig:course:1">
      <threshold id="verneombud" law="aml § 6-1" source="AML">
        <label>Ansatte før verneombud</label>
        <value number="10"/>
        <value number="5" from="2024-01-01"/>
      </threshold>
    </thresholds>

    """

  static let glossary = """
    <glossary xmlns="urn:kyndig:course:1">
      <term id="arbeidsgiver"><word>arbeidsgiver</word><explanation>Den som har ansatt noen.</explanation></term>
    </glossary>

    """

  static let sources = """
    <sources xmlns="urn:kyndig:course:1">
      <source key="AML" address="lovdata.no" read="2026-10-07">Arbeidsmiljøloven</source>
    </sources>

    """
}
