extension Rule {
  /// Every character takes one column, so that columns are exact on every terminal.
  static let wideCharacter = Rule(
    .wideCharacter,
    example: CodeExample(
      .blocks,
      wrong: "<p>Husk hjelm ✅</p>",
      right: "<p>Husk hjelm ✓</p>")
  ) { manuscript in
    manuscript.written { character, _ in character.isWide ? .wideCharacter(character) : nil }
  }
}

extension Character {
  /// Whether a terminal gives it two columns: emoji, and what Unicode's East Asian Width calls wide or full width.
  var isWide: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F
        || Self.wide.contains { $0.contains(scalar.value) }
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
