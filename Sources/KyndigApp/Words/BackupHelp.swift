// `kyndig backup`.
extension OfficeHelp {
  var backup: HelpWords.Command {
    command(
      Wording(
        nb: "Kopier hele kursstedet, mens det er i bruk.", nn: "Kopier heile kursstaden, medan han er i bruk.",
        en: "Copy the whole site, while it is in use."),
      [
        Wording(
          nb: "kyndig backup /mnt/kopi/mandag", nn: "kyndig backup /mnt/kopi/måndag",
          en: "kyndig backup /mnt/copy/monday"
        ),
        Wording(
          nb: "kyndig backup overlevering --site /srv/fjellbygg",
          nn: "kyndig backup overlevering --site /srv/fjellbygg",
          en: "kyndig backup handover --site /srv/fjellbygg"),
      ],
      Wording(
        nb: """
          Kopien er selv et kurssted: kyndig audit --site MAPPE sier det samme om den, til
          mer er ført i protokollen. Skjulte filer øverst er ikke med. Bruk den som sikkerhetskopi, eller når
          noen andre skal ta over. Arkiv og protokoll er fra samme øyeblikk, og ingen som tar kurset, må vente. Kopien er lest
          gjennom før den får navnet sitt; avbrytes det, er det ingen kopi. Nøkler og passfraser er ikke med. Lenker følges
          ikke. Avslutter med 1 når kopien er laget, men noe i den ikke stemmer; 64 når mappen ikke er tom; 74 når den ikke
          kunne skrives; 75 når noen fører protokollen.
          """,
        nn: """
          Kopien er sjølv ein kursstad: kyndig audit --site MAPPE seier det same om han, til
          meir er ført i protokollen. Skjulte filer øvst er ikkje med. Bruk han som tryggingskopi, eller når
          nokon andre skal ta over. Arkiv og protokoll er frå same augneblink, og ingen som tek kurset, må vente. Kopien er
          lesen gjennom før han får namnet sitt; blir det avbrote, er det ingen kopi. Nøklar og passfrasar er ikkje med.
          Lenkjer blir ikkje følgde. Avsluttar med 1 når kopien er laga, men noko i han ikkje stemmer; 64 når mappa ikkje er
          tom; 74 når han ikkje kunne skrivast; 75 når nokon fører protokollen.
          """,
        en: """
          The copy is a site itself: kyndig audit --site FOLDER says the same of it, until
          more is entered in the log. Hidden files at the top are left out. Use it as a backup, or when somebody else
          is to take over. Records and log are of one moment, and nobody who takes the course has to wait. The copy is read
          through before it gets its name; when it is broken off, there is no copy. Keys and passphrases are not in it. Links
          are not followed. Exits with 1 when the copy is made and something in it does not hold; 64 when the folder is not
          empty; 74 when it could not be written; 75 when somebody is writing to the log.
          """))
  }

  var backupFolder: HelpWords.Argument {
    argument(
      Wording(
        nb: "Mappen kopien legges i: tom, eller ikke laget ennå.",
        nn: "Mappa kopien blir lagd i: tom, eller ikkje laga enno.",
        en: "The folder of the copy: empty, or not there yet."),
      Wording(nb: "mappe", nn: "mappe", en: "folder"))
  }
}
