/// How many columns a terminal gives a character: 0, 1 or 2.
///
/// 0 for a lone combining mark or another invisible character, 2 for East Asian wide characters and for emoji shown
/// as pictures, 1 for the rest. Ambiguous characters count as 1.
public func displayWidth(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  guard let first = scalars.first else { return 0 }
  if scalars.count == 1, first.value >= 0x20, first.value < 0x300 {
    return first.value == 0xAD || (0x7F...0x9F).contains(first.value) ? 0 : 1
  }
  // A selector makes a picture of the character before it, also of a keycap's digit.
  if first.properties.isEmoji, scalars.dropFirst().contains("\u{FE0F}") { return 2 }
  // Syllables of several letters take the room of them all; pictures joined into one, and flags, that of one picture.
  return min(scalars.reduce(0) { $0 + width(of: $1) }, 2)
}

/// How many columns a string takes.
public func displayWidth(of string: String) -> Int { string.reduce(0) { $0 + displayWidth(of: $1) } }

private func width(of scalar: Unicode.Scalar) -> Int {
  // Signs over or around the digits that follow; the rest of their category is invisible.
  if prependedRanges.contains(where: { $0.contains(scalar.value) }) { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator: return 0
  case .spacingMark: return 1
  default: break
  }
  if hangulRanges.contains(where: { $0.contains(scalar.value) }) { return 0 }
  if scalar.properties.isEmojiPresentation { return 2 }
  return isWide(scalar.value) ? 2 : 1
}

private let prependedRanges: [ClosedRange<UInt32>] = [
  0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2, 0x110BD...0x110BD, 0x110CD...0x110CD,
]

/// The medial and final letters of Hangul, which stand inside the syllable before them, and fillers, which show nothing.
private let hangulRanges: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0x3164...0x3164, 0xD7B0...0xD7FB, 0xFFA0...0xFFA0]

/// The ranges of East Asian Width W and F that are not emoji, in ascending order.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E, 0x3041...0x3247,
  0x3250...0x4DBF, 0x4DC0...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1D300...0x1D376,
  0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

private func isWide(_ value: UInt32) -> Bool {
  guard value >= 0x1100 else { return false }
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].contains(value) { return true }
    if value < wideRanges[middle].lowerBound { high = middle } else { low = middle + 1 }
  }
  return false
}
