extension HelpWords {
  static let nb = Self(
    kyndig: Command(
      abstract: "Lovpålagt HMS-opplæring for ledere, i terminalen.",
      discussion: """
        Eksempler:
          kyndig                    ta kurset, eller fortsett der du slapp
          kyndig take KURS          rett inn i ett av flere kurs
          kyndig --plain            det samme, linje for linje, uten fullskjerm
          kyndig --language nn      det samme på nynorsk; valget blir husket
          kyndig status             hvor langt du har kommet, og hva som er neste steg
          kyndig check MAPPE        finn alle feil i et kurs
          kyndig explain K104       hvorfor noe er en feil, galt og riktig
          kyndig drafts             se utkastene dine, eller skriv dem til Word
          kyndig verify BEVIS.svg   kontroller et bevis uten nett
          kyndig audit              se hvem som har gjennomført opplæringen
        """),
    take: Command(
      abstract: "Ta et bestemt kurs, eller fortsett i det.",
      discussion: """
        Eksempler:
          kyndig take hms-for-ledere
          kyndig take hms-for-ledere --plain

        Kurset oppgis med navnet på mappen i Courses, eller med kursets id. Uten et kurs, bare kyndig, fortsetter du i det du
        sist tok.
        """),
    status: Command(
      abstract: "Se hvor langt du har kommet, og hva som er neste steg.",
      discussion: """
        Eksempler:
          kyndig status
          kyndig status --to status.html
          kyndig status --json

        Med --to skrives siden «Påbegynt opplæring» til å vise fram. Den er ikke
        et kursbevis. Ingenting lagres i kurset, og kommandoen kan brukes mens
        kurset er åpent i et annet vindu. Avslutter med 0, også når intet kurs er
        begynt; med --to 1 når det ikke er noe å vise, 64 når filen ikke kan være
        en slik side, og 74 når den ikke kunne skrives.
        """),
    drafts: Command(
      abstract: "Se utkastene dine, eller skriv dem ut til Word og Markdown.",
      discussion: """
        Eksempler:
          kyndig drafts
          kyndig drafts --to dokumenter

        Med --to skrives hms-dokumenter.html, som Word åpner, og hms-dokumenter.md. Filer du har endret, blir ikke
        overskrevet. Avslutter med 0 når det er gjort, 64 når filene er i veien, 66 når det ikke er noe å vise,
        og 74 når filene ikke kunne skrives.
        """),
    verify: Command(
      abstract: "Kontroller bevis uten nett.",
      discussion: """
        Eksempler:
          kyndig verify bevis.svg
          kyndig verify *.jwt --trust mappe-med-utstedere
          kyndig verify bevis.svg --subject "Kari Nordmann"

        Avslutter med 0 når beviset er gyldig og utstederen er kjent her, 2 når det henger sammen, men utstederen er
        ukjent, 1 når det er ugyldig, og 66 når filen ikke finnes.
        """),
    check: Command(
      abstract: "Finn alle feil i et kurs.",
      discussion: """
        Eksempler:
          kyndig check Courses/hms-for-ledere
          kyndig check Courses/hms-for-ledere --fix
          kyndig check Courses/hms-for-ledere --language en --json
          kyndig check Courses/hms-for-ledere --law "aml § 3-5"
          kyndig check Courses/policy.xml

        Avslutter med 0 når kurset er uten feil, 1 når det har feil,
        66 når det ikke finnes, og 74 når en fil ikke kunne rettes.
        Med --facts og --law er det 0, også når ingenting ble funnet.
        """),
    explain: Command(
      abstract: "Forklar en kode fra kyndig check.",
      discussion: """
        Eksempler:
          kyndig explain            vis alle kodene
          kyndig explain K104       hvorfor det er en feil, galt og riktig
          kyndig explain K104 --language en

        Avslutter med 64 når koden ikke finnes.
        """),
    new: Command(
      abstract: "Lag et nytt kurs, eller en ny modul i et kurs.",
      discussion: """
        Eksempler:
          kyndig new brannvern                        et nytt kurs
          kyndig new brannvern/slokking --module      en ny modul i kurset

        Kurset er lite og uten feil. Bytt ut innholdet, og se etter med kyndig check.
        """),
    preview: Command(
      abstract: "Se kurset slik en leder møter det. Ingenting lagres.",
      discussion: """
        Eksempler:
          kyndig preview Courses/hms-for-ledere
          kyndig preview Courses/hms-for-ledere --profile P2
          kyndig preview Courses/hms-for-ledere --answer heads=12 --answer sector=state
          kyndig preview Courses/hms-for-ledere --at ansvar/kappsaga

        Lagrer du en fil mens kurset vises, leses det på nytt, og du blir der du er.
        """),
    print: Command(
      abstract: "Skriv ut hele kurset som én HTML-side for en leser.",
      discussion: """
        Eksempler:
          kyndig print Courses/hms-for-ledere --to kurs.html
          kyndig print Courses/hms-for-ledere --to p1.html --profile P1

        Siden har alt: tekster, vilkår i ord, fasit, begrunnelser, kilder og ID-er. Den trenger ikke nett, og kan
        skrives ut på A4. Avslutter med 0 når siden er skrevet, 1 når kurset har feil, 64 når eksempelvirksomheten
        ikke finnes, 66 når kurset ikke finnes, og 74 når siden ikke kunne skrives.
        """),
    diff: Command(
      abstract: "Se hva som er endret mellom to utgaver av et kurs.",
      discussion: """
        Eksempler:
          kyndig diff 2026-1 Courses/hms-for-ledere
          kyndig diff gammel/Courses/kurs ny/Courses/kurs --json

        En utgave er en mappe med course.xml, eller en utgitt utgave: navnet på den, eller begynnelsen på kjennetegnet.
        Endringen er stor når den som har tatt den gamle utgaven, har noe nytt å lære eller vise; ellers liten.
        Avslutter med 0 når begge kunne leses, 1 når en har feil, og 66 når en ikke finnes.
        """),
    publish: Command(
      abstract: "Publiser en utgave av et kurs.",
      discussion: """
        Eksempler:
          kyndig publish Courses/hms-for-ledere --reader "Kari Fjordheim" --competence "verneingeniør"

        Utgaven kopieres til Certificates/editions, og endres aldri. Navnet er version i course.xml.
        """),
    translate: Command(
      abstract: "Lag eller oppdater oversettelsesfilene til et kurs.",
      discussion: """
        Eksempler:
          kyndig translate Courses/hms-for-ledere nn
          kyndig translate Courses/hms-for-ledere nn --merge fra-oversetter.xlf

        Filene er XLIFF 2.1 og ligger i translations/<språk> i mappen til kurset, og i Shared.
        """),
    site: Argument("Kursstedet: en mappe med Courses og Certificates.", "mappe"),
    plain: "Linje for linje, uten fullskjerm.",
    ascii: "Tegn linjer og merker med ASCII.",
    colour: Argument("Farger: auto, always eller never.", "når"),
    language: Argument(
      "Språket i svaret: nb, nn eller en. Uten dette: det du har valgt før, ellers språket på maskinen.", "språk"),
    json: { "Skriv svaret som JSON (\($0))." },
    courseFolder: Argument("Mappen til et kurs.", "kurs"),
    course: Argument("Mappen eller id-en til et kurs på kursstedet.", "kurs"),
    statusTo: Argument("Filen som skrives, som status.html.", "fil"),
    draftsTo: Argument("Mappen som dokumentene skrives til.", "mappe"),
    certificates: Argument("Bevis, som .svg eller .jwt.", "fil"),
    trust: Argument("Stol på utstederne i denne mappen.", "mappe"),
    subject: Argument("Navnet eller nøkkelen (did:key) beviset skal gjelde.", "hvem"),
    checked: Argument("Mappen til et kurs, filen course.xml i den, eller policy.xml for stedet.", "kurs"),
    fix: "Rett det som er sikkert, og kontroller på nytt.",
    asOf: Argument("Kontroller som om det var denne dagen, skrevet 2026-11-22. Uten dette: i dag.", "dato"),
    facts: "Vis i stedet hva kurset sier om reglene, med kilde og dato.",
    law: Argument("Vis i stedet alt som bygger på én paragraf, som \"aml § 4-3\".", "paragraf"),
    retention: Command(
      abstract: "Se hvilke svar som kan slettes, og slett dem.",
      discussion: """
        Eksempler:
          kyndig retention
          kyndig retention --months 6 --erase

        Bare svar som hører til et utstedt bevis, kan slettes. Kontrollsummen av dem blir stående. Det som slettes, vises
        først, og må bekreftes med en utsteders passfrase. De som sluttet for så lenge siden som policy.xml sier, nevnes.
        """),
    retentionMonths: Argument(
      "Hvor gamle bevisene må være, i måneder. Uten dette: som i policy.xml, ellers 12.", "antall"),
    retentionErase: "Slett det som vises, etter at du har bekreftet det.",
    code: Argument("En kode, som K104; uten den vises alle.", "kode"),
    newName: Argument("Navnet: bokstavene a–z, tall, punktum, _ og -, gjerne med mappe foran.", "navn"),
    module: "Lag en modul i kurset som står foran skråstreken.",
    business: Argument("En av kursets eksempelvirksomheter.", "id"),
    answer: Argument("Et svar om virksomheten; kan gjentas.", "spørsmål=svar"),
    at: Argument("Begynn ved en modul, side, oppgave eller situasjon.", "id"),
    printed: Argument("Mappen til et kurs, eller navnet på en publisert utgave.", "kurs"),
    printTo: Argument("Filen som skrives, som kurs.html.", "fil"),
    printBusiness: Argument("Bare det denne eksempelvirksomheten får, som P1.", "id"),
    printLanguage: Argument("Språket: nb, nn eller en. Er kurset helt oversatt, gjelder det også teksten.", "språk"),
    old: Argument("Den gamle utgaven.", "gammel"),
    newer: Argument("Den nye utgaven.", "ny"),
    reader: Argument("Hvem som har lest hele kurset.", "navn"),
    competence: Argument("Hva som gjør leseren kyndig.", "tekst"),
    target: Argument("Språket det oversettes til: nb, nn eller en.", "språk"),
    merge: Argument("En oversatt fil som skal tas inn; kan gjentas.", "fil"),
    personal: .nb, office: OfficeHelp(language: .nb), issuing: .nb)
}
