extension Text {
  /// The text without anything that could steer a terminal or reorder the line.
  public var sanitized: Text { Text(runs: runs.map { Run(Text.sanitized($0.string), $0.style) }) }

  /// The string without anything that could steer a terminal or reorder the line.
  ///
  /// Line breaks and tabs become spaces. Other control characters, bidirectional controls, invisible tags and byte
  /// order marks go. Everything that enters a frame or a spoken line passes this file, and nothing else.
  public static func sanitized(_ string: String) -> String {
    guard string.unicodeScalars.contains(where: { fate(of: $0) != .keep }) else { return string }
    var kept = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in string.unicodeScalars {
      // CR LF is one line break.
      if scalar == "\n", followsReturn {
        followsReturn = false
        continue
      }
      followsReturn = scalar == "\r"
      switch fate(of: scalar) {
      case .keep: kept.append(scalar)
      case .space: kept.append(" ")
      case .drop: break
      }
    }
    return String(kept)
  }

  /// The lines of a string, at least one, each of them sanitized; CR LF is one line break.
  static func sanitizedLines(_ string: String) -> [String] {
    string.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { sanitized(String($0)) }
  }

  private enum Fate { case keep, space, drop }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x61B: .keep
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F: .drop
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: .drop
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .drop
    default: .keep
    }
  }
}
