/// What one guess at a passphrase costs: the parameters of scrypt (RFC 7914).
public struct SealCost: Sendable, Equatable {
  /// N, a power of two; memory is 128 · N · r bytes.
  public let rounds: Int
  /// r.
  public let blockSize: Int
  /// p.
  public let parallelism: Int

  /// N = 2^17, r = 8, p = 1: 128 MiB and about a third of a second.
  public static let standard = SealCost(rounds: 1 << 17)

  /// The cost with these parameters, or nil outside what is read: N a power of two up to 2^20, r up to 16, p up to 4.
  public init?(rounds: Int, blockSize: Int, parallelism: Int) {
    guard (2...(1 << 20)).contains(rounds), rounds.nonzeroBitCount == 1, (1...16).contains(blockSize),
      (1...4).contains(parallelism)
    else { return nil }
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  private init(rounds: Int) {
    self.rounds = rounds
    blockSize = 8
    parallelism = 1
  }

  /// Whether a guess is cheaper than at the standard cost.
  public var isWeak: Bool {
    rounds * blockSize < Self.standard.rounds * Self.standard.blockSize || rounds < Self.standard.rounds
  }

  /// Enough for scrypt's table and its working space.
  var maximumMemory: Int { 128 * blockSize * (rounds + parallelism + 2) + (1 << 20) }
}
