/// Stretches of days in order, none touching the next; days are counted from 1970-01-01, and an open end is `Int.max`.
struct DayStretches {
  private(set) var ranges: [ClosedRange<Int>] = []

  /// One more, which becomes one with those it overlaps or touches; one that ends before it begins is none.
  mutating func add(from: Int, to: Int) {
    guard from <= to else { return }
    let first = ranges.firstIndex { $0.upperBound == .max || from <= $0.upperBound + 1 } ?? ranges.endIndex
    let next = ranges[first...].firstIndex { to != .max && to + 1 < $0.lowerBound } ?? ranges.endIndex
    guard first < next else { return ranges.insert(from...to, at: first) }
    let joined = min(from, ranges[first].lowerBound)...max(to, ranges[next - 1].upperBound)
    ranges.replaceSubrange(first..<next, with: CollectionOfOne(joined))
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
