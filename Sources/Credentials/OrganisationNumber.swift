/// A number of Enhetsregisteret: nine digits, the last of which checks the others by modulus 11.
public struct OrganisationNumber: Sendable, Hashable {
  /// The nine digits.
  public let digits: String

  /// Reads a number as people write it, spaces and all, or gives nil.
  public init?(_ text: String) {
    let digits = text.filter { !$0.isWhitespace }
    guard digits.utf8.count == 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let weighted = zip(digits.utf8, [3, 2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
    guard weighted.isMultiple(of: 11) else { return nil }
    self.digits = digits
  }
}
