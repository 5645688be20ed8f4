/// A certificate as it came, before anybody has checked it: a token, and the diploma around it where there is one.
public struct UnverifiedCertificate: Sendable, Equatable {
  /// The token, which may be anything.
  public let token: String
  /// The diploma's bytes, and the layout number that it names; nil for a bare token.
  let diploma: Diploma?

  struct Diploma: Sendable, Equatable {
    let bytes: [UInt8]
    let layout: Int?
    /// The bytes of the proof that it carries; none is nil, one that is not base 64 is empty.
    let proof: [UInt8]?
  }

  /// Most bytes of a token.
  public static let maximumTokenBytes = 64 * 1024
  /// Most bytes of a diploma with its token.
  public static let maximumFileBytes = 256 * 1024

  /// Finds the token in the bytes of a `.jwt` or `.svg` file.
  ///
  /// A diploma is not parsed: its single credential element is found by its literal bytes, so that no two readers of
  /// XML can find two credentials in one file.
  public init(file: [UInt8]) throws(Finding) {
    guard file.count <= Self.maximumFileBytes else {
      throw .tooLarge(bytes: file.count, limit: Self.maximumFileBytes)
    }
    let token: ArraySlice<UInt8>
    if file.first == UInt8(ascii: "<") {
      let opening = Array(Credentials.Diploma.opening.utf8)
      // The element's name alone is counted, so that it cannot be hidden behind another way to write it.
      let count = Bytes.places(of: Array("openbadges:credential".utf8), in: file).count
      guard count <= 1 else { throw .ambiguous(credentials: count) }
      guard let start = Bytes.places(of: opening, in: file).first,
        let found = Bytes.attribute(at: start + opening.count, in: file)
      else { throw .encoding(.certificate) }
      token = found
      diploma = Diploma(bytes: file, layout: Self.layout(in: file), proof: try Self.proof(in: file))
    } else {
      token = file[...]
      diploma = nil
    }
    guard token.count <= Self.maximumTokenBytes else {
      throw .tooLarge(bytes: token.count, limit: Self.maximumTokenBytes)
    }
    guard !token.isEmpty, token.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .encoding(.certificate) }
    self.token = String(decoding: token, as: UTF8.self)
  }

  private static func proof(in file: [UInt8]) throws(Finding) -> [UInt8]? {
    let count = Bytes.places(of: Array(Credentials.Diploma.proofElement.utf8), in: file).count
    if count == 0 { return nil }
    guard count == 1 else { throw .ambiguousProof(count: count) }
    let opening = Array(Credentials.Diploma.proofOpening.utf8)
    guard let start = Bytes.places(of: opening, in: file).first else { return [] }
    return Bytes.attribute(at: start + opening.count, in: file).flatMap(Base64Text.decode) ?? []
  }

  private static func layout(in file: [UInt8]) -> Int? {
    let opening = Array(Credentials.Diploma.layoutOpening.utf8)
    let places = Bytes.places(of: opening, in: file)
    guard places.count == 1, let digits = Bytes.attribute(at: places[0] + opening.count, in: file), digits.count <= 4
    else { return nil }
    return DecimalText.number(digits)
  }
}

/// Searching bytes.
enum Bytes {
  static func places(of needle: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = needle.first else { return [] }
    return bytes.withUnsafeBufferPointer { buffer in
      var places: [Int] = []
      var place = 0
      while place + needle.count <= buffer.count {
        if buffer[place] == first, buffer[place..<place + needle.count].elementsEqual(needle) { places.append(place) }
        place += 1
      }
      return places
    }
  }

  /// The bytes from `start` to the next quotation mark, or nil where there is none.
  static func attribute(at start: Int, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\"")).map { bytes[start..<$0] }
  }
}
