import Courseware

/// A course without fault, with places where an example is put in.
enum ExampleCourse {
  /// The course with a text in a slot.
  static func source(_ example: String, in slot: CodeExample.Slot, with others: [CodeExample.Slot: String] = [:])
    -> CourseSource
  {
    var texts = defaults.merging(others) { $1 }
    texts[slot] = example
    let text = { (slot: CodeExample.Slot) in texts[slot] ?? "" }
    var files = [
      SourceFile(path: "kurs/course.xml", text: course(text)),
      SourceFile(path: "kurs/01-ansvar.xml", text: texts[.file] ?? text(.declaration) + "\n" + module(text)),
      SourceFile(path: "Shared/profile.xml", text: profile(text)),
      SourceFile(path: "Shared/thresholds.xml", text: thresholds(text)),
      SourceFile(path: "Shared/glossary.xml", text: glossary(text)),
      SourceFile(path: "Shared/sources.xml", text: sources(text)),
    ]
    if let errata = texts[.errata] {
      files.append(
        SourceFile(
          path: "kurs/errata.xml",
          text: "\(text(.errataTag))\n\(errata)\n</errata>\n"))
    }
    if let policy = texts[.policy] {
      files.append(
        SourceFile(path: "policy.xml", text: "<policy xmlns=\"urn:kyndig:course:1\">\n\(policy)\n</policy>\n"))
    }
    var source = CourseSource(path: "kurs/course.xml", files: files, courses: ["kurs"])
    if let unit = texts[.unit] { source.files += translations(of: source, with: unit) }
    return source
  }

  private static let defaults: [CodeExample.Slot: String] = [
    .declaration: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    .errataTag: "<errata xmlns=\"urn:kyndig:course:1\" course=\"kurs\">",
    .moduleTag: "<module xmlns=\"urn:kyndig:course:1\" id=\"ansvar\">",
    .draw: "<draw from=\"bank\" count=\"2\"/>",
    .modules: "<module href=\"01-ansvar.xml\"/>",
    .testDraw: "<draw from=\"ansvar/bank\" count=\"2\"/>",
  ]

  private static func course(_ text: (CodeExample.Slot) -> String) -> String {
    """
    <course xmlns="urn:kyndig:course:1" id="kurs" version="2026-1" language="nb" rules-as-of="2026-11-01">
      <title>HMS i det små</title>
      <introduction><p>Et kurs for deg som leder.</p></introduction>
      <provider>Fjordheim kurs</provider>
      <responsible>
        <name>Kursansvarlig</name><competence>verneingeniør</competence><contact>hms@example.com</contact>
      </responsible>
    \(text(.documents))
    \(text(.modules))
      <test id="prove" mastery-score="0.8"><title>Prøve</title>
    \(text(.testDraw))
      </test>
    \(text(.businesses))
    </course>

    """
  }

  private static func module(_ text: (CodeExample.Slot) -> String) -> String {
    """
    \(text(.moduleTag))
      <title>Lederens ansvar</title>
      <objective id="plikt">Du kan forklare plikten.</objective>
    \(text(.objectives))
      <lesson id="start">
        <title>Start</title>
        <ask ref="heads"/>
        <ask ref="sector"/>
        <page id="forst">
          <title>Først</title>
          <p>Plikten ligger på <term ref="arbeidsgiver">arbeidsgiver</term>.</p>
    \(text(.blocks))
        </page>
        <practice>
          <item id="ovelse" objective="plikt" page="forst">
            <prompt>Hvem har plikten?</prompt>
            <choice>Verneombudet<why>Det har en annen rolle.</why></choice>
            <choice correct="true">Lederen<why>Plikten er personlig.</why></choice>
          </item>
        </practice>
    \(text(.steps))
      </lesson>
    \(text(.lessons))
    \(text(.tasks))
      <bank id="bank">
        <item id="amina" objective="plikt">
          <prompt>Hva svarer du Amina?</prompt>
          <choice>Ja takk, ta det for meg<why>En fullmakt flytter oppgaver.</why></choice>
          <choice correct="true">Nei takk<why>Du må ta det selv.</why></choice>
        </item>
        <item id="styret" objective="plikt">
          <prompt>Hva svarer du styret?</prompt>
          <choice correct="true">Jeg tar det<why>Plikten følger lederen.</why></choice>
          <choice>Bedriften er dekket<why>Beviset er ikke bedriftens.</why></choice>
        </item>
        <item id="bror" objective="plikt">
          <prompt>Hva svarer du broren din?</prompt>
          <choice>Du kan svare for meg<why>Da er det han som lærer.</why></choice>
          <choice correct="true">Jeg svarer selv<why>Svarene skal være dine.</why></choice>
        </item>
        <item id="konsulent" objective="plikt">
          <prompt>Hva svarer du konsulenten?</prompt>
          <choice correct="true">Jeg gjør det<why>Plikten kan ikke kjøpes bort.</why></choice>
          <choice>Avtalen dekker det<why>Ingen avtale flytter plikten.</why></choice>
        </item>
    \(text(.items))
      </bank>
    \(text(.banks))
      <check id="sjekk" mastery-score="0.8"><title>Sjekk</title>
    \(text(.draw))
      </check>
    </module>

    """
  }

  private static func profile(_ text: (CodeExample.Slot) -> String) -> String {
    """
    <profile xmlns="urn:kyndig:course:1">
      <question id="heads">
        <label>Antall ansatte</label><prompt>Hvor mange er dere?</prompt><why>Grensene følger antallet.</why>
        <number minimum="0" maximum="5000"/>
      </question>
      <question id="sector">
        <label>Sektor</label><prompt>Hvem eier?</prompt><why>Reglene er ulike.</why>
        <alternative value="private">Privat</alternative>
        <alternative value="municipal">Kommunal</alternative>
        <alternative value="state">Statlig</alternative>
      </question>
    \(text(.profile))
    </profile>

    """
  }

  private static func thresholds(_ text: (CodeExample.Slot) -> String) -> String {
    """
    <thresholds xmlns="urn:kyndig:course:1">
      <threshold id="verneombud" law="aml § 6-1" source="LOV-AML" counts="ansatte">
        <label>Ansatte som gjør verneombud til et krav</label>
        <value number="5" from="2024-01-01"/>
      </threshold>
    \(text(.thresholds))
    </thresholds>

    """
  }

  private static func glossary(_ text: (CodeExample.Slot) -> String) -> String {
    """
    <glossary xmlns="urn:kyndig:course:1">
      <term id="arbeidsgiver"><word>arbeidsgiver</word><explanation>Den som har ansatt noen.</explanation></term>
    \(text(.terms))
    </glossary>

    """
  }

  private static func sources(_ text: (CodeExample.Slot) -> String) -> String {
    """
    <sources xmlns="urn:kyndig:course:1">
      <source key="LOV-AML" address="lovdata.no/lov/2005-06-17-62" read="2026-05-20">Arbeidsmiljøloven</source>
    \(text(.sources))
    </sources>

    """
  }
}

extension CodeExample {
  /// The course that one of the two ways stands in.
  public func source(ofWrong isWrong: Bool) -> CourseSource {
    ExampleCourse.source(isWrong ? wrong : right, in: slot, with: surroundings)
  }

  /// What comes of compiling one of the two ways.
  public func compilation(ofWrong isWrong: Bool) -> Compilation {
    let published = published.flatMap {
      Compilation(of: ExampleCourse.source($0, in: slot, with: surroundings)).course
    }
    return Compilation(
      of: source(ofWrong: isWrong),
      Circumstances(asOf: asOf.flatMap { CivilDate($0) }, published: published))
  }
}

extension Code {
  /// An example of the mistake; nil for ``schemaViolation``, which has none we know of.
  public var example: CodeExample? {
    CodeExample.ofForm[self] ?? CodeExample.ofTranslations[self]
      ?? (Rule.all + Rule.ofBuiltCourses).first { $0.code == self && $0.example != nil }?.example
  }
}
