// `kyndig receive`, `revoke`, `trust` and `log`.
extension OfficeHelp {
  var receive: HelpWords.Command {
    command(
      Wording(
        nb: "Ta inn det lederne har levert.", nn: "Ta inn det leiarane har levert.",
        en: "Take in what leaders handed in."),
      [
        Wording(all: "kyndig receive"),
        Wording(nb: "kyndig receive kari.kyndig", nn: "kyndig receive kari.kyndig", en: "kyndig receive kari.kyndig"),
      ],
      Wording(
        nb: """
          Uten filer tas alt i mottaket inn, og det som er lagret, fjernes derfra. Den samme filen to ganger endrer ingenting.
          Et bevis som registeret har mistet, tas tilbake fra lederens egen fil.
          Avslutter med 1 når noe ble avvist, og 66 når en fil ikke finnes.
          """,
        nn: """
          Utan filer blir alt i mottaket teke inn, og det som er lagra, blir fjerna derifrå. Den same fila to gonger gjer ingen
          skilnad. Eit bevis som registeret har mista, blir teke tilbake frå fila til leiaren. Avsluttar med 1 når noko vart avvist, og 66 når ei fil ikkje finst.
          """,
        en: """
          With no names everything in the drop folder is taken in, and removed from there once it is kept. The same one twice
          makes no difference. A certificate that the register has lost comes back from the leader's own copy. Exits with 1 when something was refused, and 66 when one does not exist.
          """))
  }

  var received: HelpWords.Argument {
    argument(
      Wording(
        nb: "Filer som lederne har sendt.", nn: "Filer som leiarane har sendt.", en: "What leaders have sent."),
      Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var revoke: HelpWords.Command {
    command(
      Wording(nb: "Trekk et bevis tilbake.", nn: "Trekk eit bevis tilbake.", en: "Withdraw a certificate."),
      [
        Wording(
          nb: "kyndig revoke K7QF-2M9X-4TRD --reason \"Feil person\"",
          nn: "kyndig revoke K7QF-2M9X-4TRD --reason \"Feil person\"",
          en: "kyndig revoke K7QF-2M9X-4TRD --reason \"Wrong person\"")
      ],
      Wording(
        nb: "Det kan ikke angres. Skal beviset rettes, bruk heller: kyndig issue --replaces.",
        nn: "Det kan ikkje angrast. Skal beviset rettast, bruk heller: kyndig issue --replaces.",
        en: "It cannot be undone. To correct a certificate, rather use: kyndig issue --replaces."))
  }

  var certificateID: HelpWords.Argument {
    argument(
      Wording(
        nb: "Bevis-ID-en, som K7QF-2M9X-4TRD.", nn: "Bevis-ID-en, som K7QF-2M9X-4TRD.",
        en: "The certificate's number, as K7QF-2M9X-4TRD."), Wording(all: "id"))
  }

  var revokeReason: HelpWords.Argument {
    argument(
      Wording(nb: "Hvorfor.", nn: "Kvifor.", en: "Why."), Wording(nb: "tekst", nn: "tekst", en: "text"))
  }

  var trust: HelpWords.Command {
    command(
      Wording(
        nb: "Bestem hvilke utstedere denne kontoen stoler på.", nn: "Bestem kva utferdarar denne kontoen stolar på.",
        en: "Decide which issuers this account trusts."),
      [
        Wording(all: "kyndig trust add organisation.json"), Wording(all: "kyndig trust add revocation.jwt"),
      ],
      Wording(
        nb: "Det du stoler på, brukes av kyndig verify.", nn: "Det du stolar på, blir brukt av kyndig verify.",
        en: "Whom you trust is used by kyndig verify."))
  }

  var trustAdd: HelpWords.Command {
    command(
      Wording(
        nb: "Stol på utstederne i en fil, eller ta vare på en liste over tilbaketrukne bevis.",
        nn: "Stol på utferdarane i ei fil, eller ta vare på ei liste over bevis som er trekte tilbake.",
        en: "Trust an issuer, or keep a list of withdrawn certificates."),
      [
        Wording(all: "kyndig trust add organisation.json"), Wording(all: "kyndig trust add revocation.jwt"),
      ],
      Wording(
        nb: "Få filen på en måte du stoler på. Listen må være signert av en utsteder du stoler på.",
        nn: "Få fila på ein måte du stolar på. Lista må vere signert av ein utferdar du stolar på.",
        en: "Get it in a way that you trust. A list must be signed by an issuer whom you trust."))
  }

  var trustFile: HelpWords.Argument {
    argument(
      Wording(
        nb: "organisation.json, issuer.json, en invitasjon eller revocation.jwt.",
        nn: "organisation.json, issuer.json, ein invitasjon eller revocation.jwt.",
        en: "organisation.json, issuer.json, an invitation or revocation.jwt."),
      Wording(nb: "fil", nn: "fil", en: "path"))
  }

  var log: HelpWords.Command {
    command(
      Wording(nb: "Se på protokollen alene.", nn: "Sjå på protokollen åleine.", en: "Look at the log alone."),
      [Wording(all: "kyndig log check")],
      Wording(
        nb: "Vil du vite om bevis og svar stemmer med den, bruk: kyndig audit.",
        nn: "Vil du vite om bevis og svar stemmer med han, bruk: kyndig audit.",
        en: "To know whether certificates and answers agree with it, use: kyndig audit."))
  }

  var logCheck: HelpWords.Command {
    command(
      Wording(nb: "Kontroller hele protokollen.", nn: "Kontroller heile protokollen.", en: "Check the whole log."),
      [Wording(all: "kyndig log check"), Wording(all: "kyndig log check --json")],
      Wording(
        nb: """
          Leser hver innføring og holder den mot det signerte kontrollpunktet, tidene, og det denne kontoen har sett før. Spør
          ikke om noen passfrase. Avslutter med 1 når noe er galt.
          """,
        nn: """
          Les kvar innføring og held henne mot det signerte kontrollpunktet, tidene, og det denne kontoen har sett før. Spør
          ikkje om nokon passfrase. Avsluttar med 1 når noko er gale.
          """,
        en: """
          Reads every entry and holds it against the signed checkpoint, the times, and what this account has seen before. Asks
          for no passphrase. Exits with 1 when something is wrong.
          """))
  }
}

// `kyndig log restart`.
extension OfficeHelp {
  var logRestart: HelpWords.Command {
    command(
      Wording(
        nb: "Gi opp en protokoll som ikke kan føres videre, og begynn en ny.",
        nn: "Gi opp ein protokoll som ikkje kan førast vidare, og start ein ny.",
        en: "Give up a log that cannot be gone on with, and begin another."),
      [Wording(all: "kyndig log restart --reason \"sikkerhetskopi fra mandag\"")],
      Wording(
        nb: """
          Trengs når en sikkerhetskopi er lagt tilbake, eller noen har endret protokollen. Den gamle blir liggende, og den nye
          sier hvilken den kommer etter. Bevis fra før er fortsatt signert, men må kontrolleres mot den gamle protokollen.
          """,
        nn: """
          Trengst når ein tryggingskopi er lagd tilbake, eller nokon har endra protokollen. Den gamle blir liggjande, og den nye
          seier kva for ein han kjem etter. Bevis frå før er framleis signerte, men må kontrollerast mot den gamle protokollen.
          """,
        en: """
          Needed when a backup was restored, or somebody has altered the log. The old one is kept, and the new one says which it
          comes after. Earlier certificates are still signed, but must be checked against the old log.
          """))
  }

  var restartReason: HelpWords.Argument {
    argument(
      Wording(
        nb: "Hvorfor; det står i den nye protokollen.", nn: "Kvifor; det står i den nye protokollen.",
        en: "Why; the new log says so."),
      Wording(nb: "tekst", nn: "tekst", en: "text"))
  }
}

// `kyndig key`.
extension OfficeHelp {
  var key: HelpWords.Command {
    command(
      Wording(
        nb: "Bytt passfrase, eller få en ny nøkkel når den er tapt.",
        nn: "Byt passfrase, eller få ein ny nøkkel når han er tapt.",
        en: "Change a passphrase, or get a new key when it is lost."),
      [
        Wording(all: "kyndig key new"), Wording(all: "kyndig key change"), Wording(all: "kyndig key issuer"),
        Wording(all: "kyndig key recover"),
      ],
      Wording(
        nb: "Bevis du har fra før, gjelder fortsatt.", nn: "Bevis du har frå før, gjeld framleis.",
        en: "Certificates you have already stay valid."))
  }

  var keyNew: HelpWords.Command {
    command(
      Wording(
        nb: "Lag en ny nøkkel når passfrasen er tapt.", nn: "Lag ein ny nøkkel når passfrasen er tapt.",
        en: "Make a new key when the passphrase is lost."), [Wording(all: "kyndig key new")],
      Wording(
        nb: """
          Alt du har gjort, er med videre. I en virksomhet må HR knytte den nye nøkkelen til deg. Deler flere ledere denne
          kontoen, må du ha en ny invitasjon først.
          """,
        nn: """
          Alt du har gjort, er med vidare. I ei verksemd må HR knyte den nye nøkkelen til deg. Deler fleire leiarar denne
          kontoen, må du ha ein ny invitasjon først.
          """,
        en: """
          All you have done goes on. In a business HR must bind the new key to you. If several leaders share this account,
          you need a new invitation first.
          """))
  }

  var keyChange: HelpWords.Command {
    command(
      Wording(nb: "Bytt passfrase.", nn: "Byt passfrase.", en: "Change the passphrase."),
      [Wording(all: "kyndig key change")],
      Wording(
        nb: "Gjelder alle nøkler på denne kontoen som den gamle passfrasen åpner. Nøklene er de samme.",
        nn: "Gjeld alle nøklar på denne kontoen som den gamle passfrasen opnar. Nøklane er dei same.",
        en: "For all keys on this account that the old passphrase opens. The keys stay the same."))
  }

  var keyIssuer: HelpWords.Command {
    command(
      Wording(
        nb: "Legg til en utsteder, eller bytt nøkkelen til en.",
        nn: "Legg til ein utferdar, eller byt nøkkelen til ein.",
        en: "Add an issuer, or replace the key of one."),
      [Wording(all: "kyndig key issuer"), Wording(all: "kyndig key issuer --replaces \"Anne Aas\"")],
      Wording(
        nb: """
          To utstedere går god for den nye med hver sin passfrase, og det føres i protokollen. Med --replaces går en nøkkel ut
          av bruk. Det den har signert, gjelder fortsatt, men den signerer ikke mer.
          """,
        nn: """
          To utferdarar går god for den nye med kvar sin passfrase, og det blir ført i protokollen. Med --replaces går ein
          nøkkel ut av bruk. Det han har signert, gjeld framleis, men han signerer ikkje meir.
          """,
        en: """
          Two issuers vouch for the new one, each with a passphrase, and that is entered in the log. With --replaces a key goes
          out of use. What it has signed still stands, but it signs no more.
          """))
  }

  var replacedIssuer: HelpWords.Argument {
    argument(
      Wording(
        nb: "Utstederen som nøkkelen skal byttes for.", nn: "Utferdaren som nøkkelen skal bytast for.",
        en: "The issuer whose key is replaced."), Wording(nb: "navn", nn: "namn", en: "name"))
  }

  var keyRecover: HelpWords.Command {
    command(
      Wording(
        nb: "Gi en utsteder ny passfrase med gjenopprettingskoden.",
        nn: "Gi ein utferdar ny passfrase med gjenopprettingskoden.",
        en: "Give an issuer a new passphrase with the recovery code."), [Wording(all: "kyndig key recover")],
      Wording(
        nb: "Nøkkelen er den samme, så alt som er utstedt, gjelder. Koden står på papiret fra kyndig init.",
        nn: "Nøkkelen er den same, så alt som er ferda ut, gjeld. Koden står på papiret frå kyndig init.",
        en: "The key stays the same, so all that is issued stands. The code is on the paper from kyndig init."))
  }
}
