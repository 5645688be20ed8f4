import Courseware
import Credentials
import Records
import Register

/// What `kyndig audit --explain` says.
struct ExplanationPhrases {
  let language: Language
  var audit: AuditPhrases { AuditPhrases.of(language) }
  var verify: VerifyPhrases { VerifyPhrases.of(language) }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String { Wording(nb: nb, nn: nn, en: en)[language] }
  private func date(_ day: CivilDate) -> String { audit.formats.text(day) }
  private func moment(_ time: Timestamp) -> String {
    "\(CivilTime(time).date.description) \(audit.formats.clock(time))"
  }

  func who(_ leader: Leader, _ row: AuditReport.Row?) -> String {
    let number = leader.employeeNumber.map { " (\($0))" } ?? ""
    let position = row?.positions.first
    let rest = [position?.role, row?.unit, position?.level.words[language]].compactMap(\.self)
    return ([leader.name + number] + rest).joined(separator: ", ").escaped
  }

  var nothing: String {
    say(
      "Ingenting passer til det du spør om.", "Ingenting passar til det du spør om.", "Nothing fits what you ask for.")
  }
  var noCourse: String { say("Ikke noe kurs", "Ikkje noko kurs", "No course") }
  var keys: String { say("Nøkler:", "Nøklar:", "Keys:") }
  var later: String {
    say(
      "Regler som kom etter at kurset ble bestått:", "Reglar som kom etter at kurset vart bestått:",
      "Rules that came after the course was passed:")
  }

  /// An event with its place in the session, so that anybody can find it in what is stored.
  func event(_ statement: Statement) -> String {
    let score = statement.result.map { ", " + audit.formats.percent($0.percent) } ?? ""
    let object = statement.object.escaped
    let what: Wording =
      switch statement.verb {
      case "started": Wording(nb: "begynte på \(object)", nn: "byrja på \(object)", en: "began \(object)")
      case "completed": Wording(nb: "gikk gjennom \(object)", nn: "gjekk gjennom \(object)", en: "completed \(object)")
      case "passed": Wording(nb: "besto \(object)", nn: "bestod \(object)", en: "passed \(object)")
      case "failed": Wording(nb: "besto ikke \(object)", nn: "bestod ikkje \(object)", en: "did not pass \(object)")
      case "attested":
        Wording(nb: "signerte egenerklæringen", nn: "signerte eigenerklæringa", en: "signed the attestation")
      case "certified": Wording(nb: "fikk bevis", nn: "fekk bevis", en: "got a certificate")
      case "moved":
        Wording(nb: "gikk over til en ny utgave", nn: "gjekk over til ei ny utgåve", en: "moved to a new edition")
      default: Wording(all: "\(statement.verb) \(object)")
      }
    return "\(moment(statement.at))  \(what[language])\(score)  [\(statement.sequence)]"
  }

  func certificate(_ record: IssuedRecord) -> String {
    let number = DocumentIdentifier(urn: record.id)?.number ?? record.id
    let issued = say(
      "Bevis \(number), utstedt \(moment(record.at))", "Bevis \(number), ferda ut \(moment(record.at))",
      "Certificate \(number), issued \(moment(record.at))")
    switch record.state {
    case .valid: return issued
    case .revoked:
      return issued + say(", trukket tilbake: ", ", trekt tilbake: ", ", withdrawn: ") + (record.reason ?? "–").escaped
    case .superseded: return issued + say(", erstattet", ", bytt ut", ", replaced")
    }
  }

  func credit(_ credit: Duties.Credit) -> String {
    let by =
      say("godtatt av", "godteken av", "accepted by")
      + " \(credit.acceptedBy.escaped), \(date(credit.at)): \(credit.reason.escaped)"
    switch credit.kind {
    case .exempt: return say("Fritatt, ", "Friteken, ", "Exempt, ") + by
    case .external(let provider, let completed, let minutes, let digest):
      let extent = minutes.map { ", " + audit.formats.duration(minutes: $0) } ?? ""
      let paper = digest.map { ", SHA-256 \($0.prefix(16))…" } ?? ""
      return say("Ekstern opplæring hos ", "Ekstern opplæring hos ", "External training by ")
        + "\(provider.escaped), \(date(completed))\(extent)\(paper), " + by
    }
  }

  func binding(_ record: BindingRecord) -> String {
    let how = Binding.Method(rawValue: record.method).map { LeaderListingPhrases.method($0)[language] } ?? record.method
    let words = DIDKey(parsing: record.key).map { Fingerprint(of: $0).text } ?? record.key
    let ended =
      record.endedAt.map { say(", ute av bruk fra ", ", ute av bruk frå ", ", out of use from ") + moment($0) } ?? ""
    return "\(words): \(how), \(moment(record.at))\(ended)"
  }

  func asked(_ standing: RequirementStanding) -> String {
    let state = standing.state.words[language]
    let last = standing.lastDay.map { say(", siste dag ", ", siste dag ", ", last day ") + date($0) } ?? ""
    return say(
      "Krav «\(standing.requirement)»: ", "Krav «\(standing.requirement)»: ", "Requirement “\(standing.requirement)”: ")
      + state + last
  }

  func law(_ fact: Fact) -> String {
    let from = fact.inForce.map(date) ?? "–"
    return (fact.law ?? "–").escaped + say(", i kraft \(from)", ", i kraft \(from)", ", in force \(from)")
  }

  func reason(_ reason: RequirementStanding.Reason) -> String {
    switch reason {
    case .began(let day):
      say("begynte i stillingen \(date(day))", "byrja i stillinga \(date(day))", "began in the position \(date(day))")
    case .known(let day):
      say(
        "sto på listen første gang \(date(day))", "stod på lista første gong \(date(day))",
        "was first on the list \(date(day))")
    case .returned(let day, let left):
      say(
        "kom tilbake \(date(day)), etter å ha sluttet \(date(left))",
        "kom tilbake \(date(day)), etter å ha slutta \(date(left))",
        "came back \(date(day)), after leaving \(date(left))")
    case .exemptionEnded(let day):
      say(
        "fritaket tok slutt, så plikten begynte \(date(day))", "fritaket tok slutt, så plikta byrja \(date(day))",
        "the exemption ended, so the duty began \(date(day))")
    case .exempted(let day): say("fritatt fra \(date(day))", "friteken frå \(date(day))", "exempt from \(date(day))")
    case .deadline(let day): say("fristen er \(date(day))", "fristen er \(date(day))", "the deadline is \(date(day))")
    case .away(let days, let day):
      say(
        "\(counted(days, "dag", "dager")) borte flytter den til \(date(day))",
        "\(counted(days, "dag", "dagar")) borte flyttar han til \(date(day))",
        "\(counted(days, "day", "days")) away move it to \(date(day))")
    case .trained(let training):
      training.kind == .own
        ? say(
          "besto kurset \(date(training.completed))", "bestod kurset \(date(training.completed))",
          "passed the course \(date(training.completed))")
        : say(
          "ekstern opplæring fullført \(date(training.completed))",
          "ekstern opplæring fullført \(date(training.completed))",
          "external training completed \(date(training.completed))")
    case .renewal(let day):
      say("skal fornyes innen \(date(day))", "skal fornyast innan \(date(day))", "is to be renewed by \(date(day))")
    case .opens(let day):
      say("kan fornyes fra \(date(day))", "kan fornyast frå \(date(day))", "may be renewed from \(date(day))")
    case .grace(let day):
      say(
        "regnes som for sent først etter \(date(day))", "blir rekna som for seint først etter \(date(day))",
        "counts as late only after \(date(day))")
    case .renewed(let duty, let day):
      say(
        "\(duty.reason.escaped): ny opplæring innen \(date(day))",
        "\(duty.reason.escaped): ny opplæring innan \(date(day))",
        "\(duty.reason.escaped): training anew by \(date(day))")
    case .ranOut(let day):
      say(
        "tidligere opplæring gjaldt til \(date(day))", "tidlegare opplæring galdt til \(date(day))",
        "earlier training counted until \(date(day))")
    }
  }
}
