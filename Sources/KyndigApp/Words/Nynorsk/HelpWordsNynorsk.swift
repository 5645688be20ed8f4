extension HelpWords {
  static let nn = Self(
    kyndig: Command(
      abstract: "Lovpålagd HMS-opplæring for leiarar, i terminalen.",
      discussion: """
        Døme:
          kyndig                    ta kurset, eller hald fram der du slapp
          kyndig take KURS          rett inn i eitt av fleire kurs
          kyndig --plain            det same, linje for linje, utan fullskjerm
          kyndig --language en      det same på engelsk; valet blir hugsa
          kyndig status             kor langt du er komen, og kva neste steg er
          kyndig check MAPPE        finn alle feil i eit kurs
          kyndig explain K104       kvifor noko er ein feil, gale og rett
          kyndig drafts             sjå utkasta dine, eller skriv dei til Word
          kyndig verify BEVIS.svg   kontroller eit bevis utan nett
          kyndig audit              sjå kven som har gjennomført opplæringa
        """),
    take: Command(
      abstract: "Ta eit bestemt kurs, eller hald fram i det.",
      discussion: """
        Døme:
          kyndig take hms-for-ledere
          kyndig take hms-for-ledere --plain

        Kurset oppgir du med namnet på mappa i Courses, eller med id-en til kurset. Utan eit kurs, berre kyndig, held du fram
        i det du sist tok.
        """),
    status: Command(
      abstract: "Sjå kor langt du er komen, og kva neste steg er.",
      discussion: """
        Døme:
          kyndig status
          kyndig status --to status.html
          kyndig status --json

        Med --to blir sida «Påbyrja opplæring» skriven, til å vise fram. Ho er ikkje
        eit kursbevis. Ingenting blir lagra i kurset, og kommandoen kan brukast medan
        kurset er ope i eit anna vindauge. Avsluttar med 0, også når du ikkje har byrja
        på noko kurs; med --to 1 når det ikkje er noko å vise, 64 når fila ikkje kan vere
        ei slik side, og 74 når ho ikkje kunne skrivast.
        """),
    drafts: Command(
      abstract: "Sjå utkasta dine, eller skriv dei ut til Word og Markdown.",
      discussion: """
        Døme:
          kyndig drafts
          kyndig drafts --to dokument

        Med --to blir hms-dokumenter.html skriven, som Word opnar, og hms-dokumenter.md. Filer du har endra, blir ikkje
        skrivne over. Avsluttar med 0 når det er gjort, 64 når filene er i vegen, 66 når det ikkje er noko å vise,
        og 74 når filene ikkje kunne skrivast.
        """),
    verify: Command(
      abstract: "Kontroller bevis utan nett.",
      discussion: """
        Døme:
          kyndig verify bevis.svg
          kyndig verify *.jwt --trust mappe-med-utferdarar
          kyndig verify bevis.svg --subject "Kari Nordmann"

        Avsluttar med 0 når beviset er gyldig og utferdaren er kjend her, 2 når det heng saman, men utferdaren er
        ukjend, 1 når det er ugyldig, og 66 når fila ikkje finst.
        """),
    check: Command(
      abstract: "Finn alle feil i eit kurs.",
      discussion: """
        Døme:
          kyndig check Courses/hms-for-ledere
          kyndig check Courses/hms-for-ledere --fix
          kyndig check Courses/hms-for-ledere --language en --json
          kyndig check Courses/hms-for-ledere --law "aml § 3-5"
          kyndig check Courses/policy.xml

        Avsluttar med 0 når kurset er utan feil, 1 når det har feil,
        66 når det ikkje finst, og 74 når ei fil ikkje kunne rettast.
        Med --facts og --law er det 0, også når ingenting vart funne.
        """),
    explain: Command(
      abstract: "Forklar ein kode frå kyndig check.",
      discussion: """
        Døme:
          kyndig explain            vis alle kodane
          kyndig explain K104       kvifor det er ein feil, gale og rett
          kyndig explain K104 --language en

        Avsluttar med 64 når koden ikkje finst.
        """),
    new: Command(
      abstract: "Lag eit nytt kurs, eller ein ny modul i eit kurs.",
      discussion: """
        Døme:
          kyndig new brannvern                        eit nytt kurs
          kyndig new brannvern/slokking --module      ein ny modul i kurset

        Kurset er lite og utan feil. Byt ut innhaldet, og sjå etter med kyndig check.
        """),
    preview: Command(
      abstract: "Sjå kurset slik ein leiar møter det. Ingenting blir lagra.",
      discussion: """
        Døme:
          kyndig preview Courses/hms-for-ledere
          kyndig preview Courses/hms-for-ledere --profile P2
          kyndig preview Courses/hms-for-ledere --answer heads=12 --answer sector=state
          kyndig preview Courses/hms-for-ledere --at ansvar/kappsaga

        Lagrar du ei fil medan kurset er oppe, blir det lese på nytt, og du blir der du er.
        """),
    print: Command(
      abstract: "Skriv ut heile kurset som éi HTML-side for ein lesar.",
      discussion: """
        Døme:
          kyndig print Courses/hms-for-ledere --to kurs.html
          kyndig print Courses/hms-for-ledere --to p1.html --profile P1

        Sida har alt: tekstar, vilkår i ord, fasit, grunngivingar, kjelder og ID-ar. Ho treng ikkje nett, og kan
        skrivast ut på A4. Avsluttar med 0 når sida er skriven, 1 når kurset har feil, 64 når eksempelverksemda
        ikkje finst, 66 når kurset ikkje finst, og 74 når sida ikkje kunne skrivast.
        """),
    diff: Command(
      abstract: "Sjå kva som er endra mellom to utgåver av eit kurs.",
      discussion: """
        Døme:
          kyndig diff 2026-1 Courses/hms-for-ledere
          kyndig diff gammal/Courses/kurs ny/Courses/kurs --json

        Ei utgåve er ei mappe med course.xml, eller ei utgjeven utgåve: namnet på ho, eller starten på kjenneteiknet.
        Endringa er stor når den som har teke den gamle utgåva, har noko nytt å lære eller vise; elles lita.
        Avsluttar med 0 når begge kunne lesast, 1 når ei har feil, og 66 når ei ikkje finst.
        """),
    publish: Command(
      abstract: "Publiser ei utgåve av eit kurs.",
      discussion: """
        Døme:
          kyndig publish Courses/hms-for-ledere --reader "Kari Fjordheim" --competence "verneingeniør"

        Utgåva blir kopiert til Certificates/editions, og blir aldri endra. Namnet er version i course.xml.
        """),
    translate: Command(
      abstract: "Lag eller oppdater omsetjingsfilene til eit kurs.",
      discussion: """
        Døme:
          kyndig translate Courses/hms-for-ledere nn
          kyndig translate Courses/hms-for-ledere nn --merge omsett.xlf

        Filene er XLIFF 2.1 og ligg i translations/<språk> i mappa til kurset, og i Shared.
        """),
    site: Argument("Kursstaden: ei mappe med Courses og Certificates.", "mappe"),
    plain: "Linje for linje, utan fullskjerm.",
    ascii: "Teikn linjer og merke med ASCII.",
    colour: Argument("Fargar: auto, always eller never.", "når"),
    language: Argument(
      "Språket i svaret: nb, nn eller en. Utan dette: det du har valt før, elles språket på maskina.", "språk"),
    json: { "Skriv svaret som JSON (\($0))." },
    courseFolder: Argument("Mappa til eit kurs.", "kurs"),
    course: Argument("Mappa eller id-en til eit kurs på kursstaden.", "kurs"),
    statusTo: Argument("Fila som blir skriven, som status.html.", "fil"),
    draftsTo: Argument("Mappa som dokumenta blir skrivne til.", "mappe"),
    certificates: Argument("Bevis, som .svg eller .jwt.", "fil"),
    trust: Argument("Stol på utferdarane i denne mappa.", "mappe"),
    subject: Argument("Namnet eller nøkkelen (did:key) beviset skal gjelde.", "kven"),
    checked: Argument("Mappa til eit kurs, fila course.xml i ho, eller policy.xml for staden.", "kurs"),
    fix: "Rett det som er sikkert, og kontroller på nytt.",
    asOf: Argument("Kontroller som om det var denne dagen, skriven 2026-11-22. Utan dette: i dag.", "dato"),
    facts: "Vis i staden kva kurset seier om reglane, med kjelde og dato.",
    law: Argument("Vis i staden alt som byggjer på éin paragraf, som \"aml § 4-3\".", "paragraf"),
    retention: Command(
      abstract: "Sjå kva for svar som kan slettast, og slett dei.",
      discussion: """
        Døme:
          kyndig retention
          kyndig retention --months 6 --erase

        Berre svar som høyrer til eit utferda bevis, kan slettast. Kontrollsummen av dei blir ståande. Det som blir sletta,
        blir vist først, og må stadfestast med passfrasen til ein utferdar. Dei som slutta for så lenge sidan som policy.xml
        seier, blir nemnde.
        """),
    retentionMonths: Argument(
      "Kor gamle bevisa må vere, i månader. Utan dette: som i policy.xml, elles 12.", "antal"),
    retentionErase: "Slett det som blir vist, etter at du har stadfesta det.",
    code: Argument("Ein kode, som K104; utan han blir alle viste.", "kode"),
    newName: Argument("Namnet: bokstavane a–z, tal, punktum, _ og -, gjerne med mappe framfor.", "namn"),
    module: "Lag ein modul i kurset som står framfor skråstreken.",
    business: Argument("Ei av eksempelverksemdene i kurset.", "id"),
    answer: Argument("Eit svar om verksemda; kan takast fleire gonger.", "spørsmål=svar"),
    at: Argument("Byrj ved ein modul, ei side, ei oppgåve eller ein situasjon.", "id"),
    printed: Argument("Mappa til eit kurs, eller namnet på ei publisert utgåve.", "kurs"),
    printTo: Argument("Fila som blir skriven, som kurs.html.", "fil"),
    printBusiness: Argument("Berre det denne eksempelverksemda får, som P1.", "id"),
    printLanguage: Argument("Språket: nb, nn eller en. Er kurset heilt omsett, gjeld det teksten òg.", "språk"),
    old: Argument("Den gamle utgåva.", "gammal"),
    newer: Argument("Den nye utgåva.", "ny"),
    reader: Argument("Kven som har lese heile kurset.", "namn"),
    competence: Argument("Kva som gjer lesaren kunnig.", "tekst"),
    target: Argument("Språket det blir omsett til: nb, nn eller en.", "språk"),
    merge: Argument("Ei omsett fil som skal takast inn; kan takast fleire gonger.", "fil"),
    personal: .nn, office: OfficeHelp(language: .nn), issuing: .nn)
}
