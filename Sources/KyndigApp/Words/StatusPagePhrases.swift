import Courseware

/// What the page says that shows how far a leader has come.
struct StatusPagePhrases: Sendable {
  /// Until everything is passed.
  var titleUnderWay: String
  var titlePassed: String
  var notCertificate: String
  var standing: @Sendable (_ moment: String) -> String
  var foot: String

  var name: String
  var employer: String
  var organisationNumber: String
  var course: String
  var edition: String
  var digest: String
  var law: String
  var provider: String
  var responsible: String
  var competence: String
  var contact: String
  var begun: String
  var stored: String
  var nominalTime: String
  var activeTime: String

  var done: String
  var nothingDone: String
  var left: String
  var part: String
  var passedOn: String
  var result: String
  var state: String
  var time: String
  var module: @Sendable (_ number: Int, _ title: String) -> String
  var timeLeft: @Sendable (_ time: String) -> String
  var planned: @Sendable (_ date: String) -> String
  var missed: @Sendable (_ date: String) -> String
  var notPlanned: String

  var drafts: String
  var document: String
  var noDrafts: String

  var coursePassed: @Sendable (_ date: String, _ score: String) -> String
  var seeCertificate: @Sendable (_ number: String) -> String
  var notSigned: String

  static let nb = Self(
    titleUnderWay: "Påbegynt opplæring", titlePassed: "Status for opplæringen", notCertificate: "ikke et kursbevis",
    standing: { "Dette er ikke et kursbevis. Siden viser hvor langt opplæringen har kommet \($0)." },
    foot:
      "Dette er ikke et kursbevis. Siden er ikke signert, og den kan ikke kontrolleres. Et bevis fra Kyndig er signert og kan kontrolleres med kyndig verify.",
    name: "Navn", employer: "Virksomhet", organisationNumber: "Organisasjonsnummer", course: "Kurs",
    edition: "Utgave", digest: "Utgavens fingeravtrykk", law: "Gjelder", provider: "Kurstilbyder",
    responsible: "Ansvarlig for innholdet", competence: "Kompetanse", contact: "Kontakt", begun: "Begynt",
    stored: "Sist lagret", nominalTime: "Beregnet tid i alt", activeTime: "Aktiv tid så langt",
    done: "Det som er gjort", nothingDone: "Ingen moduler er bestått ennå.", left: "Det som gjenstår",
    part: "Del", passedOn: "Bestått", result: "Resultat", state: "Status", time: "Beregnet tid",
    module: { "\($0). \($1)" }, timeLeft: { "Omtrent \($0) igjen." },
    planned: { "Planlagt ferdig: \($0)." }, missed: { "Planlagt ferdig: \($0). Den dagen er passert." },
    notPlanned: "Lederen har ikke satt en dato for når alt skal være ferdig.",
    drafts: "Utkast til virksomhetens egne dokumenter", document: "Dokument",
    noDrafts: "Kurset har ingen utkast for denne virksomheten.",
    coursePassed: { "Kurset er bestått \($0), med \($1)." },
    seeCertificate: { "Det er beviset som dokumenterer opplæringen: bevis-ID \($0). Be om å få se det." },
    notSigned: "Egenerklæringen er ikke signert, så det er ikke laget noe bevis ennå.")

  static let nn = Self(
    titleUnderWay: "Påbyrja opplæring", titlePassed: "Status for opplæringa", notCertificate: "ikkje eit kursbevis",
    standing: { "Dette er ikkje eit kursbevis. Sida viser kor langt opplæringa har kome \($0)." },
    foot:
      "Dette er ikkje eit kursbevis. Sida er ikkje signert, og ho kan ikkje kontrollerast. Eit bevis frå Kyndig er signert og kan kontrollerast med kyndig verify.",
    name: "Namn", employer: "Verksemd", organisationNumber: "Organisasjonsnummer", course: "Kurs",
    edition: "Utgåve", digest: "Fingeravtrykket til utgåva", law: "Gjeld", provider: "Kurstilbydar",
    responsible: "Ansvarleg for innhaldet", competence: "Kompetanse", contact: "Kontakt", begun: "Byrja",
    stored: "Sist lagra", nominalTime: "Utrekna tid i alt", activeTime: "Aktiv tid så langt",
    done: "Det som er gjort", nothingDone: "Ingen modular er bestått enno.", left: "Det som står att",
    part: "Del", passedOn: "Bestått", result: "Resultat", state: "Status", time: "Utrekna tid",
    module: { "\($0). \($1)" }, timeLeft: { "Omtrent \($0) igjen." },
    planned: { "Planlagt ferdig: \($0)." }, missed: { "Planlagt ferdig: \($0). Den dagen er passert." },
    notPlanned: "Leiaren har ikkje sett ein dato for når alt skal vere ferdig.",
    drafts: "Utkast til verksemda sine eigne dokument", document: "Dokument",
    noDrafts: "Kurset har ingen utkast for denne verksemda.",
    coursePassed: { "Kurset er bestått \($0), med \($1)." },
    seeCertificate: { "Det er beviset som dokumenterer opplæringa: bevis-ID \($0). Be om å få sjå det." },
    notSigned: "Eigenerklæringa er ikkje signert, så det er ikkje laga noko bevis enno.")

  static let en = Self(
    titleUnderWay: "Training under way", titlePassed: "State of the training", notCertificate: "not a certificate",
    standing: { "This is not a certificate. The page shows how far the training has come, \($0)." },
    foot:
      "This is not a certificate. The page is not signed, and cannot be verified. A certificate from Kyndig is signed and can be verified with kyndig verify.",
    name: "Name", employer: "Business", organisationNumber: "Organisation number", course: "Course",
    edition: "Edition", digest: "Digest of the edition", law: "For", provider: "Provider",
    responsible: "Responsible for the content", competence: "Competence", contact: "Contact", begun: "Begun",
    stored: "Last stored", nominalTime: "Nominal time in all", activeTime: "Active time so far",
    done: "What is done", nothingDone: "No module is passed yet.", left: "What is left",
    part: "Part", passedOn: "Passed", result: "Result", state: "State", time: "Nominal time",
    module: { "\($0). \($1)" }, timeLeft: { "About \($0) left." },
    planned: { "Planned to be done by \($0)." },
    missed: { "Planned to be done by \($0). That day has gone by." },
    notPlanned: "The leader has not set a date to be done by.",
    drafts: "Drafts of the business’s own documents", document: "Document",
    noDrafts: "The course has no drafts for this business.",
    coursePassed: { "The course was passed \($0), with \($1)." },
    seeCertificate: { "It is the certificate that documents the training: certificate ID \($0). Ask to see it." },
    notSigned: "The attestation is not signed, so no certificate has been made yet.")
}
