/// What a leader is told where an organisation issues to her.
struct OrganisationPhrases: Sendable {
  // After signing.
  var attested: String
  var attestedLead: @Sendable (_ organisation: String) -> String
  var seenHere: @Sendable (_ organisation: String) -> String
  var dropped: @Sendable (_ organisation: String) -> String
  /// Before the path of the file.
  var sendFile: @Sendable (_ organisation: String) -> String
  var notDelivered: String
  var handInAgain: String
  var takeIn: @Sendable (_ organisation: String) -> String
  var attestedPrompt: String
  /// On the overview, behind the attestation.
  var awaiting: String
  var awaitingClosing: @Sendable (_ organisation: String) -> String
  /// What is signed is handed to the issuer, before it is signed.
  var issuedBy: @Sendable (_ organisation: String) -> String

  // The key.
  var keyLead: @Sendable (_ organisation: String) -> String
  var fingerprintUse: String

  // What is stored, and who sees it.
  var whereStored: @Sendable (_ folder: String, _ organisation: String) -> String
  var whoSees: @Sendable (_ organisation: String) -> [String]

  // Who somebody is, where several leaders share an account.
  var door: String
  var doorLead: String
  var name: String
  var nameHint: String
  var notFound: String
  var severalFound: String
  var namePrompt: String
  var code: String
  var codeHint: String
  var codePrompt: String
  var codeWrong: String
  var codeExpired: String
  var notInvited: String
  var enter: String
  var passphraseWrong: String

  static let nb = Self(
    attested: "Egenerklæringen er signert",
    attestedLead: {
      "Du har gjort ditt. Nå går \($0) gjennom det, snakker med deg om utkastene hvis de vil, og utsteder beviset."
    },
    seenHere: { "De som utsteder for \($0), ser det nå. Du trenger ikke å sende noe." },
    dropped: { "Det du har signert, er levert til \($0). Du trenger ikke å sende noe." },
    sendFile: { "Send denne filen til \($0), for eksempel som vedlegg i en e-post:" },
    notDelivered: "Det ble ikke levert: filen kunne ikke skrives. Alt er lagret. Lever når du kan, med: kyndig hand-in",
    handInAgain: "Lever på nytt når du vil, med: kyndig hand-in",
    takeIn: { "Sender \($0) deg beviset som en fil, legger du det inn med: kyndig certificate add FIL" },
    attestedPrompt: "Trykk Enter for oversikten, eller skriv avslutt:",
    awaiting: "signert, venter på utstederen",
    awaitingClosing: { "Alt er bestått og signert. Nå gjenstår det at \($0) utsteder beviset." },
    issuedBy: { "\($0) utsteder beviset, og ser svarene dine da. De står ikke på beviset." },
    keyLead: { "Nøkkelen ligger på denne maskinen, låst med passfrasen. Nå skal \($0) få vite at den er din." },
    fingerprintUse: "Ringer de for å sjekke at det er deg, leser du disse seks ordene høyt.",
    whereStored: {
      "Alt ligger i mappen \($0). Når du har laget nøkkelen, og når du signerer, leveres det du har gjort, til \($1)."
    },
    whoSees: {
      [
        "Den som utsteder for \($0), spiller av svarene dine på nytt, og ser hvert av dem.",
        "Den som snakker med deg om opplæringen, ser resultat, forsøk, tempo og utkastene dine.",
        "HR ser hvor langt du er kommet, datoer og poeng.",
        "På beviset står navn, virksomhet, innhold, omfang og resultat. Svarene dine står ikke der.",
      ]
    },
    door: "Hvem er du?",
    doorLead: "Flere ledere bruker denne kontoen. Opplæringen er personlig, så vi må vite hvem du er.",
    name: "Skriv navnet ditt, eller ansattnummeret:", nameHint: "Slik det står i invitasjonen.",
    notFound: "Fant ingen leder her med det navnet eller nummeret. Skriv det slik det står i invitasjonen.",
    severalFound: "Flere ledere her heter det. Skriv ansattnummeret i stedet.",
    namePrompt: "Skriv navnet ditt eller ansattnummeret, eller la linjen stå tom for å avslutte:",
    code: "Skriv engangskoden fra invitasjonen:", codeHint: "Tolv tegn. Små og store bokstaver er det samme.",
    codePrompt: "Skriv engangskoden, eller la linjen stå tom for å gå tilbake:",
    codeWrong: "Koden stemmer ikke. Se på invitasjonen og prøv igjen.",
    codeExpired: "Koden er gått ut, eller brukt. Be HR om en ny.",
    notInvited: "Du står på listen, men er ikke invitert ennå. Be HR om en invitasjon.",
    enter: "gå inn", passphraseWrong: "Passfrasen stemmer ikke. Se på papiret og prøv igjen.")

  static let nn = Self(
    attested: "Eigenerklæringa er signert",
    attestedLead: {
      "Du har gjort ditt. No går \($0) gjennom det, snakkar med deg om utkasta om dei vil, og ferdar ut beviset."
    },
    seenHere: { "Dei som ferdar ut for \($0), ser det no. Du treng ikkje å sende noko." },
    dropped: { "Det du har signert, er levert til \($0). Du treng ikkje å sende noko." },
    sendFile: { "Send denne fila til \($0), til dømes som vedlegg i ein e-post:" },
    notDelivered:
      "Det vart ikkje levert: fila kunne ikkje skrivast. Alt er lagra. Lever når du kan, med: kyndig hand-in",
    handInAgain: "Lever på nytt når du vil, med: kyndig hand-in",
    takeIn: { "Sender \($0) deg beviset som ei fil, legg du det inn med: kyndig certificate add FIL" },
    attestedPrompt: "Trykk Enter for oversikta, eller skriv avslutt:",
    awaiting: "signert, ventar på utferdaren",
    awaitingClosing: { "Alt er bestått og signert. No står det att at \($0) ferdar ut beviset." },
    issuedBy: { "\($0) ferdar ut beviset, og ser svara dine då. Dei står ikkje på beviset." },
    keyLead: { "Nøkkelen ligg på denne maskina, låst med passfrasen. No skal \($0) få vite at han er din." },
    fingerprintUse: "Ringjer dei for å sjekke at det er deg, les du desse seks orda høgt.",
    whereStored: {
      "Alt ligg i mappa \($0). Når du har laga nøkkelen, og når du signerer, blir det du har gjort, levert til \($1)."
    },
    whoSees: {
      [
        "Den som ferdar ut for \($0), spelar av svara dine på nytt, og ser kvart av dei.",
        "Den som snakkar med deg om opplæringa, ser resultat, forsøk, tempo og utkasta dine.",
        "HR ser kor langt du er komen, datoar og poeng.",
        "På beviset står namn, verksemd, innhald, omfang og resultat. Svara dine står ikkje der.",
      ]
    },
    door: "Kven er du?",
    doorLead: "Fleire leiarar bruker denne kontoen. Opplæringa er personleg, så vi må vite kven du er.",
    name: "Skriv namnet ditt, eller tilsettnummeret:", nameHint: "Slik det står i invitasjonen.",
    notFound: "Fann ingen leiar her med det namnet eller nummeret. Skriv det slik det står i invitasjonen.",
    severalFound: "Fleire leiarar her heiter det. Skriv tilsettnummeret i staden.",
    namePrompt: "Skriv namnet ditt eller tilsettnummeret, eller la linja stå tom for å avslutte:",
    code: "Skriv eingongskoden frå invitasjonen:", codeHint: "Tolv teikn. Små og store bokstavar er det same.",
    codePrompt: "Skriv eingongskoden, eller la linja stå tom for å gå tilbake:",
    codeWrong: "Koden stemmer ikkje. Sjå på invitasjonen og prøv igjen.",
    codeExpired: "Koden er gått ut, eller brukt. Be HR om ein ny.",
    notInvited: "Du står på lista, men er ikkje invitert enno. Be HR om ein invitasjon.",
    enter: "gå inn", passphraseWrong: "Passfrasen stemmer ikkje. Sjå på papiret og prøv igjen.")

  static let en = Self(
    attested: "The attestation is signed",
    attestedLead: {
      "You have done your part. Now \($0) goes through it, talks with you about the drafts if they wish, and issues the certificate."
    },
    seenHere: { "Those who issue for \($0) see it now. You need not send anything." },
    dropped: { "What you have signed is delivered to \($0). You need not send anything." },
    sendFile: { "Send this file to \($0), as an attachment to an e-mail for instance:" },
    notDelivered:
      "It was not handed in: the file could not be written. Everything is stored. Hand in when you can with: kyndig hand-in",
    handInAgain: "Hand in again when you want to with: kyndig hand-in",
    takeIn: { "If \($0) sends you the certificate as a file, take it in with: kyndig certificate add FILE" },
    attestedPrompt: "Press Enter for the overview, or write quit:",
    awaiting: "signed, awaits the issuer",
    awaitingClosing: { "Everything is passed and signed. What remains is that \($0) issues the certificate." },
    issuedBy: { "\($0) issues the certificate, and sees your answers then. They are not on the certificate." },
    keyLead: { "The key is on this computer, locked with the passphrase. Now \($0) is to know that it is yours." },
    fingerprintUse: "If they call to check that it is you, read these six words aloud.",
    whereStored: {
      "Everything is in the folder \($0). When you have made your key, and when you sign, what you have done is handed in to \($1)."
    },
    whoSees: {
      [
        "Whoever issues for \($0) replays your answers, and sees each of them.",
        "Whoever talks with you about the training sees result, attempts, pace and your drafts.",
        "HR sees how far you have come, dates and scores.",
        "The certificate has name, business, content, extent and result. Your answers are not on it.",
      ]
    },
    door: "Who are you?",
    doorLead: "Several leaders use this account. The training is personal, so we must know who you are.",
    name: "Write your name, or your employee number:", nameHint: "As it stands in the invitation.",
    notFound: "No leader here has that name or number. Write it as it stands in the invitation.",
    severalFound: "Several leaders here have that name. Write your employee number instead.",
    namePrompt: "Write your name or employee number, or leave the line empty to quit:",
    code: "Write the one-time code from the invitation:", codeHint: "Twelve characters. Capitals or not is the same.",
    codePrompt: "Write the one-time code, or leave the line empty to go back:",
    codeWrong: "The code is not right. Look at the invitation and try again.",
    codeExpired: "The code has expired, or is used. Ask HR for a new one.",
    notInvited: "You are on the list, but not invited yet. Ask HR for an invitation.",
    enter: "go in", passphraseWrong: "The passphrase is not right. Look at the paper and try again.")
}
