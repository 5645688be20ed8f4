/// Stretches of days in order, none touching the next; days are counted from 1970-01-01, and an open end is `Int.max`.
struct DayStretches {
  private(set) var ranges: [ClosedRange<Int>] = []

  /// The stretches that these make together; those that end before they begin are none.
  init(_ stretches: [(from: Int, to: Int)]) {
    guard !stretches.isEmpty else { return }
    for (from, to) in stretches.filter({ $0.from <= $0.to }).sorted(by: { $0.from < $1.from }) {
      if let last = ranges.last, last.upperBound == .max || from <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, to)
      } else {
        ranges.append(from...to)
      }
    }
  }

  /// The stretch that a day is in.
  func around(_ day: Int) -> ClosedRange<Int>? { ranges.first { $0.contains(day) } }

  /// What is left of the stretch around a day without the days of others; nil where the day is one of those.
  func around(_ day: Int, without others: DayStretches) -> ClosedRange<Int>? {
    guard let range = around(day), others.around(day) == nil else { return nil }
    let before = others.ranges.last { $0.upperBound < day }?.upperBound
    let after = others.ranges.first { $0.lowerBound > day }?.lowerBound
    return max(range.lowerBound, before.map { $0 + 1 } ?? .min)...min(range.upperBound, after.map { $0 - 1 } ?? .max)
  }

  /// The day so many days after another, without counting the days of these stretches; it is none of them itself.
  func day(_ count: Int, after start: Int) -> Int {
    var day = start + count
    for range in ranges where range.upperBound >= start {
      let from = max(range.lowerBound, start)
      guard from <= day else { break }
      day += range.upperBound - from + 1
    }
    return day
  }
}
