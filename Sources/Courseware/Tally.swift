/// How many times each number came; what a median needs, however many they are.
struct Tally: Sendable, Equatable {
  private(set) var count = 0
  private var counts: [Int: Int] = [:]

  /// Takes one more number.
  mutating func add(_ number: Int) {
    count += 1
    counts[number, default: 0] += 1
  }

  /// The number in the middle, or halfway between the two that are, rounded down; nil where there are none.
  var median: Int? {
    guard count > 0 else { return nil }
    return (number(at: (count - 1) / 2) + number(at: count / 2)) / 2
  }

  /// The number at a place, from the smallest.
  private func number(at place: Int) -> Int {
    var before = 0
    for (number, times) in counts.sorted(by: { $0.key < $1.key }) {
      before += times
      if place < before { return number }
    }
    return 0
  }
}
