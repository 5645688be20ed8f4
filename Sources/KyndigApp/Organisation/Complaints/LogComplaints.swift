import Credentials

extension LogError: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .found(let finding):
      (
        .no,
        Wording(
          nb: "Det er noe galt med protokollen, så den føres ikke videre.",
          nn: "Det er noko gale med protokollen, så han blir ikkje ført vidare.",
          en: "Something is wrong with the log, so it is not continued.") + LogFindingPhrases.text(finding)
          + Wording(
            nb: "Se alt som er galt med: kyndig log check", nn: "Sjå alt som er gale med: kyndig log check",
            en: "See all that is wrong with: kyndig log check")
      )
    case .malformed(let part):
      (
        .no,
        Wording(
          nb: "Protokollen kan ikke leses (\(part.rawValue)). Hent den tilbake fra sikkerhetskopien.",
          nn: "Protokollen kan ikkje lesast (\(part.rawValue)). Hent han tilbake frå tryggingskopien.",
          en: "The log cannot be read (\(part.rawValue)). Bring it back from the backup.")
      )
    case .missing(let path):
      (
        .missing,
        Wording(
          nb: "Protokollen mangler filen «\(path)». Hent den tilbake fra sikkerhetskopien.",
          nn: "Protokollen manglar fila «\(path)». Hent henne tilbake frå tryggingskopien.",
          en: "The log lacks the file “\(path)”. Bring it back from the backup.")
      )
    case .exists:
      (
        .no,
        Wording(
          nb: "Her er det en protokoll fra før. Ingenting er gjort.",
          nn: "Her er det ein protokoll frå før. Ingenting er gjort.",
          en: "There is a log here already. Nothing was done.")
      )
    case .otherKey: (.notAllowed, RegisterComplaintPhrases.notTheLogsKey)
    case .origin, .object, .time, .unfinished, .interrupted:
      (
        .fault,
        Wording(
          nb:
            "Protokollen tok ikke imot innføringen. Ingenting er gjort. Prøv igjen; hjelper det ikke, er det en feil i Kyndig.",
          nn:
            "Protokollen tok ikkje imot innføringa. Ingenting er gjort. Prøv igjen; hjelper det ikkje, er det ein feil i Kyndig.",
          en:
            "The log did not take the entry. Nothing was done. Try again; if that does not help, it is a fault in Kyndig."
        )
      )
    case .failed(let path, _), .mustEnd(let path, _):
      (.notStored, RegisterComplaintPhrases.file("log/" + path))
    case .tooLarge(let path, _):
      (
        .no,
        Wording(
          nb: "Filen «log/\(path)» er større enn den kan være. Hent den tilbake fra sikkerhetskopien.",
          nn: "Fila «log/\(path)» er større enn ho kan vere. Hent henne tilbake frå tryggingskopien.",
          en: "The file “log/\(path)” is larger than it can be. Bring it back from the backup.")
      )
    }
  }
}

/// What is wrong with a log, in a sentence.
enum LogFindingPhrases {
  static func text(_ finding: LogFinding) -> Wording {
    switch finding {
    case .proofInvalid:
      Wording(
        nb: "Et innføringsbevis fører ikke fram til kontrollpunktet.",
        nn: "Eit innføringsbevis fører ikkje fram til kontrollpunktet.",
        en: "A proof does not lead to the checkpoint.")
    case .checkpointUnknownKey:
      Wording(
        nb: "Kontrollpunktet er ikke signert med protokollens nøkkel.",
        nn: "Kontrollpunktet er ikkje signert med nøkkelen til protokollen.",
        en: "The checkpoint is not signed with the log's key.")
    case .entryAltered(let path, let index?):
      Wording(
        nb: "Innføring \(index) er endret (log/\(path)).", nn: "Innføring \(index) er endra (log/\(path)).",
        en: "Entry \(index) was altered (log/\(path)).")
    case .entryAltered(let path, nil):
      Wording(
        nb: "En fil er endret eller borte: log/\(path).", nn: "Ei fil er endra eller borte: log/\(path).",
        en: "A file was altered or is gone: log/\(path).")
    case .truncated(let size, let pinned):
      Wording(
        nb: "Protokollen har \(size) innføringer, og har hatt \(pinned). Noe er satt tilbake.",
        nn: "Protokollen har \(size) innføringar, og har hatt \(pinned). Noko er sett tilbake.",
        en: "The log has \(size) entries, and has had \(pinned). Something was set back.")
    case .fork(let size):
      Wording(
        nb: "Ved \(size) innføringer var protokollen en annen enn nå.",
        nn: "Ved \(size) innføringar var protokollen ein annan enn no.",
        en: "At \(size) entries the log was another than now.")
    case .timeRegression(let index):
      Wording(
        nb: "Innføring \(index) er datert før den som står foran.",
        nn: "Innføring \(index) er datert før den som står framfor.",
        en: "Entry \(index) is dated before the one it follows.")
    case .stateConflict(let path):
      Wording(
        nb: "Her står to historier om samme protokoll: log/\(path).",
        nn: "Her står to historier om same protokoll: log/\(path).",
        en: "There are two stories about one log: log/\(path).")
    }
  }
}
