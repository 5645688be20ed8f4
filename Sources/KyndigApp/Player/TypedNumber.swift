/// A number typed a digit at a time, without Enter behind it: «1» goes to the first row, and «2» after it to the twelfth
/// where there is one.
struct TypedNumber: Sendable, Equatable {
  private var number = 0

  /// The place, from 0, that the digits so far stand for among `count` rows; nil for none.
  ///
  /// A digit that makes no row together with those before it begins a new number.
  mutating func place(after digit: Int, of count: Int) -> Int? {
    let longer = number * 10 + digit
    number = number > 0 && longer <= count ? longer : digit
    guard (1...max(1, count)).contains(number) else {
      number = 0
      return nil
    }
    return number - 1
  }
}
