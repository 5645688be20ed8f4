import Courseware

/// What a column of a file of leaders holds.
enum RosterColumn: CaseIterable {
  case name, firstName, lastName, number, unit, role, level, employedFrom, employedTo, leadsFrom, leadsTo, email,
    absentFrom, absentTo, employer, organisationNumber

  /// What it may be headed by, in any of the three languages, the surest first; small letters and figures, nothing else.
  ///
  /// No column says why somebody is away: what is headed so is never read.
  var headings: [String] {
    switch self {
    case .name:
      [
        "navn", "namn", "name", "fulltnavn", "fulltnamn", "fullname", "ansattnavn", "tilsettnamn", "employeename",
        "leder", "leiar", "leader",
      ]
    case .firstName: ["fornavn", "førenamn", "fornamn", "firstname", "givenname"]
    case .lastName: ["etternavn", "etternamn", "lastname", "surname", "familyname"]
    case .number:
      [
        "ansattnummer", "ansattnr", "tilsettnummer", "tilsettnr", "ansattid", "tilsettid", "medarbeidernummer",
        "medarbeidarnummer", "ressursnummer", "ressursnr", "employeenumber", "employeeno", "employeeid", "nummer",
        "number", "nr",
      ]
    case .unit:
      [
        "enhet", "eining", "unit", "organisasjonsenhet", "organisasjonseining", "orgenhet", "enhetssti", "unitpath",
        "avdeling", "department",
      ]
    case .role:
      [
        "stilling", "rolle", "role", "position", "stillingstittel", "stillingsnavn", "stillingsnamn",
        "stillingsbetegnelse", "stillingsnemning", "jobtitle", "tittel", "title",
      ]
    case .level:
      ["ledernivå", "leiarnivå", "lederniva", "leiarniva", "leaderlevel", "lederplikt", "leiarplikt", "nivå", "level"]
    case .employedFrom:
      [
        "ansattfra", "tilsettfrå", "ansattfradato", "tilsettfrådato", "employedfrom", "ansettelsesdato",
        "tilsetjingsdato", "startdato", "startdate", "hiredate",
      ]
    case .employedTo:
      [
        "ansatttil", "tilsetttil", "ansatttildato", "tilsetttildato", "employedto", "sluttdato", "fratredelsesdato",
        "fråtredingsdato", "enddate", "terminationdate",
      ]
    case .leadsFrom:
      [
        "lederfra", "leiarfrå", "leaderfrom", "stillingfra", "stillingfrå", "positionfrom", "lederfradato",
        "leiarfrådato",
      ]
    case .leadsTo:
      ["ledertil", "leiartil", "leaderto", "stillingtil", "positionto", "ledertildato", "leiartildato"]
    case .email: ["epost", "epostadresse", "email", "emailaddress", "mail", "mailadresse"]
    case .absentFrom:
      ["fraværfra", "fråværfrå", "fraværfradato", "fråværfrådato", "absencefrom", "absentfrom", "awayfrom"]
    case .absentTo: ["fraværtil", "fråværtil", "fraværtildato", "fråværtildato", "absenceto", "absentto", "awayto"]
    case .employer: ["virksomhet", "verksemd", "arbeidsgiver", "arbeidsgivar", "employer", "business"]
    case .organisationNumber: ["organisasjonsnummer", "orgnr", "organisationnumber", "orgno"]
    }
  }

  /// Which column holds what, and the headings of those that are of no use; of two that may hold the same, the surer one
  /// does.
  static func found(in headings: [String]) -> (places: [RosterColumn: Int], unused: [String]) {
    let folded = headings.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    var places: [RosterColumn: Int] = [:]
    for column in allCases {
      places[column] = column.headings.lazy.compactMap { folded.firstIndex(of: $0) }.first
    }
    let used = Set(places.values)
    return (places, headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }.map { headings[$0] })
  }
}

/// A date in a file of leaders.
enum RosterDate {
  /// What is wrong with one.
  enum Problem: Error, Equatable {
    /// No date, or none that the calendar has.
    case impossible
    /// The year has two figures: nobody can say which century.
    case century
  }

  /// Reads `2026-11-01` or `1.11.2026`, with a time of midnight behind it or none; the last day there is means no end.
  static func read(_ text: String) throws(Problem) -> CivilDate? {
    var day = Substring(text)
    if let end = day.firstIndex(where: { $0 == " " || $0 == "T" }) {
      guard day[day.index(after: end)...].allSatisfy({ "0:.".contains($0) }) else { throw .impossible }
      day = day[..<end]
    }
    let date: CivilDate
    if let iso = CivilDate(String(day)) {
      date = iso
    } else {
      let parts = day.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
        (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count)
      else { throw .impossible }
      guard parts[2].utf8.count != 2 else { throw .century }
      guard parts[2].utf8.count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
        let dotted = CivilDate(year: year, month: month, day: day)
      else { throw .impossible }
      date = dotted
    }
    return date == CivilDate(year: 9999, month: 12, day: 31) ? nil : date
  }
}

extension LeaderLevel {
  /// What a file may call it, in any of the three languages; small letters and figures, nothing else.
  private var names: Set<String> {
    switch self {
    case .top:
      [
        "top", "topp", "toppleder", "toppleiar", "topleader", "øverste", "øvste", "øversteleder", "øvsteleiar",
        "dagligleder", "dagligleiar", "daglegleiar", "35",
      ]
    case .other:
      [
        "other", "otherleader", "annen", "annan", "annenleder", "annanleiar", "andre", "mellomleder", "mellomleiar",
        "leder", "leiar", "leader", "32", "321b",
      ]
    }
  }

  /// The level that a cell names, as `topp` or `aml. § 3-5`; nil for anything else.
  init?(named text: String) {
    var folded = text.lowercased().filter { $0.isLetter || $0.isNumber }
    for law in ["arbeidsmiljøloven", "arbeidsmiljølova", "aml"] where folded.hasPrefix(law) {
      folded.removeFirst(law.count)
    }
    guard let level = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
    self = level
  }
}
