/// What is said of printing to the screen what else is written to files.
enum PrintingPhrases {
  static let notBoth = Wording(
    nb: "Bruk enten --print eller --to.", nn: "Bruk anten --print eller --to.", en: "Use either --print or --to.")
}

extension OfficeHelp {
  var printDrafts: String {
    Wording(
      nb: "Skriv dokumentene på skjermen som Markdown.", nn: "Skriv dokumenta på skjermen som Markdown.",
      en: "Print the documents on the screen as Markdown.")[language]
  }

  var printCertificate: String {
    Wording(
      nb: "Skriv selve beviset på skjermen, til å kopiere til en .jwt-fil.",
      nn: "Skriv sjølve beviset på skjermen, til å kopiere til ei .jwt-fil.",
      en: "Print the certificate itself on the screen, to copy to a .jwt file.")[language]
  }
}
