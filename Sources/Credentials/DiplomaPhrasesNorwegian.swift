// Bokmål and nynorsk; see ``DiplomaPhrases``.
extension DiplomaPhrases {
  static let nb = DiplomaPhrases(
    documentation: "Dokumentasjon på gjennomført opplæring", courseCertificate: "Kursbevis",
    selfIssued: "selvutstedt", countersigned: "tosignert", internalCourse: "internt kurs",
    passed: "har selv gjennomført og bestått", contents: { "Innhold: \($0)" },
    organisationNumber: { ", org.nr. \($0)" }, attempt: { ", forsøk \($0)" },
    edition: { "\($0), regler per \($1)" },
    talk: { "\($1), \($0.minutes) min, ledet av \($0.reviewer) (\($0.competence))" }, nothingRead: "ingen",
    entry: { "nr. \($0) i \($1)" }, moment: { "\($0) kl. \($1).\($2) UTC" },
    attested: "Attestert og signert av lederen selv", issued: { "Kontrollert, signert og utstedt \($0)" },
    issuedAlone: { "Utstedt \($0)" },
    onBehalf: { "for \($0)" }, key: "nøkkel", digest: "Utgavens kontrollsum (SHA-256)", number: "Nr.",
    check: "Filen bærer begge signaturene og kan kontrolleres uten nett: kyndig verify",
    labels: Labels(
      business: "Virksomhet", completed: "Gjennomført", extent: "Omfang", result: "Resultat", edition: "Utgave",
      provider: "Opplæring ved", responsible: "Ansvarlig", issuer: "Utsteder", validUntil: "Gyldig til",
      talk: "Samtale", topics: "Tema", drafts: "Utkast lest", log: "Logg"),
    notes: Notes(
      selfIssued: Array(DiplomaWords.notes.prefix(2)),
      countersigned: [
        "Lederen har attestert at hun eller han har svart selv. En annen har kontrollert svarene og signert, men ingen "
          + "har snakket med lederen om utkastene. Arbeidstilsynet kan se på dette som selvstudium.",
        "Slik blir det et kursbevis: En person med kompetanse på området snakker med lederen om utkastene, og "
          + "utstederen registrerer samtalen og utsteder beviset på nytt. Lederen trenger ikke å ta kurset om igjen.",
      ],
      courseCertificate: "Lederen har attestert at hun eller han har svart selv. En annen har kontrollert svarene og "
        + "signert, etter at en person med kompetanse på området snakket med lederen om utkastene.",
      internalCourse: "Kurset er internt: Utstederen og arbeidsgiveren er samme virksomhet.",
      always: "Det finnes ingen offentlig godkjenningsordning for HMS-opplæring av ledere. Opplæringen er ikke "
        + "grunnopplæringen på 40 timer for verneombud og medlemmer av arbeidsmiljøutvalg."))

  static let nn = DiplomaPhrases(
    documentation: "Dokumentasjon på gjennomført opplæring", courseCertificate: "Kursbevis",
    selfIssued: "sjølvutferda", countersigned: "tosignert", internalCourse: "internt kurs",
    passed: "har sjølv gjennomført og bestått", contents: { "Innhald: \($0)" },
    organisationNumber: { ", org.nr. \($0)" }, attempt: { ", forsøk \($0)" },
    edition: { "\($0), reglar per \($1)" },
    talk: { "\($1), \($0.minutes) min, leidd av \($0.reviewer) (\($0.competence))" }, nothingRead: "ingen",
    entry: { "nr. \($0) i \($1)" }, moment: { "\($0) kl. \($1).\($2) UTC" },
    attested: "Attestert og signert av leiaren sjølv", issued: { "Kontrollert, signert og utferda \($0)" },
    issuedAlone: { "Utferda \($0)" },
    onBehalf: { "for \($0)" }, key: "nøkkel", digest: "Kontrollsummen til utgåva (SHA-256)", number: "Nr.",
    check: "Fila ber begge signaturane og kan kontrollerast utan nett: kyndig verify",
    labels: Labels(
      business: "Verksemd", completed: "Gjennomført", extent: "Omfang", result: "Resultat", edition: "Utgåve",
      provider: "Opplæring ved", responsible: "Ansvarleg", issuer: "Utferdar", validUntil: "Gyldig til",
      talk: "Samtale", topics: "Tema", drafts: "Utkast lesne", log: "Logg"),
    notes: Notes(
      selfIssued: [
        "Leiaren har teke opplæringa på eiga hand og utferda dokumentasjonen sjølv. Ingen annan har kontrollert svara. "
          + "Arbeidstilsynet kan sjå på dette som sjølvstudium.",
        "Slik blir det eit kursbevis: Ein annan, til dømes bedriftshelsetenesta eller ei bransjeforeining, kontrollerer "
          + "gjennomføringa, snakkar med leiaren om utkasta og utferdar beviset. Leiaren attesterer den same "
          + "gjennomføringa på nytt til dei, og treng ikkje ta kurset om att.",
      ],
      countersigned: [
        "Leiaren har attestert at ho eller han har svart sjølv. Ein annan har kontrollert svara og signert, men ingen "
          + "har snakka med leiaren om utkasta. Arbeidstilsynet kan sjå på dette som sjølvstudium.",
        "Slik blir det eit kursbevis: Ein person med kompetanse på området snakkar med leiaren om utkasta, og "
          + "utferdaren registrerer samtalen og utferdar beviset på nytt. Leiaren treng ikkje ta kurset om att.",
      ],
      courseCertificate: "Leiaren har attestert at ho eller han har svart sjølv. Ein annan har kontrollert svara og "
        + "signert, etter at ein person med kompetanse på området snakka med leiaren om utkasta.",
      internalCourse: "Kurset er internt: Utferdaren og arbeidsgivaren er same verksemd.",
      always: "Det finst inga offentleg godkjenningsordning for HMS-opplæring av leiarar. Opplæringa er ikkje "
        + "grunnopplæringa på 40 timar for verneombod og medlemer av arbeidsmiljøutval."))
}
