import Courseware
import Register

/// What speaks against a certificate, each in a sentence or two: what is so, and what to do now.
enum ObjectionPhrases {
  static func text(_ objection: Objection) -> Wording {
    switch objection {
    case .regrade(let rejection): rejection == .notPassed ? notPassed : self.rejection(rejection)
    case .attestationMissing:
      Wording(
        nb: "Egenerklæringen mangler. Be lederen signere den og levere på nytt.",
        nn: "Eigenerklæringa manglar. Be leiaren signere henne og levere på nytt.",
        en: "The attestation is missing. Ask the leader to sign it and hand in again.")
    case .attestation(let finding):
      Wording(
        nb: "Egenerklæringen holder ikke.", nn: "Eigenerklæringa held ikkje.", en: "The attestation does not hold.")
        + RegisterComplaintPhrases.finding(finding)
    case .attestedByAnother:
      Wording(
        nb: "Egenerklæringen er signert med en annen nøkkel enn lederens. Be lederen signere på nytt.",
        nn: "Eigenerklæringa er signert med ein annan nøkkel enn leiaren sin. Be leiaren signere på nytt.",
        en: "The attestation is signed with another key than the leader's. Ask the leader to sign again.")
    case .attestedToAnother:
      Wording(
        nb: "Egenerklæringen er stilet til andre enn dem som utsteder nå. Be lederen signere på nytt.",
        nn: "Eigenerklæringa er stila til andre enn dei som ferdar ut no. Be leiaren signere på nytt.",
        en: "The attestation is made to others than those who issue now. Ask the leader to sign again.")
    case .attestedLater(let time):
      Wording(
        nb: "Egenerklæringen er datert \(day(time).nb), og det er ikke kommet ennå. Sjekk klokken på begge maskinene.",
        nn: "Eigenerklæringa er datert \(day(time).nn), og det er ikkje kome enno. Sjekk klokka på begge maskinene.",
        en: "The attestation is dated \(day(time).en), which has not come yet. Check the clocks of both computers.")
    case .checkpointMissing:
      Wording(
        nb: "Egenerklæringen viser ikke til protokollen deres. Be lederen signere på nytt.",
        nn: "Eigenerklæringa viser ikkje til protokollen dykkar. Be leiaren signere på nytt.",
        en: "The attestation does not refer to your log. Ask the leader to sign again.")
    case .checkpointForeign:
      Wording(
        nb: "Egenerklæringen viser til en annen protokoll enn deres. Be lederen signere på nytt.",
        nn: "Eigenerklæringa viser til ein annan protokoll enn dykkar. Be leiaren signere på nytt.",
        en: "The attestation refers to another log than yours. Ask the leader to sign again.")
    case .checkpointAhead(let seen, let size):
      Wording(
        nb:
          "Lederen har sett \(seen) innføringer i protokollen, og den har \(size). Den kan være satt tilbake. Se hva som mangler med: kyndig log check",
        nn:
          "Leiaren har sett \(seen) innføringar i protokollen, og han har \(size). Han kan vere sett tilbake. Sjå kva som manglar med: kyndig log check",
        en:
          "The leader has seen \(seen) entries in the log, and it has \(size). It may have been set back. See what is missing with: kyndig log check"
      )
    case .checkpointForked(let size):
      Wording(
        nb:
          "Protokollen var en annen da lederen så den, ved \(size) innføringer. En av de to er endret. Se etter med: kyndig log check",
        nn:
          "Protokollen var ein annan då leiaren såg han, ved \(size) innføringar. Ein av dei to er endra. Sjå etter med: kyndig log check",
        en:
          "The log was another when the leader saw it, at \(size) entries. One of the two was altered. Look with: kyndig log check"
      )
    case .keyNotBound:
      Wording(
        nb: "Lederens nøkkel er ikke knyttet til lederen ennå. Gjør det med: kyndig leaders bind",
        nn: "Nøkkelen er ikkje knytt til leiaren enno. Gjer det med: kyndig leaders bind",
        en: "The leader's key is not bound to the leader yet. Do it with: kyndig leaders bind")
    case .boundLater(let time):
      Wording(
        nb: "Nøkkelen er knyttet til lederen først fra \(day(time).nb), og det er ikke kommet ennå. Sjekk klokken.",
        nn: "Nøkkelen er knytt til leiaren først frå \(day(time).nn), og det er ikkje kome enno. Sjekk klokka.",
        en: "The key is bound to the leader only from \(day(time).en), which has not come yet. Check the clock.")
    case .unbound(let time):
      Wording(
        nb: "Nøkkelen er ikke lederens lenger, fra \(day(time).nb). Be lederen signere med den nye.",
        nn: "Nøkkelen er ikkje leiaren sin lenger, frå \(day(time).nn). Be leiaren signere med den nye.",
        en: "The key is the leader's no longer, from \(day(time).en). Ask the leader to sign with the new one.")
    case .boundInsufficiently:
      Wording(
        nb:
          "Nøkkelen er knyttet til lederen på en måte som dere ikke har godtatt. Be lederen lage en ny nøkkel (kyndig key new) og signere på nytt.",
        nn:
          "Nøkkelen er knytt til leiaren på ein måte som de ikkje har godteke. Be leiaren lage ein ny nøkkel (kyndig key new) og signere på nytt.",
        en:
          "The key was bound in a way that you have not accepted. Ask the leader to make a new key (kyndig key new) and sign anew."
      )
    case .boundByIssuer:
      Wording(
        nb:
          "Utstederen har selv knyttet nøkkelen til lederen. Det skal to til et bevis; la en annen utsteder gjøre det.",
        nn:
          "Utferdaren har sjølv knytt nøkkelen til leiaren. Det skal to til eit bevis; la ein annan utferdar gjere det.",
        en: "The issuer has also bound the leader's key. A certificate takes two people; let another issuer do it.")
    case .keyOfTwo:
      Wording(
        nb: "Den samme nøkkelen er knyttet til to ledere. Spør begge, og opphev den ene med: kyndig leaders unbind",
        nn: "Den same nøkkelen er knytt til to leiarar. Spør begge, og opphev den eine med: kyndig leaders unbind",
        en: "The same key is bound to two leaders. Ask both, and unbind one with: kyndig leaders unbind")
    case .fourEyes:
      Wording(
        nb: "Ingen kan utstede til seg selv. La en annen utsteder gjøre det.",
        nn: "Ingen kan ferde ut til seg sjølv. La ein annan utferdar gjere det.",
        en: "Nobody can issue to themselves. Let another issuer do it.")
    case .attestationUsed:
      Wording(
        nb: "Det er alt utstedt et bevis på denne egenerklæringen. Skal det rettes, bruk: kyndig issue --replaces ID",
        nn:
          "Det er alt ferda ut eit bevis på denne eigenerklæringa. Skal det rettast, bruk: kyndig issue --replaces ID",
        en: "A certificate rests on this attestation already. To correct it, use: kyndig issue --replaces ID")
    case .nothingToReplace:
      Wording(
        nb:
          "Beviset som skulle erstattes, gjelder ikke lenger, eller hører til et annet kurs. Se etter nummeret igjen.",
        nn:
          "Beviset som skulle bytast ut, gjeld ikkje lenger, eller høyrer til eit anna kurs. Sjå etter nummeret igjen.",
        en: "The certificate to replace is not in force, or is of another course. Look at the number again.")
    }
  }

  private static let notPassed = Wording(
    nb: "Kurset er ikke bestått ennå. Vent til lederen er ferdig og leverer på nytt.",
    nn: "Kurset er ikkje bestått enno. Vent til leiaren er ferdig og leverer på nytt.",
    en: "The course is not passed yet. Wait until the leader is done and hands in again.")

  private static func day(_ time: Timestamp) -> Wording {
    let date = CivilTime(time).date
    return Wording(nb: Formats.nb.text(date), nn: Formats.nn.text(date), en: Formats.en.text(date))
  }
}
