import Register

/// What is wrong with an organisation's register, in a sentence, and where.
enum RegisterPhrases {
  static func nb(_ deviation: RegisterDeviation) -> String {
    sentence(nb(deviation.code), at: deviation, "fil", "blad", "leder", "økt")
  }

  private static func nb(_ code: RegisterDeviation.Code) -> String {
    switch code {
    case .certificateMissing:
      "Filen til et bevis som er utstedt, er borte"
    case .notLogged:
      "Dette står ikke i protokollen"
    case .recordAltered:
      "Dette er endret eller fjernet etter at det ble ført i protokollen"
    case .logEntryAltered:
      "Protokollen er endret her"
    case .logTruncated:
      "Protokollen er kortere enn den har vært. Er en gammel sikkerhetskopi lagt tilbake?"
    case .logFork:
      "Protokollen forteller noe annet enn den har gjort før"
    case .logTimeRegression:
      "Dette er datert før det som kom foran"
    case .backdated:
      "Beviset har en annen dato enn i protokollen"
    case .logStateConflict:
      "Protokollens filer, tilbakekallingslisten og registeret sier ikke det samme"
    case .clockStep:
      "Dette er datert etter at det ble ført i protokollen. En klokke har gått feil"
    case .bindingMissing:
      "Ingen har bekreftet at nøkkelen er lederens"
    case .bindingRevoked:
      "Nøkkelen var ikke lederens da det ble signert"
    case .keyReused:
      "Samme nøkkel er ført på to personer"
    case .fourEyes:
      "Den som utstedte beviset, er lederen selv eller har også knyttet nøkkelen til lederen"
    case .transcriptAltered:
      "De lagrede svarene er ikke de som ble signert"
    case .regradeMismatch:
      "De lagrede svarene gir et annet resultat enn det som er signert"
    case .courseHashMismatch:
      "Utgaven av kurset mangler, er endret eller er aldri ført i protokollen"
    case .checkpointUnknownKey:
      "Protokollen er ikke signert med nøkkelen til denne virksomheten"
    case .proofInvalid:
      "Protokollbeviset hører ikke til dette beviset"
    case .statusUnverified:
      "Tilbakekallingslisten mangler eller kan ikke leses"
    case .statusStale:
      "Tilbakekallingslisten er for gammel og må signeres på nytt"
    case .attestationReused:
      "To gyldige bevis bygger på samme signatur fra lederen"
    case .signatureInvalid:
      "En signatur er ikke god, eller er av en som ikke er utsteder"
    }
  }

  static func nn(_ deviation: RegisterDeviation) -> String {
    sentence(nn(deviation.code), at: deviation, "fil", "blad", "leiar", "økt")
  }

  private static func nn(_ code: RegisterDeviation.Code) -> String {
    switch code {
    case .certificateMissing:
      "Fila til eit bevis som er utstedt, er borte"
    case .notLogged:
      "Dette står ikkje i protokollen"
    case .recordAltered:
      "Dette er endra eller fjerna etter at det vart ført i protokollen"
    case .logEntryAltered:
      "Protokollen er endra her"
    case .logTruncated:
      "Protokollen er kortare enn han har vore. Er ein gammal tryggingskopi lagd tilbake?"
    case .logFork:
      "Protokollen fortel noko anna enn han har gjort før"
    case .logTimeRegression:
      "Dette er datert før det som kom framfor"
    case .backdated:
      "Beviset har ein annan dato enn i protokollen"
    case .logStateConflict:
      "Filene til protokollen, tilbakekallingslista og registeret seier ikkje det same"
    case .clockStep:
      "Dette er datert etter at det vart ført i protokollen. Ei klokke har gått feil"
    case .bindingMissing:
      "Ingen har stadfesta at nøkkelen er leiaren sin"
    case .bindingRevoked:
      "Nøkkelen var ikkje leiaren sin då det vart signert"
    case .keyReused:
      "Same nøkkelen er ført på to personar"
    case .fourEyes:
      "Den som utstedte beviset, er leiaren sjølv eller har òg knytt nøkkelen til leiaren"
    case .transcriptAltered:
      "Dei lagra svara er ikkje dei som vart signerte"
    case .regradeMismatch:
      "Dei lagra svara gir eit anna resultat enn det som er signert"
    case .courseHashMismatch:
      "Utgåva av kurset manglar, er endra eller er aldri ført i protokollen"
    case .checkpointUnknownKey:
      "Protokollen er ikkje signert med nøkkelen til denne verksemda"
    case .proofInvalid:
      "Protokollbeviset høyrer ikkje til dette beviset"
    case .statusUnverified:
      "Tilbakekallingslista manglar eller kan ikkje lesast"
    case .statusStale:
      "Tilbakekallingslista er for gammal og må signerast på nytt"
    case .attestationReused:
      "To gyldige bevis byggjer på same signaturen frå leiaren"
    case .signatureInvalid:
      "Ein signatur er ikkje god, eller er av ein som ikkje er utstedar"
    }
  }

  static func en(_ deviation: RegisterDeviation) -> String {
    sentence(en(deviation.code), at: deviation, "file", "leaf", "leader", "session")
  }

  private static func en(_ code: RegisterDeviation.Code) -> String {
    switch code {
    case .certificateMissing:
      "The file of a certificate that was issued is gone"
    case .notLogged:
      "This is not in the log"
    case .recordAltered:
      "This was altered or removed after it was entered in the log"
    case .logEntryAltered:
      "The log has been altered here"
    case .logTruncated:
      "The log is shorter than it has been. Was an old backup restored?"
    case .logFork:
      "The log tells another story than it has told"
    case .logTimeRegression:
      "This is dated before what came ahead of it"
    case .backdated:
      "The certificate has another date than in the log"
    case .logStateConflict:
      "The log's files, the list of withdrawn certificates and the records do not say the same"
    case .clockStep:
      "This is dated after it was entered in the log. A clock was wrong"
    case .bindingMissing:
      "Nobody has confirmed that the key is the leader's"
    case .bindingRevoked:
      "The key was not the leader's at the time of signing"
    case .keyReused:
      "One key is entered for two people"
    case .fourEyes:
      "The person who issued the certificate is the leader, or has also bound the leader's key"
    case .transcriptAltered:
      "The stored answers are not those that were signed"
    case .regradeMismatch:
      "The stored answers give another result than what was signed"
    case .courseHashMismatch:
      "The edition of the course is missing, altered or was never entered in the log"
    case .checkpointUnknownKey:
      "The log is not signed with this organisation's key"
    case .proofInvalid:
      "The log's proof does not belong to this certificate"
    case .statusUnverified:
      "The list of withdrawn certificates is missing or cannot be read"
    case .statusStale:
      "The list of withdrawn certificates is too old and must be signed anew"
    case .attestationReused:
      "Two certificates that stand rest on one signature by the leader"
    case .signatureInvalid:
      "A signature is not good, or is by somebody who is no issuer"
    }
  }

  private static func sentence(
    _ text: String, at deviation: RegisterDeviation, _ file: String, _ leaf: String, _ leader: String, _ session: String
  ) -> String {
    let places = [
      deviation.file.map { "\(file) \($0)" }, deviation.leaf.map { "\(leaf) \($0)" },
      deviation.leader.map { "\(leader) \($0)" }, deviation.session.map { "\(session) \($0)" },
    ].compactMap { $0 }
    let place = places.isEmpty ? "" : " (" + places.joined(separator: ", ") + ")"
    return text.hasSuffix("?") ? "\(text)\(place)" : "\(text)\(place)."
  }
}
