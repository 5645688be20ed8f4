import Credentials

extension RosterFile.Failure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (.no, words) }

  /// So many lines are told of; where more are wrong, it is seldom each by itself.
  private static let most = 50

  private var words: Wording {
    switch self {
    case .notText:
      Wording(
        nb:
          "Filen er verken UTF-8, UTF-16 eller Latin-1, eller den er skadet. Ingenting er lest inn. Lagre den på nytt som «CSV UTF-8».",
        nn:
          "Fila er korkje UTF-8, UTF-16 eller Latin-1, eller ho er skadd. Ingenting er lese inn. Lagre henne på nytt som «CSV UTF-8».",
        en:
          "The file is neither UTF-8, UTF-16 nor Latin-1, or it is damaged. Nothing was read. Save it anew as “CSV UTF-8”."
      )
    case .encodingNotSaid(let names):
      Wording(
        nb:
          "Filen er ikke lagret som UTF-8, men kanskje som Latin-1; da står det \(Wording.every(names.map(\.escaped)).nb). Ingenting er lest inn. Er det riktig, legg til --encoding latin1.",
        nn:
          "Fila er ikkje lagra som UTF-8, men kanskje som Latin-1; då står det \(Wording.every(names.map(\.escaped)).nn). Ingenting er lese inn. Er det rett, legg til --encoding latin1.",
        en:
          "The file is not saved as UTF-8, but perhaps as Latin-1; it says \(Wording.every(names.map(\.escaped)).en) then. Nothing was read. If that is right, add --encoding latin1."
      )
    case .otherEncoding:
      Wording(
        nb: "Ingenting er lest inn. Lagre filen på nytt som «CSV UTF-8» i programmet den kommer fra.",
        nn: "Ingenting er lese inn. Lagre fila på nytt som «CSV UTF-8» i programmet ho kjem frå.",
        en: "Nothing was read. Save the file anew as “CSV UTF-8” in the program that it comes from.")
    case .quote(let line):
      Wording(
        nb: "Et anførselstegn på linje \(line) er ikke lukket som det skal. Ingenting er lest inn. Rett linjen.",
        nn: "Eit hermeteikn på linje \(line) er ikkje lukka som det skal. Ingenting er lese inn. Rett linja.",
        en: "A quotation mark on line \(line) is not closed as it should be. Nothing was read. Correct the line.")
    case .noNames(let found):
      Wording(
        nb:
          "Den første linjen har ingen kolonne med overskriften «navn», men \(Wording.every(found.map(\.escaped)).nb). Ingenting er lest inn. Skriv «navn» over navnene.",
        nn:
          "Den første linja har ingen kolonne med overskrifta «namn», men \(Wording.every(found.map(\.escaped)).nn). Ingenting er lese inn. Skriv «namn» over namna.",
        en:
          "The first line has no column headed “name”, but \(Wording.every(found.map(\.escaped)).en). Nothing was read. Write “name” above the names."
      )
    case .empty:
      Wording(
        nb:
          "Filen har ingen ledere. Den første linjen er overskriften, som «navn;ansattnummer;enhet», og så kommer én leder på hver linje.",
        nn:
          "Fila har ingen leiarar. Den første linja er overskrifta, som «namn;tilsettnummer;eining», og så kjem éin leiar på kvar linje.",
        en:
          "The file has no leaders. The first line is the heading, as “name;employee number;unit”, then one leader a line."
      )
    case .lines(let faults):
      .lines(
        [
          Wording(
            nb: "Ingenting er lest inn, for \(counted(faults.count, "ting", "ting")) må rettes først:",
            nn: "Ingenting er lese inn, for \(counted(faults.count, "ting", "ting")) må rettast først:",
            en: "Nothing was read, for \(counted(faults.count, "thing", "things")) must be corrected first:")
        ]
          + faults.prefix(Self.most).map { fault in
            let line = RosterPhrases.line(fault.line, fault.fault)
            return Wording(nb: "  \(line.nb).", nn: "  \(line.nn).", en: "  \(line.en).")
          }
          + (faults.count > Self.most
            ? [
              Wording(
                nb: "  og \(faults.count - Self.most) til.", nn: "  og \(faults.count - Self.most) til.",
                en: "  and \(faults.count - Self.most) more.")
            ] : []))
    }
  }
}
