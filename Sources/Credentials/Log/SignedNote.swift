/// A C2SP signed note: lines of text, an empty line, and a line for each signature.
struct SignedNote {
  /// What is signed, its last line feed with it.
  let text: [UInt8]
  let signatures: [Signature]

  /// A line `— name base64`, whose bytes begin with four that say which key it is.
  struct Signature {
    let name: [UInt8]
    let id: [UInt8]
    let bytes: [UInt8]
  }

  static let maximumBytes = 16 * 1024
  private static let maximumSignatures = 100
  private static let dash = Array("— ".utf8)
  private static let lineFeed = UInt8(ascii: "\n")

  init?(parsing note: [UInt8]) {
    guard note.count <= Self.maximumBytes, String(validating: note, as: UTF8.self) != nil, note.last == Self.lineFeed,
      !note.contains(where: { $0 < 0x20 && $0 != Self.lineFeed })
    else { return nil }
    // The last empty line divides, for the text may have others.
    guard let end = Bytes.places(of: [Self.lineFeed, Self.lineFeed], in: note).last, end > 0 else { return nil }
    text = Array(note[...end])
    let lines = note[(end + 2)...].dropLast().split(separator: Self.lineFeed, omittingEmptySubsequences: false)
    let signatures = lines.compactMap(Self.signature)
    guard signatures.count == lines.count, signatures.count <= Self.maximumSignatures else { return nil }
    self.signatures = signatures
  }

  private static func signature(_ line: ArraySlice<UInt8>) -> Signature? {
    guard line.starts(with: dash) else { return nil }
    let parts = line.dropFirst(dash.count).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[0].contains(UInt8(ascii: "+")),
      let bytes = Base64Text.decode(parts[1]), bytes.count > 4
    else { return nil }
    return Signature(name: Array(parts[0]), id: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
  }

  /// Whether `key` signed this: nil where there is no signature that claims to be by it.
  func isSigned(by key: LogVerifierKey) -> Bool? {
    let claimed = signatures.filter { $0.name == Array(key.origin.utf8) && $0.id == key.id }
    return claimed.isEmpty ? nil : claimed.allSatisfy { key.isValidSignature($0.bytes, for: text) }
  }

  /// The note with one signature.
  static func sign(_ text: [UInt8], with key: LogKey, as origin: String) -> [UInt8] {
    let signature = key.verifier(origin: origin).id + key.signature(for: text)
    return text + Array("\n— \(origin) \(Base64Text.encode(signature))\n".utf8)
  }
}
