import Courseware

/// How numbers and days are written in bokmål on what is signed and printed; part of the format, so it never changes.
enum Words {
  /// `9 t 00 min`, and `25 min` under an hour.
  static func duration(minutes: Int) -> String {
    minutes < 60 ? "\(minutes) min" : "\(minutes / 60) t \(DecimalText.padded(minutes % 60, 2)) min"
  }

  /// `4 t 10 min beregnet, 3 t 35 min aktiv tid`.
  static func extent(of accomplishment: Accomplishment) -> String {
    let nominal = duration(minutes: accomplishment.nominalMinutes)
    return "\(nominal) beregnet, \(duration(minutes: accomplishment.activeMinutes)) aktiv tid"
  }

  /// `88 %, beståttgrense 80 %`.
  static func result(_ result: Accomplishment.Result) -> String {
    "\(result.score) %, beståttgrense \(result.required) %"
  }

  /// `21. november 2026`; text that is no day is given back as it is.
  static func date(_ text: String) -> String { CivilDate(text).map(date) ?? text }

  /// `12.–21. november 2026`, with only as much of the first day as the last does not say.
  static func period(_ period: Accomplishment.Period) -> String {
    guard let start = CivilDate(period.start), let end = CivilDate(period.end) else {
      return "\(period.start) – \(period.end)"
    }
    if start == end { return date(end) }
    if start.year != end.year { return "\(date(start)) – \(date(end))" }
    if start.month != end.month { return "\(start.day). \(month(start)) – \(date(end))" }
    return "\(start.day).–\(date(end))"
  }

  /// Parts, not modules: the closing test is one of them.
  static func parts(_ count: Int) -> String { count == 1 ? "1 del" : "\(count) deler" }

  private static func date(_ date: CivilDate) -> String { "\(date.day). \(month(date)) \(date.year)" }

  private static func month(_ date: CivilDate) -> String {
    [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
      "desember",
    ][date.month - 1]
  }
}
