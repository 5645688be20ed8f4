import Courseware

/// How dates, times and amounts are written in a language.
struct Formats: Sendable {
  var months: [String]
  var date: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
  var clock: @Sendable (_ hour: Int, _ minute: Int) -> String
  var today: String
  var hours: @Sendable (_ hours: Int, _ minutes: Int) -> String
  var minutes: @Sendable (Int) -> String
  var percent: @Sendable (Int) -> String
  var list: @Sendable ([String]) -> String
}

extension Formats {
  static let nb = Formats(
    months: [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
      "desember",
    ],
    date: { day, month, year in "\(day).\u{A0}\(month) \(year)" },
    clock: { hour, minute in "kl.\u{A0}\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)" },
    today: "i dag",
    hours: { hours, minutes in
      minutes == 0
        ? "\(hours) \(hours == 1 ? "time" : "timer")"
        : "\(hours) \(hours == 1 ? "time" : "timer") og \(minutes) \(minutes == 1 ? "minutt" : "minutter")"
    },
    minutes: { "\($0) \($0 == 1 ? "minutt" : "minutter")" },
    percent: { "\($0)\u{A0}%" },
    list: { words in
      words.count > 1 ? words.dropLast().joined(separator: ", ") + " og " + (words.last ?? "") : words.joined()
    })

  static let nn = Formats(
    months: nb.months, date: nb.date, clock: nb.clock, today: "i dag",
    hours: { hours, minutes in
      let whole = "\(hours) \(hours == 1 ? "time" : "timar")"
      return minutes == 0 ? whole : "\(whole) og \(minutes) minutt"
    },
    minutes: { "\($0) minutt" }, percent: nb.percent, list: nb.list)

  static let en = Formats(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    date: { day, month, year in "\(day)\u{A0}\(month) \(year)" },
    clock: { hour, minute in "at\u{A0}\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" },
    today: "today",
    hours: { hours, minutes in
      let whole = "\(hours) \(hours == 1 ? "hour" : "hours")"
      return minutes == 0 ? whole : "\(whole) and \(minutes) \(minutes == 1 ? "minute" : "minutes")"
    },
    minutes: { "\($0) \($0 == 1 ? "minute" : "minutes")" }, percent: { "\($0)%" },
    list: { words in
      words.count > 1 ? words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "") : words.joined()
    })

  func text(_ date: CivilDate) -> String { self.date(date.day, months[date.month - 1], date.year) }

  /// The time of day, with «i dag» or the date before it.
  func text(_ moment: Timestamp, now: Timestamp) -> String {
    let then = CivilTime(moment)
    let clock = clock(then.hour, then.minute)
    return (then.date == CivilTime(now).date ? today : text(then.date)) + " " + clock
  }

  func clock(_ moment: Timestamp) -> String {
    let time = CivilTime(moment)
    return clock(time.hour, time.minute)
  }

  func duration(minutes total: Int) -> String { total < 60 ? minutes(total) : hours(total / 60, total % 60) }
}
