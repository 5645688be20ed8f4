import ArgumentParser
import Authoring
import Courseware
import Testing

@testable import KyndigApp

@Suite("kyndig explain")
struct ExplainTests {
  private static func answer(_ arguments: [String]) throws -> CheckAnswer {
    var world = try Bench(LittleCourse()).world
    world.environment["LANG"] = "C.UTF-8"
    return try Explain.parse(arguments).answer(in: world)
  }

  @Test(
    "says why it matters, shows the wrong way with what the check says of it, and the right way",
    arguments: [
      (["K104"], "explain-K104"), (["K104", "--language", "nn"], "explain-K104-nn"),
      (["K104", "--language", "en"], "explain-K104-en"), ([], "explain-list"),
    ])
  func golden(arguments: [String], name: String) throws {
    let answer = try Self.answer(arguments)
    #expect(answer.code == 0 && answer.complaints == [])
    try expectGolden(answer.text, name)
  }

  @Test("K203 teaches why a wrong answer carries a reason")
  func reason() throws {
    let text = try Self.answer(["K203"]).text
    #expect(
      text.hasPrefix(
        """
        K203: svaret mangler begrunnelse

        Feil: kurset kan ikke publiseres før det er rettet.

        Den som velger feil, lærer mest av å få vite hvorfor det var feil. En
        begrunnelse kan brukes i en ny situasjon, det kan ikke «feil svar». Den som
        velger riktig, kan ha gjettet, så også det riktige svaret sier hvorfor.
        Skriv for den som valgte akkurat dette: hva tenkte hun, og hva overså hun?
        """))
  }

  @Test("a code may be written in small letters", arguments: ["k104", "K104"])
  func letters(code: String) throws { #expect(try Self.answer([code]).text.hasPrefix("K104: ")) }

  @Test(
    "a code that does not exist is answered with the nearest, and ends with 64",
    arguments: [
      (["K140"], "Koden «K140» finnes ikke. Den nærmeste er: kyndig explain K104"),
      (["104"], "Koden «104» finnes ikke. Den nærmeste er: kyndig explain K104"),
      (["kake", "--language", "nn"], "Koden «kake» finst ikkje. Skriv kyndig explain for å sjå alle kodane."),
      (["K999", "--language", "en"], "There is no code “K999”. The nearest is: kyndig explain K199"),
    ])
  func unknown(arguments: [String], message: String) throws {
    #expect(try Self.answer(arguments) == CheckAnswer(complaints: [Complaint(.usage, message)], code: 64))
  }

  @Test("gives the same as JSON")
  func json() throws {
    let json = try JSON(parsing: Array(try Self.answer(["K104", "--json"]).text.utf8))
    let example = try #require(Code.unknownAttribute.example)
    #expect(json["format"] == "kyndig.explain.v1")
    #expect(json["code"] == "K104")
    #expect(json["severity"] == "error")
    #expect(json["name"] == "attributtet finnes ikke")
    #expect(json["why"]?.string?.hasPrefix("Et attributt som er skrevet feil, gjelder ikke. ") == true)
    #expect(json["wrong"]?.string == example.wrong)
    #expect(json["right"]?.string == example.right)
    let none = try JSON(parsing: Array(try Self.answer(["K199", "--json"]).text.utf8))
    #expect(none["wrong"] == .null && none["right"] == .null)
  }

  @Test("gives all codes as JSON")
  func jsonList() throws {
    let json = try JSON(parsing: Array(try Self.answer(["--json"]).text.utf8))
    #expect(json["format"] == "kyndig.explain.v1")
    let codes = try #require(json["codes"]?.array)
    #expect(codes.compactMap { $0["code"]?.string } == Code.allCases.map(\.rawValue))
    #expect(
      codes.first == ["code": "K101", "severity": "error", "name": .string(CodeExplanation(.notWellFormed).name.nb)])
  }

  @Test("every code has its name and its reason in every language", arguments: Code.allCases)
  func everyCode(code: Code) {
    let explanation = CodeExplanation(code)
    for language in Language.allCases {
      let (name, why) = (explanation.name[language], explanation.why[language])
      #expect(!name.isEmpty && !name.hasSuffix(".") && name.first?.isUppercase == false, "\(name)")
      #expect((2...5).contains(why.count { ".?".contains($0) }), "\(why)")
      #expect(why.last == "." || why.last == "?", "\(why)")
      #expect(!why.contains("! ") && !why.hasSuffix("!"), "\(why)")
    }
    for wording in [explanation.name, explanation.why] {
      #expect(wording.nb != wording.en && wording.nn != wording.en)
      #expect(DiagnosticWordsTests.prose(wording.nn).intersection(DiagnosticWordsTests.bokmål) == [], "\(wording.nn)")
    }
    #expect(explanation.why.nb != explanation.why.nn)
  }

  /// What is said of another place than where it is mended: the draw, the objective, the term, the file of a translation.
  private static let seenElsewhere: Set<Code> = [
    .notDrawable, .objectiveWithoutItems, .unusedTerm, .missingTranslation,
  ]

  @Test(
    "an example shows the mistake it is an example of, by its own lines", arguments: Code.allCases, Language.allCases)
  func examples(code: Code, language: Language) throws {
    let text = ExplainReport(code, language).text
    guard let example = code.example else {
      #expect(!text.contains(CheckWords.wrong[language]))
      return
    }
    for line in (example.wrong + "\n" + example.right).split(separator: "\n") { #expect(text.contains(line)) }
    let severity = CheckWords.severity(code.severity)[language]
    #expect(text.contains("\n\(severity)[\(code.rawValue)]: "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    // The characters are marked, in the example itself where the mistake is seen there.
    #expect(text.contains(#/\n *[0-9]+ \| .+\n +\| *\^+\n/#))
    #expect(text.contains("--> \(CheckWords.example[language]):") != Self.seenElsewhere.contains(code))
  }
}
