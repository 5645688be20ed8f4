import Courseware
import Register

extension HandInProblem: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (.no, words) }

  private var words: Wording {
    switch self {
    case .otherAudience:
      Wording(
        nb: "Filen er levert til en annen virksomhet. Be lederen levere til dere.",
        nn: "Fila er levert til ei anna verksemd. Be leiaren levere til dykk.",
        en: "The file is handed in to another business. Ask the leader to hand in to you.")
    case .keyOfAnother:
      Wording(
        nb: "Filen er signert med en nøkkel som er knyttet til en annen leder. Spør begge hva som har skjedd.",
        nn: "Fila er signert med ein nøkkel som er knytt til ein annan leiar. Spør begge kva som har hendt.",
        en: "The file is signed with a key that is bound to another leader. Ask both what has happened.")
    case .keyNotBound:
      Wording(
        nb:
          "Filen er signert med en nøkkel som ikke er knyttet til lederen, og uten engangskode. Inviter lederen på nytt med: kyndig leaders invite",
        nn:
          "Fila er signert med ein nøkkel som ikkje er knytt til leiaren, og utan eingongskode. Inviter leiaren på nytt med: kyndig leaders invite",
        en:
          "The file is signed with a key that is not bound to the leader, and without a one-time code. Invite the leader anew with: kyndig leaders invite"
      )
    case .codeRefused:
      Wording(
        nb: "Engangskoden er feil, brukt før eller gått ut. Inviter lederen på nytt med: kyndig leaders invite",
        nn: "Eingongskoden er feil, brukt før eller gått ut. Inviter leiaren på nytt med: kyndig leaders invite",
        en: "The one-time code is wrong, used or too old. Invite the leader anew with: kyndig leaders invite")
    case .sessionOfAnother:
      Wording(
        nb: "Svarene i filen hører til en annen leder. Spør lederen hvilken konto kurset er tatt på.",
        nn: "Svara i fila høyrer til ein annan leiar. Spør leiaren kva konto kurset er teke på.",
        en: "The answers in the file belong to another leader. Ask the leader which account the course was taken on.")
    case .regressed(_, let stored, let found):
      Wording(
        nb:
          "Filen er eldre enn det dere har: den har \(found) hendelser, og dere har \(stored). Be lederen levere på nytt.",
        nn: "Fila er eldre enn det de har: ho har \(found) hendingar, og de har \(stored). Be leiaren levere på nytt.",
        en: "The file is older than what you have: it has \(found) events, and you have \(stored). Ask for a new one.")
    case .altered(_, let place):
      Wording(
        nb:
          "Svarene er andre enn de lederen leverte før, fra hendelse \(place + 1). Noe er endret. Spør lederen om kurset er tatt på to maskiner.",
        nn:
          "Svara er andre enn dei leiaren leverte før, frå hending \(place + 1). Noko er endra. Spør leiaren om kurset er teke på to maskiner.",
        en:
          "The answers are others than those handed in before, from event \(place + 1) on. Something was changed. Ask the leader whether the course was taken on two computers."
      )
    case .editionMissing(_, let edition):
      Wording(
        nb: "Utgaven \(edition.version.escaped) av kurset er ikke publisert her. Publiser den med: kyndig publish",
        nn: "Utgåva \(edition.version.escaped) av kurset er ikkje publisert her. Publiser henne med: kyndig publish",
        en:
          "The edition \(edition.version.escaped) of the course is not published here. Publish it with: kyndig publish")
    case .transcript:
      Wording(
        nb: "Svarene kan ikke spilles av på nytt. Filen er skadet eller endret. Be lederen levere på nytt.",
        nn: "Svara kan ikkje spelast av på nytt. Fila er skadd eller endra. Be leiaren levere på nytt.",
        en: "The answers cannot be replayed. The file is damaged or altered. Ask the leader to hand in again.")
    case .attestedByAnother:
      Wording(
        nb: "Egenerklæringen er signert med en annen nøkkel enn lederens. Be lederen signere selv.",
        nn: "Eigenerklæringa er signert med ein annan nøkkel enn leiaren sin. Be leiaren signere sjølv.",
        en: "The attestation is signed with another key than the leader's. Ask the leader to sign it herself.")
    }
  }
}
