// `kyndig door`.
extension OfficeHelp {
  var door: HelpWords.Command {
    command(
      Wording(
        nb: "Slipp ledere og HR inn på serveren med SSH.", nn: "Slepp leiarar og HR inn på tenaren med SSH.",
        en: "Let leaders and HR in at the server by SSH."),
      [
        Wording(
          nb: "kyndig door add 1042 kari.pub", nn: "kyndig door add 1042 kari.pub", en: "kyndig door add 1042 kari.pub"),
        Wording(all: "kyndig door list"),
      ],
      Wording(
        nb: """
          Nøklene her er til å logge inn med. Nøkkelen som lederen signerer med, er en annen og lages i kurset. Hvordan sshd
          settes opp, står i man kyndig-operator.
          """,
        nn: """
          Nøklane her er til å logge inn med. Nøkkelen som leiaren signerer med, er ein annan og blir laga i kurset. Korleis
          sshd blir sett opp, står i man kyndig-operator.
          """,
        en: """
          The keys here are for logging in. The key that a leader signs with is another and is made in the course. How sshd is
          set up is told in man kyndig-operator.
          """))
  }

  var doorAdd: HelpWords.Command {
    command(
      Wording(
        nb: "La noen logge inn med en SSH-nøkkel.", nn: "La nokon logge inn med ein SSH-nøkkel.",
        en: "Let somebody log in with an SSH key."),
      [
        Wording(all: "kyndig door add 1042 kari.pub"), Wording(all: "kyndig door add 1042 kari.pub --verify-required"),
        Wording(all: "kyndig door add \"Amina Aas\" amina.pub --office hr"),
      ],
      Wording(
        nb: """
          Filen er den offentlige halvdelen, som slutter på .pub; - leser den fra standard inn. Ta imot den slik at du vet hvem
          den er fra: den som har den private halvdelen, er lederen på serveren. Tar ed25519, ecdsa, rsa fra 3072 biter, og
          sikkerhetsnøkler (sk-). Avslutter med 1 når nøkkelen er en annens, og 64 når den ikke er en slik nøkkel.
          """,
        nn: """
          Fila er den offentlege halvdelen, som sluttar på .pub; - les han frå standard inn. Ta imot han slik at du veit kven
          han er frå: den som har den private halvdelen, er leiaren på tenaren. Tek ed25519, ecdsa, rsa frå 3072 bitar, og
          tryggingsnøklar (sk-). Avsluttar med 1 når nøkkelen er ein annan sin, og 64 når han ikkje er ein slik nøkkel.
          """,
        en: """
          The file is the public half, which ends in .pub; - reads it from standard input. Receive it in a way that tells you
          whose it is: whoever has the private half is that leader at the server. Takes ed25519, ecdsa, rsa from 3072 bits,
          and security keys (sk-). Exits with 1 when the key is another's, and 64 when it is no such key.
          """))
  }

  var doorFile: HelpWords.Argument {
    argument(
      Wording(
        nb: "Filen med den offentlige nøkkelen, eller -.", nn: "Fila med den offentlege nøkkelen, eller -.",
        en: "The file of the public key, or -."), Wording(nb: "fil", nn: "fil", en: "file"))
  }

  var doorOffice: HelpWords.Argument {
    argument(
      Wording(
        nb: "En som ikke er leder: hr eller issuer (utsteder).",
        nn: "Ein som ikkje er leiar: hr eller issuer (utferdar).",
        en: "One who is no leader: hr or issuer."), Wording(nb: "rolle", nn: "rolle", en: "role"))
  }

  var doorVerify: String {
    Wording(
      nb: "Krev PIN eller finger på sikkerhetsnøkkelen ved hver innlogging.",
      nn: "Krev PIN eller finger på tryggingsnøkkelen ved kvar innlogging.",
      en: "Demand the PIN or a finger of the security key at each login.")[language]
  }

  var doorList: HelpWords.Command {
    command(
      Wording(
        nb: "Vis hvem som kan logge inn, og med hvilke nøkler.", nn: "Vis kven som kan logge inn, og med kva nøklar.",
        en: "Show who can log in, and with which keys."),
      [Wording(all: "kyndig door list"), Wording(all: "kyndig door list --json")],
      Wording(
        nb:
          "Fingeravtrykket er det som ssh-keygen -l viser. Med --json er også de nøklene med som ikke lenger gjelder.",
        nn: "Fingeravtrykket er det som ssh-keygen -l viser. Med --json er òg dei nøklane med som ikkje lenger gjeld.",
        en: "The fingerprint is what ssh-keygen -l shows. With --json keys that are no longer good are there too."))
  }

  var doorRemove: HelpWords.Command {
    command(
      Wording(
        nb: "Slutt å slippe inn en nøkkel, eller alle nøklene til noen.",
        nn: "Slutt å sleppe inn ein nøkkel, eller alle nøklane til nokon.",
        en: "No longer let in a key, or all the keys of somebody."),
      [
        Wording(all: "kyndig door remove 1042"),
        Wording(all: "kyndig door remove SHA256:uNiVztksCsDhcc0u9e8BrqJqtfmhN0cnUFRtG2MHJ9Q"),
      ],
      Wording(
        nb:
          "Det gjelder med det samme. En økt som er åpen, avsluttes neste gang noe skal lagres eller vises fra registeret; filer som hentes akkurat da, kan hentes ferdig. Avslutter med 66 når ingen har nøkkelen.",
        nn:
          "Det gjeld med det same. Ei økt som er open, blir avslutta neste gong noko skal lagrast eller visast frå registeret; filer som blir henta akkurat då, kan hentast ferdig. Avsluttar med 66 når ingen har nøkkelen.",
        en:
          "It holds at once. A session that is open ends the next time something is stored, or shown from the register; files that are being fetched just then may be fetched to the end. Exits with 66 when nobody has the key."
      ))
  }

  var doorWhose: HelpWords.Argument {
    argument(
      Wording(
        nb: "Navn, ansattnummer eller nøkkelens fingeravtrykk.",
        nn: "Namn, tilsettnummer eller fingeravtrykket til nøkkelen.",
        en: "Name, employee number, or the key's fingerprint."), Wording(nb: "hvem", nn: "kven", en: "who"))
  }

  var doorKeys: HelpWords.Command {
    command(
      Wording(
        nb: "Svar sshd på om en nøkkel slipper inn.", nn: "Svar sshd på om ein nøkkel slepp inn.",
        en: "Answer sshd whether a key is let in."),
      [Wording(all: "kyndig door keys --site /srv/kyndig/hms ssh-ed25519 AAAAC3NzaC1…")],
      Wording(
        nb:
          "Kjøres av sshd som AuthorizedKeysCommand. Skriver én linje for en nøkkel som slipper inn, og ellers ingenting.",
        nn:
          "Blir køyrd av sshd som AuthorizedKeysCommand. Skriv éi linje for ein nøkkel som slepp inn, og elles ingenting.",
        en: "Run by sshd as AuthorizedKeysCommand. Writes one line for a key that is let in, and else nothing."))
  }

  var doorKind: HelpWords.Argument {
    argument(
      Wording(nb: "Nøkkelens type (%t).", nn: "Typen til nøkkelen (%t).", en: "The key's type (%t)."),
      Wording(nb: "type", nn: "type", en: "type"))
  }

  var doorKey: HelpWords.Argument {
    argument(
      Wording(nb: "Nøkkelen i base 64 (%k).", nn: "Nøkkelen i base 64 (%k).", en: "The key in base 64 (%k)."),
      Wording(nb: "nøkkel", nn: "nøkkel", en: "key"))
  }

  var doorOpen: HelpWords.Command {
    command(
      Wording(
        nb: "Slipp inn den som har logget inn, og ingen andre.", nn: "Slepp inn den som har logga inn, og ingen andre.",
        en: "Let in the one who has logged in, and nobody else."),
      [Wording(all: "kyndig door open --site /srv/kyndig/hms")],
      Wording(
        nb: """
          Kjøres av sshd som ForceCommand. Leser hvilken nøkkel som ble brukt, glemmer klientens miljø, og gjør det som ble
          skrevet etter ssh, når det er noe den personen kan gjøre her.
          """,
        nn: """
          Blir køyrd av sshd som ForceCommand. Les kva nøkkel som vart brukt, gløymer miljøet til klienten, og gjer det som
          vart skrive etter ssh, når det er noko den personen kan gjere her.
          """,
        en: """
          Run by sshd as ForceCommand. Reads which key was used, forgets the client's environment, and does what was written
          after ssh when that person can do it here.
          """))
  }
}
