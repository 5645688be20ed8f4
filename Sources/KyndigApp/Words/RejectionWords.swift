import Courseware
import Credentials
import Register

// Why what was handed in gives no certificate, as whoever is to sign it reads it.
extension ObjectionSentences {
  func words(_ rejection: Rejection) -> Wording {
    switch rejection {
    case .transcript:
      Wording(
        nb: "Svarene henger ikke sammen med kurset. Noe er endret etterpå.",
        nn: "Svara heng ikkje saman med kurset. Noko er endra etterpå.",
        en: "The answers do not hold together with the course. Something was changed afterwards.")
    case .otherEdition:
      Wording(
        nb: "Svarene hører til en annen utgave av kurset.", nn: "Svara høyrer til ei anna utgåve av kurset.",
        en: "The answers belong to another edition of the course.")
    case .editionMissing(let edition):
      Wording(
        nb: "Utgave \(edition.version) av kurset mangler eller er endret på disken. "
          + "Hent mappen Certificates/editions tilbake fra en sikkerhetskopi.",
        nn: "Utgåve \(edition.version) av kurset manglar eller er endra på disken. "
          + "Hent mappa Certificates/editions tilbake frå ein reservekopi.",
        en: "Edition \(edition.version) of the course is missing or altered on the disk. "
          + "Bring the folder Certificates/editions back from a backup.")
    case .correctionUnfounded(let correction):
      Wording(
        nb: "Oppgaven «\(correction.item)» er rettet i svarene, men ingen utgitt rettelse sier det.",
        nn: "Oppgåva «\(correction.item)» er retta i svara, men inga utgitt retting seier det.",
        en: "The item “\(correction.item)” is corrected in the answers, but no published correction says so.")
    case .moveUnfounded(let edition, let modules):
      Wording(
        nb: "I utgave \(edition.version) er noe endret som \(leader) ikke har tatt på nytt: "
          + modules.joined(separator: ", ") + ".",
        nn: "I utgåve \(edition.version) er noko endra som \(leader) ikkje har teke på nytt: "
          + modules.joined(separator: ", ") + ".",
        en: "In edition \(edition.version) something has changed that \(leader) has not taken again: "
          + modules.joined(separator: ", ") + ".")
    case .notPassed:
      Wording(
        nb: "Kurset er ikke bestått, regnet etter svarene.", nn: "Kurset er ikkje bestått, rekna etter svara.",
        en: "The course is not passed, going by the answers.")
    case .accomplishment(let problem): words(problem)
    }
  }

  private func words(_ problem: AccomplishmentProblem) -> Wording {
    let field =
      switch problem {
      case .text(let field), .date(let field), .number(let field): Wording(all: field)
      case .organisationNumber:
        Wording(nb: "organisasjonsnummeret", nn: "organisasjonsnummeret", en: "the organisation number")
      case .notPassed: Wording(nb: "resultatet", nn: "resultatet", en: "the result")
      }
    return Wording(
      nb: "Noe som skal stå på beviset, kan ikke trykkes: \(field.nb). Rett det i listen over ledere.",
      nn: "Noko som skal stå på beviset, kan ikkje trykkjast: \(field.nn). Rett det i lista over leiarar.",
      en:
        "Something that is to stand on the certificate cannot be printed: \(field.en). Mend it in the list of leaders.")
  }

  /// What is wrong with the attestation itself.
  func words(_ finding: Finding) -> Wording {
    switch finding {
    case .attestationContentMismatch, .claimMismatch, .attestationSubjectMismatch:
      Wording(
        nb:
          "Egenerklæringen sier noe annet enn svarene og listen over ledere. Er navnet eller virksomheten rettet siden, "
          + "må \(leader) signere på nytt.",
        nn: "Eigenerklæringa seier noko anna enn svara og lista over leiarar. Er namnet eller verksemda retta sidan, "
          + "må \(leader) signere på nytt.",
        en: "The attestation says something else than the answers and the list of leaders. If the name or the business "
          + "was corrected since, \(leader) must sign anew.")
    default:
      Wording(
        nb: "Egenerklæringen holder ikke. " + FindingPhrases.nb.text(finding),
        nn: "Eigenerklæringa held ikkje. " + FindingPhrases.nn.text(finding),
        en: "The attestation does not hold. " + FindingPhrases.en.text(finding))
    }
  }
}

extension ObjectionSentences {
  /// Something that a human should look at, in a sentence that accuses nobody.
  func words(_ notice: Register.Notice) -> Wording {
    switch notice {
    case .overlap(_, let other, let milliseconds):
      let minutes = Int((milliseconds + 30_000) / 60_000)
      func time(_ formats: Formats) -> String { formats.duration(minutes: max(minutes, 1)) }
      return Wording(
        nb: "\(named(other)) var i gang på samme konto samtidig, i \(time(.nb)).",
        nn: "\(named(other)) var i gang på same konto samtidig, i \(time(.nn)).",
        en: "\(named(other)) was at work on the same account at the same time, for \(time(.en)).")
    case .samePace(_, let other, let answers):
      return Wording(
        nb: "\(named(other)) svarte det samme på \(counted(answers, "oppgave", "oppgaver")), i samme tempo.",
        nn: "\(named(other)) svarte det same på \(counted(answers, "oppgåve", "oppgåver")), i same tempo.",
        en: "\(named(other)) gave the same answers to \(counted(answers, "item", "items")), at the same pace.")
    }
  }
}
