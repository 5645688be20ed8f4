/// The generator behind every draw and shuffle: SplitMix64 (Steele, Lea and Flood, 2014), with public vectors.
///
/// Named and our own, because a transcript must give the same draw in every release; the standard library promises no stable
/// algorithm for `shuffled(using:)`.
public struct SplitMix64: Sendable, Equatable {
  private var state: UInt64

  /// A generator that gives the same numbers for the same seed, for ever.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to and without `limit`, every one as likely; `limit` must be positive.
  public mutating func next(below limit: Int) -> Int {
    let limit = UInt64(limit)
    // The numbers below this would make the small remainders more likely than the large ones.
    let rejected = (0 &- limit) % limit
    while true {
      let number = next()
      if number >= rejected { return Int(number % limit) }
    }
  }

  /// The elements in an order of chance (Fisher and Yates, from the end).
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, next(below: last + 1))
    }
    return elements
  }

  /// A generator for one thing under a common seed, so that adding a thing moves no other.
  public init(seed: UInt64, for id: String) {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.init(seed: seed ^ hash)
  }
}
