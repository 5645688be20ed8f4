extension Rule {
  /// A page's readability index is no higher than that of plain official prose.
  ///
  /// LIX (Björnsson 1968): words a sentence, and the share of words with more than six letters in percent. Made for the
  /// Scandinavian languages, and of no use on a few words.
  static let hardToRead = Rule(.hardToRead, example: lixExample) { manuscript in
    guard ["nb", "nn"].contains(manuscript.course?.root["language"]) else { return [] }
    return manuscript.sites("page").compactMap { page in
      guard let lix = page.element.lix, lix > lixLimit else { return nil }
      return Finding(problem: .hardToRead(lix: lix, limit: lixLimit), place: page.place)
    }
  }

  private static let lixLimit = 50

  private static let lixExample = CodeExample(
    .steps,
    wrong: """
      <page id="oppgaver">
        <title>Oppgaver</title>
        <p>Gjennomføringen av systematiske arbeidsmiljøkartlegginger forutsetter medvirkning fra
          arbeidstakernes representanter gjennom hele prosessen. Dokumentasjonen av kartleggingene
          oppbevares tilgjengelig for verneombudet, ledelsen og tilsynsmyndighetene. Risikovurderingene
          oppdateres ved vesentlige endringer av organisering, arbeidsutstyr eller arbeidsmetoder, og
          resultatene gjennomgås regelmessig i ledermøtet sammen med bedriftshelsetjenesten.</p>
      </page>
      """,
    right: """
      <page id="oppgaver">
        <title>Oppgaver</title>
        <p>Finn ut hvordan folk har det på jobben, og ta de ansatte med hele veien. Skriv ned det dere
          finner. Legg det der verneombudet og de ansatte kan lese det. Kommer det nye maskiner, eller
          legger dere om arbeidet? Da ser dere på farene på nytt. Snakk om det dere fant, når lederne
          møtes.</p>
      </page>
      """)
}

extension Element {
  /// The readability index of the text in it, rounded; nil for fewer than 40 words.
  var lix: Int? {
    let texts = all.filter { ["p", "li", "cell", "alternative"].contains($0.name) }.map {
      RunningText($0).text.readWords
    }
    let words = texts.reduce(0) { $0 + $1.count }
    guard words >= 40 else { return nil }
    let sentences = texts.reduce(0) { $0 + $1.sentences.count }
    let long = texts.reduce(0) { sum, words in sum + words.count { $0.letters > 6 } }
    return Int((Double(words) / Double(sentences) + 100 * Double(long) / Double(words)).rounded())
  }
}
