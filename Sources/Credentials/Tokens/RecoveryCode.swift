/// What opens an organisation's keys when a passphrase is lost: printed once, for paper that is locked away.
///
/// 28 letters in seven groups, the last two a check; the others carry 130 bits. It seals a copy of a key as a
/// passphrase does.
public struct RecoveryCode: Sendable {
  /// Bits of chance.
  public static let bits = 130
  private static let kind = "kyndig-recovery/v1"
  private let letters: [UInt8]

  /// A new code.
  public init(using generator: inout some RandomNumberGenerator) {
    letters = WrittenCode.make(Self.kind, count: 28, checks: 2, using: &generator)
  }

  /// A new code from the system's randomness.
  public init() {
    var generator = SystemRandomNumberGenerator()
    self.init(using: &generator)
  }

  /// Reads a code as people type it from paper.
  public init(reading text: String) throws(CodeProblem) {
    letters = try WrittenCode.read(text, Self.kind, count: 28, checks: 2)
  }

  /// The code, in groups of four, to be printed.
  public var text: String { WrittenCode.text(letters) }

  /// The code as what seals and opens a key.
  public var passphrase: Passphrase { Passphrase(entered: text) }
}

extension RecoveryCode: CustomStringConvertible, CustomReflectable {
  /// The word alone; never the code.
  public var description: String { "RecoveryCode" }
  /// Shows no more than ``description`` does.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
