// What is looked at becomes a file.
extension AuditScreenWords {
  static let exportTitle = Wording(nb: "Eksporter", nn: "Eksporter", en: "Export")
  static let exportAs = Wording(nb: "Eksportere som hva?", nn: "Eksportere som kva?", en: "Export as what?")
  static func exported(_ count: Int, of all: Int, _ choice: AuditChoice) -> Wording {
    guard !choice.isEmpty else {
      return Wording(
        nb: "Alt blir med: \(counted(all, "linje", "linjer")).",
        nn: "Alt blir med: \(counted(all, "linje", "linjer")).",
        en: "Everything goes with it: \(counted(all, "row", "rows")).")
    }
    let looked = lookedAt(choice, count, of: all)
    return Wording(
      nb: "Bare det du ser på, blir med. \(looked.nb)", nn: "Berre det du ser på, blir med. \(looked.nn)",
      en: "Only what you look at goes with it. \(looked.en)")
  }
  static let asTable = Wording(
    nb: "tabell for regneark (CSV)", nn: "tabell for rekneark (CSV)", en: "table for a spreadsheet (CSV)")
  static let asPage = Wording(
    nb: "side til å lese, sende og skrive ut (HTML)", nn: "side til å lese, sende og skrive ut (HTML)",
    en: "page to read, send and print (HTML)")
  static let exportPrompt = Wording(
    nb: "Skriv tallet for det du vil ha, eller tilbake:", nn: "Skriv talet for det du vil ha, eller tilbake:",
    en: "Write the number of what you want, or back:")

  static let fileName = Wording(
    nb: "Hva skal filen hete?", nn: "Kva skal fila heite?", en: "What is the file to be called?")
  static let fileHint = Wording(
    nb: "Den blir lagt i mappen du startet programmet i. Den har navn på folk: legg den der bare rette folk ser den.",
    nn: "Ho blir lagd i mappa du starta programmet i. Ho har namn på folk: legg ho der berre rette folk ser ho.",
    en:
      "It is put in the folder that you started the program in. It names people: put it where only the right ones see "
      + "it.")
  static let nameMissing = Wording(
    nb: "Skriv et navn på filen.", nn: "Skriv eit namn på fila.", en: "Write a name for the file.")
  static let write = Wording(nb: "skriv filen", nn: "skriv fila", en: "write the file")
  static let filePrompt = Wording(
    nb: "Trykk Enter for navnet som står der, skriv navnet, eller skriv /tilbake:",
    nn: "Trykk Enter for namnet som står der, skriv namnet, eller skriv /tilbake:",
    en: "Press Enter for the name that is there, write the name, or write /back:")
  static func written(_ count: Int, of all: Int, _ path: String) -> Wording {
    let (nb, en) = (counted(count, "linje", "linjer"), counted(count, "row", "rows"))
    return count == all
      ? Wording(
        nb: "\(nb) er skrevet til «\(path.escaped)».", nn: "\(nb) er skrivne til «\(path.escaped)».",
        en: "\(en) written to “\(path.escaped)”.")
      : Wording(
        nb: "\(nb) av \(all) er skrevet til «\(path.escaped)».",
        nn: "\(nb) av \(all) er skrivne til «\(path.escaped)».",
        en: "\(en) of \(all) written to “\(path.escaped)”.")
  }
}
