/// What `--help` says of the commands with which a leader looks after what is hers.
struct PersonalHelp: Sendable {
  var certificate: HelpWords.Command
  var certificateAdd: HelpWords.Command
  var certificateID: HelpWords.Argument
  var certificateTo: HelpWords.Argument
  var certificateFile: HelpWords.Argument
  var enrol: HelpWords.Command
  var invite: HelpWords.Argument
  var handIn: HelpWords.Command
  var handInTo: HelpWords.Argument
  var withoutDrafts: String
  var move: HelpWords.Command
  var moveTo: HelpWords.Argument
  var moveFrom: HelpWords.Argument
  var mydata: HelpWords.Command
  var mydataTo: HelpWords.Argument

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

        Beviset kontrolleres først, og må gjelde deg. Avslutter med 1 når det ikke stemmer, og 2 når
        det er lagt inn, men ikke kjent her om det er til å stole på.
        """),
    certificateID: .init("Bevis-ID-en, som K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("Mappen som beviset lagres i.", "mappe"),
    certificateFile: .init("Filen fra utstederen, som .svg eller .jwt.", "fil"),
    enrol: .init(
      abstract: "Ta imot invitasjonen din, og lag din egen nøkkel.",
      discussion: """
        Eksempler:
          kyndig enrol --invite invitasjon.kyndig
          kyndig enrol --invite 7QFK-2M9X-4TRD

        Med en fil lages et kurssted for virksomheten på denne kontoen. Med bare koden må du være på virksomhetens eget
        kurssted, og får se hvem som utsteder der, før du svarer ja til å stole på dem. Avslutter med 77 når koden er feil.
        """),
    invite: .init("Filen eller engangskoden du har fått.", "fil eller kode"),
    handIn: .init(
      abstract: "Lever det du har gjort, til den som utsteder beviset.",
      discussion: """
        Eksempler:
          kyndig hand-in
          kyndig hand-in --to innlevering.kyndig

        Filen er signert med nøkkelen din, og inneholder svarene, egenerklæringen når den er signert, og utkastene.
        Kan den ikke legges i virksomhetens mottak, havner den blant dokumentene dine, så du kan sende den.
        """),
    handInTo: .init("Filen som skrives.", "fil"),
    withoutDrafts: "La ingen lese utkastene dine i gjennomgangen.",
    move: .init(
      abstract: "Flytt til en annen maskin, med nøkkelen og alt du har gjort.",
      discussion: """
        Eksempler:
          kyndig move --to flytting.kyndig       på maskinen du flytter fra
          kyndig move --from flytting.kyndig     på maskinen du flytter til

        Filen er signert med nøkkelen din. Nøkkelen i den er fortsatt låst med passfrasen. Avslutter med 77 når passfrasen
        er feil, og 75 når du har flyttet herfra før.
        """),
    moveTo: .init("Filen som skrives.", "fil"), moveFrom: .init("Filen fra den gamle maskinen.", "fil"),
    mydata: .init(
      abstract: "Skriv ut alt som er lagret om deg.",
      discussion: """
        Eksempler:
          kyndig mydata --to mine-data

        Mappen får opplysningene om deg, hvert svar med tidspunkt, utkastene, egenerklæringene og bevisene. Nøkkelen er ikke
        med; den flytter du med kyndig move.
        """),
    mydataTo: .init("Mappen som skrives; den må være tom eller ikke finnes.", "mappe"))

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

        Beviset blir kontrollert først, og må gjelde deg. Avsluttar med 1 når det ikkje stemmer, og 2
        når det er lagt inn, men ikkje kjent her om det er til å stole på.
        """),
    certificateID: .init("Bevis-ID-en, som K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("Mappa som beviset blir lagra i.", "mappe"),
    certificateFile: .init("Fila frå utferdaren, som .svg eller .jwt.", "fil"),
    enrol: .init(
      abstract: "Ta imot invitasjonen din, og lag din eigen nøkkel.",
      discussion: """
        Døme:
          kyndig enrol --invite invitasjon.kyndig
          kyndig enrol --invite 7QFK-2M9X-4TRD

        Med ei fil blir det laga ein kursstad for verksemda på denne kontoen. Med berre koden må du vere på kursstaden
        til verksemda sjølv, og får sjå kven som ferdar ut der, før du svarer ja til å stole på dei. Avsluttar med 77 når
        koden er feil.
        """),
    invite: .init("Fila eller eingongskoden du har fått.", "fil eller kode"),
    handIn: .init(
      abstract: "Lever det du har gjort, til den som ferdar ut beviset.",
      discussion: """
        Døme:
          kyndig hand-in
          kyndig hand-in --to innlevering.kyndig

        Fila er signert med nøkkelen din, og inneheld svara, eigenerklæringa når ho er signert, og utkasta. Kan ho ikkje
        leggjast i mottaket til verksemda, hamnar ho blant dokumenta dine, så du kan sende ho.
        """),
    handInTo: .init("Fila som blir skriven.", "fil"),
    withoutDrafts: "La ingen lese utkasta dine i gjennomgangen.",
    move: .init(
      abstract: "Flytt til ei anna maskin, med nøkkelen og alt du har gjort.",
      discussion: """
        Døme:
          kyndig move --to flytting.kyndig       på maskina du flyttar frå
          kyndig move --from flytting.kyndig     på maskina du flyttar til

        Fila er signert med nøkkelen din. Nøkkelen i henne er framleis låst med passfrasen. Avsluttar med 77 når passfrasen
        er feil, og 75 når du har flytta herifrå før.
        """),
    moveTo: .init("Fila som blir skriven.", "fil"), moveFrom: .init("Fila frå den gamle maskina.", "fil"),
    mydata: .init(
      abstract: "Skriv ut alt som er lagra om deg.",
      discussion: """
        Døme:
          kyndig mydata --to mine-data

        Mappa får opplysningane om deg, kvart svar med tidspunkt, utkasta, eigenerklæringane og bevisa. Nøkkelen er ikkje
        med; han flyttar du med kyndig move.
        """),
    mydataTo: .init("Mappa som blir skriven; ho må vere tom eller ikkje finnast.", "mappe"))

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

        The certificate is checked first, and must be yours. Exits with 1 when it does not hold, and 2
        when it is taken in, but not known here whether it can be trusted.
        """),
    certificateID: .init("The certificate's number, as K7QF-2M9X-4TRD.", "id"),
    certificateTo: .init("The folder that the certificate is saved in.", "folder"),
    certificateFile: .init("The file from the issuer, as .svg or .jwt.", "file"),
    enrol: .init(
      abstract: "Take up your invitation, and make your own key.",
      discussion: """
        Examples:
          kyndig enrol --invite invitation.kyndig
          kyndig enrol --invite 7QFK-2M9X-4TRD

        With a file a site of the business is made on this account. With the code alone you must be at the business's own
        site, and are shown who issues there before you say yes to trusting them. Exits with 77 when the code is wrong.
        """),
    invite: .init("The file or the one-time code you have been given.", "file or code"),
    handIn: .init(
      abstract: "Hand in what you have done to whoever issues the certificate.",
      discussion: """
        Examples:
          kyndig hand-in
          kyndig hand-in --to handed-in.kyndig

        The file is signed with your key, and holds your answers, the attestation once it is signed, and the drafts. Where
        it cannot be put into the business's drop folder, it ends up among your documents, for you to send.
        """),
    handInTo: .init("The file that is written.", "file"),
    withoutDrafts: "Let nobody read your drafts in the review.",
    move: .init(
      abstract: "Move to another machine, with your key and all that you have done.",
      discussion: """
        Examples:
          kyndig move --to moving.kyndig       on the machine you leave
          kyndig move --from moving.kyndig     on the machine you come to

        The file is signed with your key. The key in it is still locked with the passphrase. Exits with 77 when the
        passphrase is wrong, and 75 when you have moved from here before.
        """),
    moveTo: .init("The file that is written.", "file"), moveFrom: .init("The file from the old machine.", "file"),
    mydata: .init(
      abstract: "Write out everything that is stored about you.",
      discussion: """
        Examples:
          kyndig mydata --to my-data

        The folder gets what is known of you, every answer with its time, the drafts, the attestations and the certificates.
        The key is not among them; you move that with kyndig move.
        """),
    mydataTo: .init("The folder that is written; it must be empty, or not be there.", "folder"))
}
