/// Where in a log a certificate is, as a diploma carries and shows it.
struct LogPlace: Sendable, Equatable {
  /// The bytes of the proof.
  let proof: [UInt8]
  let index: Int
  let origin: String

  init(_ proof: InclusionProof) {
    self.proof = proof.bytes
    index = proof.index
    // The first line of a checkpoint is the log's name; whether it is true is asked when the proof is checked.
    origin = String(decoding: proof.checkpoint.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
