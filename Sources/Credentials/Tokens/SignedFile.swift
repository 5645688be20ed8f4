import Courseware

/// Telling a file that came in part from one that was never signed.
enum SignedFile {
  /// r and s.
  static let signatureBytes = 64
  private static let signatureLetters = 86

  /// Whether the bytes could be the beginning of a token: base64url, and too little of it.
  static func isCut(_ bytes: some Collection<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 3, parts.count < 3 || parts[2].count < signatureLetters else { return false }
    // A header always begins with `{"`.
    return Array("eyJ".utf8).starts(with: bytes.prefix(3)) && parts.allSatisfy { $0.allSatisfy(isLetter) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

extension SignedToken {
  /// What a signature is over: header and payload in base64url, with a full stop between.
  static func input(header: JSON, payload: JSON) -> [UInt8] {
    Array((Base64URL.encode(header.bytes) + "." + Base64URL.encode(payload.bytes)).utf8)
  }
}
