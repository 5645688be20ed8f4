import Courseware
import Credentials
import Register

/// What speaks against a certificate, as whoever is to sign it reads it: what is wrong, and who can mend it.
struct ObjectionSentences: Sendable {
  /// The leader's name.
  let leader: String
  /// Whoever is to sign.
  let issuer: String
  /// What somebody of the roster is called, by the id.
  let named: @Sendable (_ leader: String) -> String
  let now: Timestamp

  /// An objection in a sentence or two.
  func words(_ objection: Objection) -> Wording {
    switch objection {
    case .regrade(let rejection): words(rejection)
    case .attestationMissing:
      Wording(
        nb: "\(leader) har ikke signert egenerklæringen.", nn: "\(leader) har ikkje signert eigenerklæringa.",
        en: "\(leader) has not signed the attestation.")
    case .attestation(let finding): words(finding)
    case .attestedByAnother:
      Wording(
        nb: "Egenerklæringen er signert med en annen nøkkel enn den som er knyttet til \(leader). "
          + "Spør om nøkkelen er ny; da må den knyttes til lederen først.",
        nn: "Eigenerklæringa er signert med ein annan nøkkel enn den som er knytt til \(leader). "
          + "Spør om nøkkelen er ny; då må han knytast til leiaren først.",
        en: "The attestation is signed with another key than the one bound to \(leader). "
          + "Ask whether the key is new; it must be bound first then.")
    case .attestedToAnother:
      Wording(
        nb: "Egenerklæringen er ikke gitt til \(issuer), eller er gitt til andre enn dem som utsteder her nå. "
          + "La en av dem den er gitt til, signere, eller be \(leader) signere på nytt.",
        nn: "Eigenerklæringa er ikkje gitt til \(issuer), eller er gitt til andre enn dei som ferdar ut her no. "
          + "La ein av dei ho er gitt til, signere, eller be \(leader) signere på nytt.",
        en: "The attestation was not given to \(issuer), or to others than those who issue here now. "
          + "Let one of those it was given to sign, or ask \(leader) to sign anew.")
    case .attestedLater(let time):
      dated(time) {
        Wording(
          nb: "Egenerklæringen er datert \($0.nb), og det er senere enn nå. En av klokkene går feil.",
          nn: "Eigenerklæringa er datert \($0.nn), og det er seinare enn no. Ei av klokkene går feil.",
          en: "The attestation is dated \($0.en), which is later than now. One of the clocks is wrong.")
      }
    case .checkpointMissing:
      Wording(
        nb: "Egenerklæringen viser ikke til protokollen. Be \(leader) signere på nytt, med Kyndig fra dere.",
        nn: "Eigenerklæringa viser ikkje til protokollen. Be \(leader) signere på nytt, med Kyndig frå dykk.",
        en: "The attestation does not refer to the log. Ask \(leader) to sign anew, at your own site.")
    case .checkpointForeign(let origin):
      Wording(
        nb: "Egenerklæringen viser til en annen protokoll enn denne (\(origin)). Be \(leader) signere på nytt.",
        nn: "Eigenerklæringa viser til ein annan protokoll enn denne (\(origin)). Be \(leader) signere på nytt.",
        en: "The attestation refers to another log than this (\(origin)). Ask \(leader) to sign anew.")
    case .checkpointAhead(let seen, let size):
      Wording(
        nb:
          "\(leader) har sett \(seen) innføringer i protokollen, og her er det \(size). Protokollen kan være hentet fra "
          + "en gammel sikkerhetskopi. Se etter med: kyndig log check",
        nn:
          "\(leader) har sett \(seen) innføringar i protokollen, og her er det \(size). Protokollen kan vere henta frå "
          + "ein gammal reservekopi. Sjå etter med: kyndig log check",
        en: "\(leader) has seen \(seen) entries in the log, and here there are \(size). The log may be from an old "
          + "backup. See with: kyndig log check")
    case .checkpointForked(let size):
      Wording(
        nb: "De første \(size) innføringene i protokollen er ikke de samme som \(leader) så. Noe er endret. "
          + "Se etter med: kyndig log check",
        nn: "Dei første \(size) innføringane i protokollen er ikkje dei same som \(leader) såg. Noko er endra. "
          + "Sjå etter med: kyndig log check",
        en: "The first \(size) entries of the log are not those that \(leader) saw. Something was changed. "
          + "See with: kyndig log check")
    case .keyNotBound: bindFirst
    case .boundLater(let time):
      dated(time) {
        Wording(
          nb:
            "Nøkkelen til \(leader) er knyttet til lederen først fra \($0.nb), og det er ikke kommet ennå. Sjekk klokken.",
          nn:
            "Nøkkelen til \(leader) er knytt til leiaren først frå \($0.nn), og det er ikkje kome enno. Sjekk klokka.",
          en: "The key of \(leader) is bound only from \($0.en), which has not come yet. Check the clock.")
      }
    case .unbound(let time):
      dated(time) {
        Wording(
          nb: "Nøkkelen som egenerklæringen er signert med, gikk ut av bruk \($0.nb). "
            + "Be \(leader) signere på nytt med den nye.",
          nn: "Nøkkelen som eigenerklæringa er signert med, gjekk ut av bruk \($0.nn). "
            + "Be \(leader) signere på nytt med den nye.",
          en: "The key that the attestation is signed with went out of use \($0.en). "
            + "Ask \(leader) to sign anew with the new one.")
      }
    case .boundInsufficiently(let method):
      Wording(
        nb:
          "Nøkkelen er knyttet til lederen på en måte som ikke er nok hos dere (\(method)). Be lederen lage en ny nøkkel (kyndig key new) og signere på nytt.",
        nn:
          "Nøkkelen er knytt til leiaren på ein måte som ikkje er nok hos dykk (\(method)). Be leiaren lage ein ny nøkkel (kyndig key new) og signere på nytt.",
        en:
          "The key is bound in a way that is not enough with you (\(method)). Ask the leader to make a new key (kyndig key new) and sign anew."
      )
    case .boundByIssuer: boundByIssuer
    case .keyOfTwo(let other):
      Wording(
        nb: "Nøkkelen er også knyttet til \(named(other)). En nøkkel er én persons. Finn ut hvem sin den er.",
        nn: "Nøkkelen er òg knytt til \(named(other)). Ein nøkkel er éin person sin. Finn ut kven sin han er.",
        en: "The key is bound to \(named(other)) too. A key is one person's. Find out whose it is.")
    case .fourEyes(let eyes): words(eyes)
    case .attestationUsed(let certificate):
      Wording(
        nb: "Det finnes et bevis på denne egenerklæringen: \(number(certificate)). "
          + "Er det feil i det, så erstatt det: kyndig issue --replaces \(number(certificate))",
        nn: "Det finst eit bevis på denne eigenerklæringa: \(number(certificate)). "
          + "Er det feil i det, så byt det ut: kyndig issue --replaces \(number(certificate))",
        en: "There is a certificate on this attestation: \(number(certificate)). "
          + "If there is something wrong in it, replace it: kyndig issue --replaces \(number(certificate))")
    case .nothingToReplace(let certificate):
      Wording(
        nb: "Beviset \(number(certificate)) gjelder ikke dette kurset hos \(leader), eller er trukket tilbake fra før.",
        nn: "Beviset \(number(certificate)) gjeld ikkje dette kurset hos \(leader), eller er trekt tilbake frå før.",
        en: "The certificate \(number(certificate)) is not of this course of \(leader), or was withdrawn before.")
    }
  }

  private var boundByIssuer: Wording {
    Wording(
      nb: "\(issuer) har selv knyttet nøkkelen til \(leader). Det skal to til et bevis: "
        + "La en annen utsteder signere, eller la en annen utsteder knytte nøkkelen på nytt først.",
      nn: "\(issuer) har sjølv knytt nøkkelen til \(leader). Det skal to til eit bevis: "
        + "La ein annan utferdar signere, eller la ein annan utferdar knyte nøkkelen på nytt først.",
      en: "\(issuer) has also bound the key to \(leader). A certificate takes two people: "
        + "let another issuer sign, or let another issuer bind the key anew first.")
  }

  private var bindFirst: Wording {
    Wording(
      nb: "Nøkkelen er ikke knyttet til \(leader) ennå. Gjør det med: kyndig leaders bind",
      nn: "Nøkkelen er ikkje knytt til \(leader) enno. Gjer det med: kyndig leaders bind",
      en: "The key is not bound to \(leader) yet. Do it with: kyndig leaders bind")
  }

  private func words(_ eyes: Objection.FourEyes) -> Wording {
    switch eyes {
    case .roster:
      Wording(
        nb: "Dette er din egen egenerklæring. Ingen utsteder bevis til seg selv; den andre utstederen må signere.",
        nn: "Dette er di eiga eigenerklæring. Ingen ferdar ut bevis til seg sjølv; den andre utferdaren må signere.",
        en: "This is your own attestation. Nobody issues to themselves; the other issuer must sign.")
    case .key:
      Wording(
        nb: "Egenerklæringen er signert med nøkkelen du utsteder med. Ingen utsteder bevis til seg selv.",
        nn: "Eigenerklæringa er signert med nøkkelen du ferdar ut med. Ingen ferdar ut bevis til seg sjølv.",
        en: "The attestation is signed with the key you issue with. Nobody issues to themselves.")
    case .name:
      Wording(
        nb: "Lederen heter det samme som deg, \(issuer). Den som signerer, må være en annen, og hete noe annet.",
        nn: "Leiaren heiter det same som deg, \(issuer). Den som signerer, må vere ein annan, og heite noko anna.",
        en: "The leader has the same name as you, \(issuer). Whoever signs must be somebody else, with another name.")
    }
  }

  private func number(_ certificate: String) -> String {
    DocumentIdentifier(urn: certificate)?.number ?? certificate
  }

  private func dated(_ time: Timestamp, _ words: (Wording) -> Wording) -> Wording {
    func text(_ formats: Formats) -> String { formats.text(time, now: now) }
    return words(Wording(nb: text(.nb), nn: text(.nn), en: text(.en)))
  }
}
