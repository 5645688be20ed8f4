import Foundation

/// A course of two modules that is taken in a minute; a test changes a passage of it.
struct LittleCourse {
  var files: [String: String] = [
    "kurs/course.xml": LittleCourse.course, "kurs/M01.xml": LittleCourse.first, "kurs/M02.xml": LittleCourse.second,
    "Shared/profile.xml": LittleCourse.profile, "Shared/thresholds.xml": LittleCourse.thresholds,
    "Shared/glossary.xml": LittleCourse.glossary, "Shared/sources.xml": LittleCourse.sources,
  ]

  /// The course with a passage of a file replaced; the passage must be there.
  func replacing(_ passage: String, with replacement: String, in file: String = "kurs/M01.xml") -> LittleCourse {
    var course = self
    let text = course.files[file] ?? ""
    precondition(text.contains(passage), "no «\(passage)» in \(file)")
    course.files[file] = text.replacing(passage, with: replacement, maxReplacements: 1)
    return course
  }

  func write(to folder: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: folder + "/" + path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }

  static let course = """
    <?xml version="1.0" encoding="UTF-8"?>
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-1" language="nb" rules-as-of="2026-11-01">
      <title>HMS i det små</title>
      <introduction><p>Et kurs for deg som leder.</p></introduction>
      <provider>Fjordheim kurs</provider>
      <responsible><name>Kursansvarlig</name><competence>Verneingeniør</competence><contact>hms@kyndig.example</contact></responsible>
      <module href="M01.xml"/>
      <module href="M02.xml"/>
      <test id="prove" mastery-score="0.8"><title>Prøve</title><draw from="ansvar/vanlige" count="2"/></test>
    </course>

    """

  static let first = """
    <module xmlns="urn:kyndig:course:1" id="ansvar">
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
      <objective id="personlig">Du kan si hvem plikten gjelder.</objective>
      <lesson id="start">
        <title>Start</title>
        <page id="forst">
          <title>Først</title>
          <p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>.</p>
        </page>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <page id="gjelder">
          <title>Dette gjelder dere</title>
          <p>Alle har plikter.</p>
          <when if="heads >= threshold(verneombud)"><p>Dere skal ha verneombud.</p></when>
        </page>
        <practice>
          <item id="ovelse" objective="plikt" page="forst">
            <prompt>Hvem har plikten?</prompt>
            <choice correct="true">Du har den<why>Loven sier det.</why></choice>
            <choice>Andre har den<why>Den kan ikke settes bort.</why></choice>
          </item>
        </practice>
      </lesson>
      <task id="mal" minutes="2">
        <title>Mål</title>
        <p>Skriv to mål.</p>
        <field id="ett" required="true">Det første målet</field>
        <field id="to" required="true">Det andre målet</field>
      </task>
      <bank id="vanlige">
        <item id="a" objective="plikt"><prompt>Hva gjelder i sak A?</prompt>
          <choice correct="true">Riktig i A<why>Ja.</why></choice><choice>Helt galt i A<why>Nei.</why></choice></item>
        <item id="b" objective="plikt"><prompt>Hva gjelder i sak B?</prompt>
          <choice correct="true">Riktig i B<why>Ja.</why></choice><choice>Helt galt i B<why>Nei.</why></choice></item>
        <item id="c" objective="plikt"><prompt>Hva gjelder i sak C?</prompt>
          <choice correct="true">Riktig i C<why>Ja.</why></choice><choice>Helt galt i C<why>Nei.</why></choice></item>
        <item id="d" objective="plikt" cardinality="multiple"><prompt>Hva gjelder i sak D?</prompt>
          <choice correct="true">Dette i D<why>Ja.</why></choice><choice correct="true">Også dette i D<why>Ja.</why></choice>
          <choice>Galt i D<why>Nei.</why></choice></item>
      </bank>
      <bank id="kritiske">
        <item id="amina" objective="personlig" critical="true"><prompt>Hva svarer du Amina?</prompt>
          <choice>Ja takk, Amina<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk, Amina<why>Du må ta det.</why></choice></item>
        <item id="farid" objective="personlig" critical="true"><prompt>Hva svarer du Farid?</prompt>
          <choice>Ja takk, Farid<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk, Farid<why>Du må ta det.</why></choice></item>
      </bank>
      <check id="sjekk" mastery-score="0.5"><title>Sjekk</title>
        <draw from="vanlige" count="2"/><draw from="kritiske" count="1"/></check>
    </module>

    """

  static let second = """
    <module xmlns="urn:kyndig:course:1" id="arbeid">
      <title>Arbeidet</title>
      <objective id="orden">Du kan holde orden.</objective>
      <lesson id="orden-lek">
        <title>Orden</title>
        <page id="hylla"><title>Hylla</title><p>Rydd hylla.</p></page>
      </lesson>
      <bank id="hyller">
        <item id="hylle" objective="orden"><prompt>Hva gjør du med hylla?</prompt>
          <choice correct="true">Rydder hylla<why>Ja.</why></choice><choice>Velter hylla<why>Nei.</why></choice></item>
        <item id="hylle-to" objective="orden"><prompt>Hva gjør du med den andre hylla?</prompt>
          <choice>Velter den også<why>Nei.</why></choice><choice correct="true">Rydder den også<why>Ja.</why></choice></item>
      </bank>
      <check id="sjekk-arbeid" mastery-score="0.8"><title>Sjekk arbeidet</title><draw from="hyller" count="1"/></check>
    </module>

    """

  static let profile = """
    <profile xmlns="urn:kyndig:course:1">
      <question id="heads">
        <label>Antall ansatte</label><prompt>Hvor mange er dere?</prompt><why>Grensene følger antallet.</why>
        <number minimum="1" maximum="5000"/>
      </question>
      <question id="sector">
        <label>Sektor</label><prompt>Hvem eier?</prompt><why>Lovene er ulike.</why>
        <alternative value="private">Privat</alternative>
        <alternative value="state">Statlig</alternative>
      </question>
    </profile>

    """

  static let thresholds = """
    <thresholds xmlns="urn:kyndig:course:1">
      <threshold id="verneombud" law="aml § 6-1" source="AML">
        <label>Ansatte før verneombud</label>
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
