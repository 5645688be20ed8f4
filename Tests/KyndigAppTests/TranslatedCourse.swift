import ArgumentParser
import Authoring
import Courseware
import Foundation

@testable import KyndigApp

extension Bench {
  /// Translates the course wholly, text by text, as a translator's program would; a text in `skipped` is left as it is.
  func translate(into language: Language, except skipped: Set<String> = []) throws {
    _ = try Translate.parse([site.courses + "/" + "kurs", language.rawValue]).translate(in: world)
    for path in try FileManager.default.subpathsOfDirectory(atPath: site.courses)
    where path.hasSuffix(".xlf") && path.contains("/\(language.rawValue)/") {
      let url = URL(fileURLWithPath: site.courses + "/" + path)
      let filled = try String(contentsOf: url, encoding: .utf8).replacing(
        #/<source([^>]*)>((?:(?!<\/source>).)*)</source>(?!\s*<target)/#.dotMatchesNewlines()
      ) { match in
        let text = String(match.2)
        guard !skipped.contains(text) else { return String(match.0) }
        return "\(match.0)<target\(match.1)>\(LittleCourse.translation(of: text, into: language))</target>"
      }.replacing("state=\"initial\"", with: "state=\"translated\"")
      try Data(filled.utf8).write(to: url)
    }
  }

  /// The course in a language that it is wholly translated into, or its own.
  func course(in language: Language) throws -> Course {
    let compilation = Compilation(of: try CourseSource.read(at: site.courses + "/kurs"))
    guard let course = compilation.translations[language.rawValue] ?? compilation.course else {
      throw Complaint(.no, "\(compilation.diagnostics)")
    }
    return course
  }
}

extension LittleCourse {
  /// A text of the little course in another language; what stands between marks is translated by itself.
  static func translation(of text: String, into language: Language) -> String {
    var rest = text[...]
    var translated = ""
    while !rest.isEmpty {
      if rest.first == "<" {
        let mark = rest.prefix { $0 != ">" }
        translated += mark + ">"
        rest = rest.dropFirst(mark.count + 1)
      } else {
        let words = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(words.count)
        translated += translations[String(words)]?[language] ?? String(words)
      }
    }
    return translated
  }

  /// A text in the language of the little course, in another.
  static func said(_ text: String, in language: Language) -> String { translation(of: text, into: language) }

  private static let translations: [String: Wording] = [
    "HMS i det små": .into("HMS i det små", "Health and safety on a small scale"),
    "Et kurs for deg som leder.": .into("Eit kurs for deg som leiar.", "A course for you as a leader."),
    "Fjordheim kurs": .into("Fjordheim kurs", "Fjordheim Training"),
    "Kursansvarlig": .into("Kursansvarleg", "Course manager"),
    "Verneingeniør": .into("Verneingeniør", "Safety engineer"),
    "Prøve": .into("Prøve", "Test"),
    "Lederens ansvar": .into("Ansvaret til leiaren", "The leader's responsibility"),
    "Du kan forklare plikten.": .into("Du kan forklare plikta.", "You can explain the duty."),
    "Du kan si hvem plikten gjelder.": .into("Du kan seie kven plikta gjeld.", "You can say whose duty it is."),
    "Start": .into("Start", "Start"), "Først": .into("Først", "First"),
    "Plikten ligger på ": .into("Plikta ligg på ", "The duty is with the "),
    "arbeidsgiver": .into("arbeidsgjevar", "employer"),
    "Dette gjelder dere": .into("Dette gjeld dykk", "What applies to you"),
    "Alle har plikter.": .into("Alle har plikter.", "Everybody has duties."),
    "Dere skal ha verneombud.": .into("De skal ha verneombod.", "You shall have a safety representative."),
    "Hvem har plikten?": .into("Kven har plikta?", "Whose duty is it?"),
    "Du har den": .into("Du har ho", "It is yours"), "Loven sier det.": .into("Lova seier det.", "The law says so."),
    "Andre har den": .into("Andre har ho", "It is somebody else's"),
    "Den kan ikke settes bort.": .into("Ho kan ikkje setjast bort.", "It cannot be given away."),
    "Mål": .into("Mål", "Goals"), "Skriv to mål.": .into("Skriv to mål.", "Write two goals."),
    "Det første målet": .into("Det første målet", "The first goal"),
    "Det andre målet": .into("Det andre målet", "The second goal"),
    "Hva gjelder i sak A?": .into("Kva gjeld i sak A?", "What applies in case A?"),
    "Hva gjelder i sak B?": .into("Kva gjeld i sak B?", "What applies in case B?"),
    "Hva gjelder i sak C?": .into("Kva gjeld i sak C?", "What applies in case C?"),
    "Hva gjelder i sak D?": .into("Kva gjeld i sak D?", "What applies in case D?"),
    "Riktig i A": .into("Rett i A", "Right in A"), "Riktig i B": .into("Rett i B", "Right in B"),
    "Riktig i C": .into("Rett i C", "Right in C"),
    "Helt galt i A": .into("Heilt gale i A", "Quite wrong in A"),
    "Helt galt i B": .into("Heilt gale i B", "Quite wrong in B"),
    "Helt galt i C": .into("Heilt gale i C", "Quite wrong in C"),
    "Dette i D": .into("Det her i D", "This in D"), "Også dette i D": .into("Dette òg i D", "This too in D"),
    "Galt i D": .into("Gale i D", "Wrong in D"),
    "Ja.": .into("Ja.", "Yes."), "Nei.": .into("Nei.", "No."),
    "Hva svarer du Amina?": .into("Kva svarar du Amina?", "What do you answer Amina?"),
    "Ja takk, Amina": .into("Ja, gjerne, Amina", "Yes please, Amina"),
    "Nei takk, Amina": .into("Nei, diverre, Amina", "No thanks, Amina"),
    "Hva svarer du Farid?": .into("Kva svarar du Farid?", "What do you answer Farid?"),
    "Ja takk, Farid": .into("Ja, gjerne, Farid", "Yes please, Farid"),
    "Nei takk, Farid": .into("Nei, diverre, Farid", "No thanks, Farid"),
    "En fullmakt flytter oppgaver.": .into("Ei fullmakt flyttar oppgåver.", "An authorisation moves tasks."),
    "Du må ta det.": .into("Du må ta det.", "You must take it."), "Sjekk": .into("Sjekk", "Check"),
    "Arbeidet": .into("Arbeidet", "The work"),
    "Du kan holde orden.": .into("Du kan halde orden.", "You can keep order."),
    "Orden": .into("Orden", "Order"), "Hylla": .into("Hylla", "The shelf"),
    "Rydd hylla.": .into("Rydd hylla.", "Tidy the shelf."),
    "Hva gjør du med hylla?": .into("Kva gjer du med hylla?", "What do you do with the shelf?"),
    "Rydder hylla": .into("Ryddar hylla", "Tidy the shelf"), "Velter hylla": .into("Veltar hylla", "Knock it over"),
    "Hva gjør du med den andre hylla?": .into(
      "Kva gjer du med den andre hylla?", "What do you do with the other shelf?"),
    "Velter den også": .into("Veltar den òg", "Knock that over too"),
    "Rydder den også": .into("Ryddar den òg", "Tidy that one too"),
    "Sjekk arbeidet": .into("Sjekk arbeidet", "Check the work"),
    "Antall ansatte": .into("Talet på tilsette", "Number of employees"),
    "Hvor mange er dere?": .into("Kor mange er de?", "How many are you?"),
    "Grensene følger antallet.": .into("Grensene følgjer talet.", "The limits follow the number."),
    "Sektor": .into("Sektor", "Sector"), "Hvem eier?": .into("Kven eig?", "Who owns it?"),
    "Lovene er ulike.": .into("Lovene er ulike.", "The acts differ."),
    "Privat": .into("Privat", "Private"), "Statlig": .into("Statleg", "The state"),
    "Ansatte før verneombud": .into("Tilsette før verneombod", "Employees before a safety representative"),
    "Den som har ansatt noen.": .into("Den som har tilsett nokon.", "Somebody who employs others."),
    "Arbeidsmiljøloven": .into("Arbeidsmiljølova", "The Working Environment Act"),
  ]
}

extension Wording {
  fileprivate static func into(_ nn: String, _ en: String) -> Wording { Wording(nb: "", nn: nn, en: en) }
}
