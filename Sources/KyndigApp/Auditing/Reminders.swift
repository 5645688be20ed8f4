import Courseware
import Credentials
import Foundation
import Records
import Register

/// Somebody to be reminded, and of what; the program never sends anything itself.
struct Reminder: Equatable {
  let row: AuditReport.Row
  let stage: Stage
  let lastDay: CivilDate

  /// How near the last day is.
  enum Stage: String, CaseIterable {
    /// At most sixty days are left.
    case ahead
    /// At most fourteen days are left.
    case soon
    /// The last day is past.
    case late

    /// The stage of a last day; nil while it is far off.
    init?(of lastDay: CivilDate, on today: CivilDate) {
      switch lastDay.daysSince1970 - today.daysSince1970 {
      case ..<0: self = .late
      case ...14: self = .soon
      case ...60: self = .ahead
      default: return nil
      }
    }
  }

  /// What is remembered of it, so that nobody is reminded twice of the same.
  ///
  /// A day that has moved is another, of which nobody has been told.
  var name: String { "\(row.leader.id) \(row.standing?.requirement ?? "") \(lastDay) \(stage.rawValue)" }

  /// Those who are to be reminded on a day, and have not been; after a pause each is reminded once, of how it is now.
  static func due(in report: AuditReport, on today: CivilDate, told: Set<String>) -> [Reminder] {
    report.rows.compactMap { row in
      guard row.leader.state != .left, let standing = row.standing, let lastDay = standing.lastDay else { return nil }
      switch standing.state {
      case .due, .overdue, .open: break
      case .done, .exempt, .notRequired: return nil
      }
      guard let stage = Stage(of: lastDay, on: today) else { return nil }
      let reminder = Reminder(row: row, stage: stage, lastDay: lastDay)
      return told.contains(reminder.name) ? nil : reminder
    }
  }

  /// A table for mail merge: who, where to write, of what, and by when.
  static func csv(_ reminders: [Reminder], in language: Language) -> [UInt8] {
    let heading = [
      Wording(nb: "Navn", nn: "Namn", en: "Name"), Wording(nb: "E-post", nn: "E-post", en: "E-mail"),
      Wording(nb: "Ansattnummer", nn: "Tilsettnummer", en: "Employee number"),
      Wording(nb: "Enhet", nn: "Eining", en: "Unit"), Wording(nb: "Kurs", nn: "Kurs", en: "Course"),
      Wording(nb: "Siste dag", nn: "Siste dag", en: "Last day"),
      Wording(nb: "Påminnelse", nn: "Påminning", en: "Reminder"),
    ]
    let rows =
      [heading.map { $0[language] }]
      + reminders.map { reminder in
        let leader = reminder.row.leader
        return [
          leader.name, leader.email ?? "", leader.employeeNumber ?? "", reminder.row.unit ?? "",
          reminder.row.course ?? "", reminder.lastDay.description, reminder.words[language],
        ]
      }
    let lines = rows.map { $0.map(CSVText.cell).joined(separator: ";") + "\r\n" }
    return [0xEF, 0xBB, 0xBF] + lines.joined().utf8
  }

  /// A sentence that can stand in the message.
  private var words: Wording {
    func date(_ formats: Formats) -> String { formats.text(lastDay) }
    switch stage {
    case .ahead, .soon:
      return Wording(
        nb: "Opplæringen skal være fullført innen \(date(.nb)).",
        nn: "Opplæringa skal vere fullført innan \(date(.nn)).", en: "The training is to be completed by \(date(.en)).")
    case .late:
      return Wording(
        nb: "Fristen for opplæringen var \(date(.nb)).", nn: "Fristen for opplæringa var \(date(.nn)).",
        en: "The deadline for the training was \(date(.en)).")
    }
  }
}

extension Reminder {
  static let nobodyToRemind = Wording(
    nb: "Ingen skal minnes om noe nå. Ingenting er skrevet.", nn: "Ingen skal minnast om noko no. Ingenting er skrive.",
    en: "Nobody is to be reminded now. Nothing was written.")

  static func written(_ count: Int, _ path: String) -> Wording {
    Wording(
      nb:
        "\(counted(count, "påminnelse", "påminnelser")) er skrevet til \(path.escaped). Send dem selv; de skrives ikke igjen.",
      nn:
        "\(counted(count, "påminning", "påminningar")) er skrivne til \(path.escaped). Send dei sjølv; dei blir ikkje skrivne igjen.",
      en:
        "\(counted(count, "reminder", "reminders")) written to \(path.escaped). Send them yourself; they are not written again."
    )
  }
}

/// The reminders that this account has written, one name a line; outside the site, for it is this account that sends them.
struct RemindersTold {
  let path: String

  init(at site: Site, in world: World) {
    path = world.home + "/reminded/" + String(Digest(of: site.path.utf8).hex.prefix(16)) + ".txt"
  }

  var names: Set<String> {
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  func add(_ reminders: [Reminder]) throws(DurableFile.Failure) {
    let all = names.union(reminders.map(\.name)).sorted().map { $0 + "\n" }.joined()
    try DurableFile.write(Array(all.utf8), to: path, mode: 0o600)
  }
}
