import Courseware

/// The words of diploma 1; part of the format, so they never change.
enum DiplomaWords {
  static let title = "Dokumentasjon på gjennomført opplæring"
  static let issuance = "selvutstedt"
  static let passed = "har selv gjennomført og bestått"

  static let notes = [
    "Lederen har tatt opplæringen på egen hånd og utstedt dokumentasjonen selv. Ingen annen har kontrollert svarene. "
      + "Arbeidstilsynet kan se på dette som selvstudium.",
    "Slik blir det et kursbevis: En annen, for eksempel bedriftshelsetjenesten eller en bransjeforening, kontrollerer "
      + "gjennomføringen, snakker med lederen om utkastene og utsteder beviset. Lederen attesterer den samme "
      + "gjennomføringen på nytt til dem, og trenger ikke å ta kurset om igjen.",
    "Det finnes ingen offentlig godkjenningsordning for HMS-opplæring av ledere. Opplæringen er ikke "
      + "grunnopplæringen på 40 timer for verneombud og medlemmer av arbeidsmiljøutvalg.",
  ]

  static func heading(_ modules: Int) -> String { "Innhold: " + Words.parts(modules) }

  /// What was done and by whom, as rows of a label and a value.
  static func facts(of accomplishment: Accomplishment) -> [(label: String, value: String)] {
    var rows: [(label: String, value: String)] = []
    if let employer = accomplishment.employer {
      let number = employer.organisationNumber.map { ", org.nr. " + grouped($0) } ?? ""
      rows.append(("Virksomhet", employer.name + number))
    }
    rows.append(("Gjennomført", Words.period(accomplishment.period)))
    rows.append(("Omfang", Words.extent(of: accomplishment)))
    rows.append(("Resultat", Words.result(accomplishment.result) + ", forsøk \(accomplishment.result.attempt)"))
    return rows
  }

  /// Who stands for it, as rows of a label and a value.
  static func responsibility(of credential: Credential) -> [(label: String, value: String)] {
    let accomplishment = credential.accomplishment
    let provider = accomplishment.provider
    let rules = "regler per " + Words.date(accomplishment.course.rulesAsOf)
    let number = credential.issuer.organisationNumber.map { ", org.nr. " + grouped($0) } ?? ""
    let expiry = credential.validUntil.map { [(label: "Gyldig til", value: moment($0.iso))] } ?? []
    return [
      ("Utgave", "\(accomplishment.course.version), \(rules)"),
      ("Opplæring ved", "\(provider.name), \(provider.contact)"),
      ("Ansvarlig", "\(provider.responsible), \(provider.competence)"),
      ("Utsteder", credential.issuer.name + number),
    ] + expiry
  }

  /// `22. november 2026 kl. 07.30 UTC`.
  static func moment(_ text: String) -> String {
    let clock = text.dropFirst(11).prefix(5).split(separator: ":").joined(separator: ".")
    return "\(Words.date(String(text.prefix(10)))) kl. \(clock) UTC"
  }

  /// `974 760 673`.
  static func grouped(_ number: String) -> String {
    [number.prefix(3), number.dropFirst(3).prefix(3), number.dropFirst(6)].joined(separator: " ")
  }
}
