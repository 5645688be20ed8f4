/// A new course or module to write on: small, whole, and without a fault, so that the checker is silent until the author errs.
public enum CourseTemplate {
  /// The files of a new course by path below its own folder.
  ///
  /// - Parameters:
  ///   - id: the course's id, a valid one.
  ///   - title: what it is called.
  ///   - date: the day whose rules it states, as `2026-11-22`.
  public static func course(id: String, title: String, date: String) -> [String: String] {
    [
      "course.xml": """
      <?xml version="1.0" encoding="UTF-8"?>
      <course xmlns="urn:kyndig:course:1" id="\(id)" version="1" language="nb" rules-as-of="\(date)">
        <title>\(title.escapedForXML)</title>
        <introduction>
          <p>Skriv her hva kurset er, hvem det er for, og hva det krever.</p>
        </introduction>
        <provider>Navnet på den som tilbyr kurset</provider>
        <responsible>
          <name>Navnet på den som svarer for innholdet</name>
          <competence>hva som gjør dem kyndige</competence>
          <contact>kursansvarlig@example.com</contact>
        </responsible>
        <module href="01-start.xml"/>
        <test id="prove" mastery-score="0.8">
          <title>Avsluttende prøve</title>
          <draw from="start/start" count="2"/>
        </test>
      </course>

      """,
      "01-start.xml": module(id: "start", title: "Kom i gang"),
    ]
  }

  /// The file of a new module.
  ///
  /// - Parameters:
  ///   - id: the module's id, a valid one.
  ///   - title: what it is called.
  public static func module(id: String, title: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <module xmlns="urn:kyndig:course:1" id="\(id)">
      <title>\(title.escapedForXML)</title>
      <objective id="mal">Du kan si fra om feil slik at de blir rettet.</objective>

      <lesson id="situasjonen">
        <title>En situasjon</title>

        <page id="vernet">
          <title>Vernet på saga</title>
          <p>Nora ser at vernet på saga er borte. Hun har ti lister igjen å kappe, og kunden venter.</p>
          <note><title>Dette er et eksempel</title><p>Bytt ut tekst og oppgaver med dine egne, og behold formen.</p></note>
        </page>

        <practice>
          <item id="nora" objective="mal" page="vernet">
            <prompt>\(title.escapedForXML): hva gjør Nora først?</prompt>
            <choice>Kapper de ti listene forsiktig<why>Faren er like stor for de ti siste.</why></choice>
            <choice correct="true">Stanser og sier fra<why>Da kan noen rette feilen før den skader.</why></choice>
            <choice>Sier det på fredagsmøtet<why>Da bruker noen saga uten vern i mellomtiden.</why></choice>
          </item>
        </practice>
      </lesson>

      <bank id="\(id)">
        <item id="lapp" objective="mal" page="vernet">
          <prompt>\(title.escapedForXML): hva hjelper mest når en maskin er farlig?</prompt>
          <choice>En lapp på tavla i pauserommet<why>Den ser ikke den som står ved maskinen.</why></choice>
          <choice correct="true">Å ta den ut av bruk<why>Da kan ingen bli skadet før den er rettet.</why></choice>
          <choice>Å be alle være forsiktige<why>Faren er der fortsatt.</why></choice>
        </item>
        <item id="melding" objective="mal" page="vernet" cardinality="multiple">
          <prompt>\(title.escapedForXML): hva må med når du sier fra?</prompt>
          <choice correct="true">Hva som er feil<why>Uten det vet ingen hva som skal rettes.</why></choice>
          <choice correct="true">Hvor feilen er<why>Da kan den finnes igjen.</why></choice>
          <choice>Hvem som har skylden<why>Det retter ikke feilen, og gjør det vanskeligere å si fra.</why></choice>
        </item>
        <item id="rekkefolge" objective="mal" page="vernet">
          <prompt>\(title.escapedForXML): i hvilken rekkefølge gjør du dette?</prompt>
          <order>
            <step>Stanse maskinen<why>Først må ingen kunne bli skadet.</why></step>
            <step>Si fra til lederen<why>Den som kan rette det, må vite om det.</why></step>
            <step>Se etter at vernet er på plass<why>Til slutt vet du at det virket.</why></step>
          </order>
        </item>
        <item id="ventet" objective="mal" page="vernet">
          <prompt>\(title.escapedForXML): lederen svarer ikke på meldingen din. Hva gjør du?</prompt>
          <choice>Regner med at det ordner seg<why>En melding ingen har lest, retter ingenting.</why></choice>
          <choice>Bruker saga mens du venter<why>Vernet er fortsatt borte.</why></choice>
          <choice correct="true">Sier fra på nytt<why>Du vet ikke at meldingen er lest før noen svarer.</why></choice>
        </item>
      </bank>

      <check id="sjekk-\(id)" mastery-score="0.8">
        <title>Sjekk: \(title.escapedForXML)</title>
        <draw from="\(id)" count="2"/>
      </check>
    </module>

    """
  }

  /// The files that all courses of a site share, as small as they can be, by path below `Shared`.
  public static var shared: [String: String] {
    [
      "profile.xml": """
      <?xml version="1.0" encoding="UTF-8"?>
      <profile xmlns="urn:kyndig:course:1">
        <question id="heads">
          <label>Antall ansatte</label>
          <prompt>Hvor mange ansatte har virksomheten i alt?</prompt>
          <why>Noen regler gjelder bare fra et visst antall.</why>
          <number minimum="0" maximum="99999"/>
        </question>
      </profile>

      """,
      "thresholds.xml": """
      <?xml version="1.0" encoding="UTF-8"?>
      <thresholds xmlns="urn:kyndig:course:1">
        <threshold id="verneombud" law="aml § 6-1 (1)" source="LOV-AML" counts="ansatte">
          <label>Ansatte som gjør verneombud til et krav uten unntak</label>
          <value number="5" from="2024-01-01"/>
        </threshold>
      </thresholds>

      """,
      "sources.xml": """
      <?xml version="1.0" encoding="UTF-8"?>
      <sources xmlns="urn:kyndig:course:1">
        <source key="LOV-AML" address="lovdata.no/lov/2005-06-17-62">Arbeidsmiljøloven</source>
      </sources>

      """,
    ]
  }
}

extension CourseTemplate {
  /// The schema, for editors; the program has it built in.
  public static var schema: [UInt8] { PackageResources.course_xsd }

  /// The text of `course.xml` with one more module named in it, after the last; nil where it names none that can be found.
  public static func course(_ bytes: [UInt8], naming href: String) -> [UInt8]? {
    guard let root = Markup.read(bytes).root, let last = root.children("module").last else { return nil }
    let lineStart = bytes[..<last.tag.lowerBound].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let indentation = bytes[lineStart..<last.tag.lowerBound].prefix { $0 == 0x20 || $0 == 0x09 }
    let isCRLF = lineStart > 1 && bytes[lineStart - 2] == 0x0D
    let line = (isCRLF ? "\r\n" : "\n") + String(decoding: indentation, as: UTF8.self) + "<module href=\"\(href)\"/>"
    return bytes[..<last.extent.upperBound] + Array(line.utf8) + bytes[last.extent.upperBound...]
  }

  /// Whether a name can be an id, and so a file and a folder.
  public static func isID(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 64 else { return false }
    let isLetter: (UInt8) -> Bool = { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return isLetter(first)
      && name.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0) }
  }
}

extension String {
  /// As text in XML.
  fileprivate var escapedForXML: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
