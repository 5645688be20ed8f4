/// What `--help` says of the commands with which a leader looks after what is hers.
struct PersonalHelp: Sendable {
  var certificate: HelpWords.Command
  var certificateAdd: HelpWords.Command
  var certificateID: HelpWords.Argument
  var certificateTo: HelpWords.Argument
  var certificateFile: HelpWords.Argument

  static let nb = Self(
    certificate: .init(
      abstract: "Se bevisene dine, eller lagre dem der du vil ha dem.",
      discussion: """
        Eksempler:
          kyndig certificate
          kyndig certificate K7QF-2M9X-4TRD --to ~/Skrivebord

        Med en bevis-ID lagres beviset som .svg, .jwt og .pdf, og .tlog-proof når utstederen fører protokoll. Uten --to
        havner de blant dokumentene dine. PDF-en krever programmet rsvg-convert. Avslutter med 0 når det er gjort, 66 når
        beviset ikke finnes, og 74 når filene ikke kunne skrives.
        """),
    certificateAdd: .init(
      abstract: "Legg inn et bevis som utstederen har sendt deg.",
      discussion: """
        Eksempler:
          kyndig certificate add kursbevis.svg

        Beviset kontrolleres først, og må gjelde deg. Avslutter med 1 når det ikke stemmer.
        """),
    certificateID: .init("Bevis-ID-en, som K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("Mappen som beviset lagres i.", "mappe"),
    certificateFile: .init("Filen fra utstederen, som .svg eller .jwt.", "fil"))

  static let nn = Self(
    certificate: .init(
      abstract: "Sjå bevisa dine, eller lagre dei der du vil ha dei.",
      discussion: """
        Døme:
          kyndig certificate
          kyndig certificate K7QF-2M9X-4TRD --to ~/Skrivebord

        Med ein bevis-ID blir beviset lagra som .svg, .jwt og .pdf, og .tlog-proof når utferdaren fører protokoll. Utan
        --to hamnar dei blant dokumenta dine. PDF-en krev programmet rsvg-convert. Avsluttar med 0 når det er gjort, 66
        når beviset ikkje finst, og 74 når filene ikkje kunne skrivast.
        """),
    certificateAdd: .init(
      abstract: "Legg inn eit bevis som utferdaren har sendt deg.",
      discussion: """
        Døme:
          kyndig certificate add kursbevis.svg

        Beviset blir kontrollert først, og må gjelde deg. Avsluttar med 1 når det ikkje stemmer.
        """),
    certificateID: .init("Bevis-ID-en, som K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("Mappa som beviset blir lagra i.", "mappe"),
    certificateFile: .init("Fila frå utferdaren, som .svg eller .jwt.", "fil"))

  static let en = Self(
    certificate: .init(
      abstract: "See your certificates, or save them where you want them.",
      discussion: """
        Examples:
          kyndig certificate
          kyndig certificate K7QF-2M9X-4TRD --to ~/Desktop

        With a certificate's number it is saved as .svg, .jwt and .pdf, and .tlog-proof where the issuer keeps a log.
        Without --to they end up among your documents. The PDF takes the program rsvg-convert. Exits with 0 when it is
        done, 66 when there is no such certificate, and 74 when the files could not be written.
        """),
    certificateAdd: .init(
      abstract: "Take in a certificate that the issuer has sent you.",
      discussion: """
        Examples:
          kyndig certificate add certificate.svg

        The certificate is checked first, and must be yours. Exits with 1 when it does not hold.
        """),
    certificateID: .init("The certificate's number, as K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("The folder that the certificate is saved in.", "folder"),
    certificateFile: .init("The file from the issuer, as .svg or .jwt.", "file"))
}
