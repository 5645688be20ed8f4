/// How long training counts, and when it may be taken again.
public struct Renewal: Sendable, Hashable {
  /// A day of every year, as a date without its year.
  public struct YearDay: Sendable, Hashable, CustomStringConvertible {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// Reads `--03-01` (XML Schema's `gMonthDay`), or gives nil; `--02-29` is the last of February.
    public init?(_ text: String) {
      // Any leap year has all the days there are.
      guard text.hasPrefix("--"), let date = CivilDate("2024" + text.dropFirst()) else { return nil }
      month = date.month
      day = date.day
    }

    /// As it is written in a policy.
    public var description: String {
      "-" + "\(CivilDate(year: 2024, month: month, day: day)?.description ?? "")".dropFirst(4)
    }

    /// The first such day that is not before another.
    func onOrAfter(_ date: CivilDate) -> CivilDate {
      for year in [date.year, date.year + 1] {
        let found = CivilDate(year: year, month: month, day: day) ?? CivilDate(year: year, month: month, day: day - 1)
        if let found, found >= date { return found }
      }
      return date
    }
  }

  /// How many months training counts.
  public var months: Int
  /// The day of the year that it falls due on; nil where it is counted from the day of completion.
  public var day: YearDay?
  /// How many months before it falls due it may be renewed without coming to fall due earlier the next time.
  public var openBeforeMonths: Int
  /// How many days after it fell due it is not yet called overdue.
  public var graceDays: Int

  /// A renewal.
  public init(months: Int, on day: YearDay? = nil, openBeforeMonths: Int = 0, graceDays: Int = 0) {
    self.months = months
    self.day = day
    self.openBeforeMonths = openBeforeMonths
    self.graceDays = graceDays
  }

  /// When training of a day falls due again: so many months later, on the last day of a month that has no such day.
  ///
  /// Where a day of the year is given, it is the first such day that is at least so many months later: training of
  /// 15 March 2026 with 12 months and 1 March counts until 1 March 2028, and that of 20 February 2026 until 1 March 2027.
  public func due(after date: CivilDate) -> CivilDate {
    let later = date.adding(months, .months)
    return day?.onOrAfter(later) ?? later
  }

  /// The first day on which what falls due on a day may be renewed without coming to fall due earlier the next time.
  public func opens(before due: CivilDate) -> CivilDate { due.adding(-openBeforeMonths, .months) }

  /// The days on which training may fall due, by what was completed, of which the last holds.
  ///
  /// Each completion gives one day by itself. One from the opening of a renewal to the day it falls due gives one more,
  /// counted from that day: who is early loses nothing. So one completion more never takes a day away.
  func dues(after completions: [CivilDate]) -> [CivilDate] {
    var dues: [CivilDate] = []
    func add(_ due: CivilDate) { if !dues.contains(due) { dues.append(due) } }
    for completed in completions.sorted() {
      let earlier = dues.indices
      add(due(after: completed))
      for place in earlier where opens(before: dues[place]) <= completed && completed <= dues[place] {
        add(due(after: dues[place]))
      }
    }
    return dues
  }
}
