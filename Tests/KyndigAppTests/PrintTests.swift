import Courseware
import Foundation
import Testing

@testable import Authoring
@testable import KyndigApp

@Suite("kyndig print")
struct PrintTests {
  static func compilation(_ course: LittleCourse) -> Compilation {
    let files = course.files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, text: $0.value) }
    return Compilation(of: CourseSource(path: "kurs/course.xml", files: files))
  }

  static func page(_ course: LittleCourse = .complete, as business: String? = nil, _ words: PrintPhrases = .nb) throws
    -> String
  {
    let compilation = compilation(course)
    let built = try #require(compilation.course, "\(compilation.diagnostics)")
    return CoursePrint(
      built, as: built.businesses.first { $0.id == business }, errata: compilation.errata,
      digest: Editions.digest(of: compilation.files), words: words
    ).document
  }

  /// The page as an XML parser reads it.
  static func element(_ page: String) throws -> Element {
    let doctype = "<!DOCTYPE html>\n"
    #expect(page.hasPrefix(doctype))
    let markup = Markup.read(Array(page.dropFirst(doctype.count).utf8), namespace: "")
    #expect(markup.fault == nil)
    return try #require(markup.root)
  }

  /// Where each id of a course stands in a page, found from its XML files.
  static func anchors(_ files: [(path: String, text: String)]) throws -> [String] {
    try files.flatMap { path, text -> [String] in
      let root = try #require(Markup.read(Array(text.utf8)).root)
      let module = root.name == "module" ? "\(root["id"] ?? "")/" : ""
      return root.all.flatMap { element -> [String] in
        guard let id = element["id"] ?? element["key"] else { return [] }
        switch element.name {
        case "page", "stop", "item", "scenario": return [module + id]
        case "task":
          return [module + id] + element.children("field").compactMap { $0["id"] }.map { "\(module)\(id)/\($0)" }
            + element.children("rows").flatMap { rows in
              let name = "\(module)\(id)/\(rows["id"] ?? "")"
              return [name] + rows.children("field").compactMap { $0["id"] }.map { "\(name)/\($0)" }
            }
        case "scene", "ending":
          let scenario = root.descendants("scenario").first { $0.extent.contains(element.tag.lowerBound) }
          return ["\(module)\(scenario?["id"] ?? "")/\(id)"]
        case "field", "rows", "category": return []
        case "when": return ["block:\(module)\(id)"]
        case "course", "module", "test", "business", "document", "question", "derived", "threshold", "term", "source":
          return ["\(element.name):\(id)"]
        default: return ["\(element.name):\(module)\(id)"]
        }
      }
    }
  }

  @Test("the sample breaks no rule, so that what a test changes in it is what a rule can speak of")
  func sample() { #expect(Self.compilation(.complete).diagnostics.map(\.problem) == []) }

  @Test("is well-formed, in one file, without scripts or anything to fetch", arguments: [PrintPhrases.nb, .nn, .en])
  func form(words: PrintPhrases) throws {
    let page = try Self.page(.complete, words)
    let root = try Self.element(page)
    #expect(root["lang"] == words.language)
    let names = Set(root.all.map(\.name))
    #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "base", "form", "audio"]))
    #expect(root.all.allSatisfy { $0["src"] == nil && !$0.attributes.contains { $0.name.hasPrefix("on") } })
    #expect(root.descendants("style").map(\.rawText) == [CoursePrint.style])
    #expect(page == (try Self.page(.complete, words)))
    var level = 0
    for heading in root.all where ["h1", "h2", "h3", "h4", "h5", "h6"].contains(heading.name) {
      let next = Int(heading.name.dropFirst()) ?? 0
      #expect(next <= level + 1, "\(heading.text)")
      level = next
    }
    #expect(root.descendants("th").allSatisfy { ["row", "col"].contains($0["scope"]) })
    if words.language != "nb" {
      #expect(root.descendants("h1").first?.children.first?["lang"] == "nb")
    }
  }

  @Test("every id of a course stands once, as anchor and as text", arguments: [false, true])
  func ids(isReal: Bool) throws {
    let course: LittleCourse
    if isReal {
      let paths = ["Shared/profile", "Shared/thresholds", "Shared/glossary", "Shared/sources"]
      let folder = "hms-for-ledere"
      let own = try FileManager.default.contentsOfDirectory(atPath: Bench.courses + "/" + folder)
        .filter { $0.hasSuffix(".xml") }
      var files: [String: String] = [:]
      for path in paths.map({ $0 + ".xml" }) + own.map({ "\(folder)/\($0)" }) {
        files[path.replacing(folder, with: "kurs")] = try String(
          contentsOfFile: Bench.courses + "/" + path, encoding: .utf8)
      }
      course = LittleCourse(files: files)
    } else {
      course = .complete
    }
    let root = try Self.element(try Self.page(course))
    // What follows from the answers stands in print where the course has a use for it; the shared profile has more.
    let unused: Set = isReal ? ["derived:small_low"] : []
    let expected = try Self.anchors(course.files.map { ($0.key, $0.value) }).filter { !unused.contains($0) }
    #expect(expected.count > 40)
    let anchors = root.all.filter { $0["id"] != nil }
    let found = anchors.compactMap { $0["id"] }
    #expect(Set(found).count == found.count)
    #expect(Set(expected).subtracting(found) == [])
    for anchor in anchors where expected.contains(anchor["id"] ?? "") {
      let id = anchor["id"] ?? ""
      let shown = anchor.descendants("code").filter { $0["class"] == "id" }.map(\.text)
      #expect(shown.contains { id.hasSuffix(":" + $0) || id.hasSuffix("/" + $0) || id == $0 }, "\(id) is not shown")
    }
    #expect(root.descendants("code").count { $0["class"] == "id" } == expected.count)
    let targets = root.descendants("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#") }.map {
      String($0.dropFirst())
    }
    #expect(Set(targets).subtracting(found) == [])
  }

  @Test("nothing that a course says becomes markup")
  func escaping() throws {
    let hostile = "&lt;script>1&lt;/script>&amp;\"'&lt;b id='x'>"
    var course = LittleCourse.complete
    for (path, text) in course.files {
      course.files[path] = text.replacing(/>(?<text>[A-ZÆØÅ][^<>]*)</) { "> \($0.output.text) \(hostile)<" }
        .replacing("<contact>hms@", with: "<contact>\(hostile)@")
    }
    course.files["kurs/errata.xml"] = nil
    let page = try Self.page(course)
    let root = try Self.element(page)
    #expect(root.descendants("script").isEmpty && root.descendants("b").isEmpty)
    #expect(root.all.allSatisfy { $0["id"] != "x" })
    #expect(root.rawText.components(separatedBy: "<script>1</script>&\"'<b id='x'>").count > 100)
    let clean = try Self.element(try Self.page(LittleCourse.complete.without("kurs/errata.xml")))
    #expect(root.all.map(\.name).count == clean.all.map(\.name).count)
  }

  @Test(
    "shows the whole key of every kind of item",
    arguments: [
      (
        "ansvar/en",
        [
          "Nei takk", "Riktig", "Du må ta det selv.", "Ja takk", "Galt", "En fullmakt flytter oppgaver.",
          "Må være riktig uansett poengsum", "Først",
          "Ny fasit 21.\u{A0}oktober 2026 (utgave 2026-1), riktig er nr. 2:",
        ]
      ),
      ("ansvar/flere", ["1 poeng", "Mål", "De skal være skriftlige.", "Regnskap"]),
      (
        "ansvar/rekke",
        [
          "2 poeng, ett for hvert steg som kommer rett etter det det skal", "1 Kartlegg", "3 Gjør noe",
          "Til slutt handling.",
        ]
      ),
      ("ansvar/par", ["Bestemmer", "Leder", "Ombudet er de ansattes.", "Gruppene: Leder; Verneombud"]),
      (
        "ansvar/tall",
        ["4 til 6 (5 er nøyaktig) ansatte", "Loven sier fem.", "30", "Alle andre svar", "Se på siden om verneombud."]
      ),
      (
        "ansvar/dato",
        ["23.\u{A0}november 2026", "Tre uker.", "2.\u{A0}februar 2027", "Tell ukene.", "Trukket tilbake"]
      ),
      (
        "ansvar/feil",
        [
          "Utdrag av en plan", "Feil som skal finnes", "I orden", "Da har ingen det.",
          "Vises når antall ansatte er minst 20, eller når svaret er ukjent.",
        ]
      ),
      ("ansvar/ovelse", ["Tilbys når sektor er «Statlig», eller når svaret er ukjent."]),
    ])
  func keys(id: String, words: [String]) throws {
    let text = try #require(try Self.element(try Self.page()).all.first { $0["id"] == id }).spoken
    for word in words { #expect(text.contains(word), "«\(word)» is not in \(text)") }
  }

  @Test(
    "shows scenarios, tasks, facts, figures, draws, and what stands behind the modules",
    arguments: [
      (
        "ansvar/morgen",
        [
          "Man kan gå tilbake", "Her begynner det: Tirsdag kl. 08.40", "Fare for liv stanses. Slutt: Alle gikk hjem 2",
          "Avgjør hvordan det ender", "Scene: kontor",
        ]
      ),
      (
        "ansvar/mal",
        [
          "Anslått tid: 4 minutter", "Dokument: Mål for HMS", "Rader: Tiltak (1 til 3)", "Hvem som gjør det hvem Nei",
          "har en ansvarlig Hvem som gjør det Sett en rolle", "Er målene yngre enn et år?",
          "Det viktigste målet (3 linjer) maal Ja", "Brukes når sektor er «Privat»",
          "Ingen skal falle. Ingen skal skli.",
          "Tiltak 1: Hva som skal gjøres Sette rekkverk",
        ]
      ),
      (
        "ansvar/forst",
        [
          "Fra 5 ansatte", "Dere er [antall ansatte].",
          "Regel: aml § 6-1 · gjelder fra 1.\u{A0}januar 2024 · Kilde: Arbeidsmiljøloven · kontrollert 7.\u{A0}oktober 2026",
          "Tekst i stedet for figuren: Styret gir", "│ styret │────▸│ leder │", "Merk: Husk", "Eksempel",
          "Vises når «Ansvaret går i en kjede» stemmer, eller når svaret er ukjent.",
        ]
      ),
      ("ansvar/stopp", ["Stopper når antall ansatte er 0. Et ukjent svar stopper ingen."]),
      ("check:ansvar/ansvar", ["Beståttgrense: 75\u{A0}% av poengene", "2 av 6 oppgaver trekkes fra ansvar/ansvar"]),
      ("test:prove", ["Beståttgrense: 80\u{A0}%", "2 av 6 oppgaver"]),
      (
        "business:P1",
        [
          "Byggmester med 34 ansatte", "Antall ansatte 34", "Sektor «Privat»", "HMS-navn Vet ikke", "Skal få",
          "Side: For de store", "Avsnitt: B01.CHAIN", "Skal ikke få", "Side: For staten",
        ]
      ),
      ("threshold:verneombud", ["Ansatte før verneombud", "aml § 6-1", "10; 5 fra 1.\u{A0}januar 2024"]),
      ("source:AML", ["Arbeidsmiljøloven", "lovdata.no", "7.\u{A0}oktober 2026"]),
      (
        "derived",
        [
          "Ansvaret går i en kjede chain",
          "Stemmer når «Virksomheten er svært stor» ikke stemmer og antall ansatte er minst 5 («Ansatte før verneombud», aml § 6-1).",
        ]
      ),
      ("edition", ["2026-2", "1.\u{A0}november 2026", "verneingeniør", "Lederens ansvar", "14", "I alt"]),
      ("review", ["20 minutter", "Hva er målene?", "Bare for de minste."]),
      ("errata", ["Fristen var feil.", "Ny fasit: nr. 2"]),
    ])
  func parts(id: String, words: [String]) throws {
    let text = try #require(try Self.element(try Self.page()).all.first { $0["id"] == id }).spoken
    for word in words { #expect(text.contains(word), "«\(word)» is not in \(text)") }
  }

  @Test("for an example business, what is hidden is gone, and what is there says why")
  func tailored() throws {
    let root = try Self.element(try Self.page(as: "P1"))
    let ids = Set(root.all.compactMap { $0["id"] })
    #expect(ids.isSuperset(of: ["ansvar/bare-store", "block:ansvar/B01.CHAIN", "business:P1", "ansvar/feil"]))
    #expect(ids.isDisjoint(with: ["ansvar/bare-staten", "ansvar/stopp", "block:I1", "business:P2"]))
    let text = root.spoken
    #expect(text.contains("Dere er 34."))
    #expect(text.contains("Er med her fordi antall ansatte er 34."))
    for hidden in [
      "Se hovedavtalen.", "Staten har egne regler.", "Bare for de minste.", "Departementet", "Et lite statlig",
    ] {
      #expect(!text.contains(hidden))
    }
    // What is named and hidden is named, and is no link.
    #expect(text.contains("Skal ikke få Side: For staten"))
    #expect(
      root.descendants("a").allSatisfy { link in
        link["href"].map { !$0.hasPrefix("#") || ids.contains(String($0.dropFirst())) } ?? false
      })
    let unknown = try Self.element(try Self.page(as: "P2")).spoken
    #expect(unknown.contains("Er med her fordi svaret på «Antall ansatte» er ukjent."))
    #expect(unknown.contains("Se hovedavtalen."))
  }

  @Test("a stop that a business is for says that nothing after it is reached; for the others it is not there")
  func stopped() throws {
    let course = LittleCourse.complete.replacing("is=\"34\"", with: "is=\"0\"", in: "kurs/course.xml")
      .replacing("<shown ref=\"ansvar/bare-store\"/>", with: "", in: "kurs/course.xml")
      .replacing("<shown ref=\"ansvar/B01.CHAIN\"/>", with: "<shown ref=\"ansvar/stopp\"/>", in: "kurs/course.xml")
    let stop = try #require(try Self.element(try Self.page(course, as: "P1")).all.first { $0["id"] == "ansvar/stopp" })
    #expect(stop.spoken.contains("Her stopper kurset for denne virksomheten."))
    let all = try #require(try Self.element(try Self.page(course)).all.first { $0["id"] == "ansvar/stopp" })
    #expect(!all.spoken.contains("Her stopper kurset"))
  }
}

extension Element {
  /// The text in it as one hears it: a space between elements, white space folded.
  fileprivate var spoken: String {
    let text = content.map { node in
      switch node {
      case .text(let text, _): text
      case .element(let child):
        ["a", "span", "strong"].contains(child.name) ? child.inline : " \(child.spoken) "
      }
    }.joined()
    return text.collapsed
  }

  private var inline: String { rawText }
}

extension LittleCourse {
  fileprivate func without(_ path: String) -> LittleCourse {
    var course = self
    course.files[path] = nil
    return course
  }
}
