/// How wide text is likely to be, in tenths of a millimetre, whatever fonts the reader has.
///
/// A guess on the wide side of common serif and sans-serif fonts, part of the diploma's layout: never changed, so that
/// the same token gives the same bytes in every release.
enum TextWidth {
  static func of(_ text: String, size: Int) -> Int {
    text.unicodeScalars.reduce(0) { $0 + thousandths(of: $1) } * size / 1000
  }

  /// Breaks `text` at spaces into lines no wider than `width`; a word that is wider alone is broken inside.
  static func wrap(_ text: String, size: Int, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if of(longer, size: size) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = String(word)
      while of(line, size: size) > width, line.count > 1 {
        var head = line
        while of(head, size: size) > width, head.count > 1 { head.removeLast() }
        lines.append(head)
        line.removeFirst(head.count)
      }
    }
    return lines + [line]
  }

  /// The largest size, from `sizes` down, at which `text` takes no more than `lines` lines; the smallest if none does.
  static func fit(_ text: String, sizes: ClosedRange<Int>, lines: Int, width: Int) -> (size: Int, lines: [String]) {
    for size in stride(from: sizes.upperBound, to: sizes.lowerBound, by: -2) {
      let wrapped = wrap(text, size: size, width: width)
      if wrapped.count <= lines { return (size, wrapped) }
    }
    return (sizes.lowerBound, wrap(text, size: sizes.lowerBound, width: width))
  }

  private static func thousandths(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case " ", ".", ",", ":", ";", "'", "|", "!", "i", "j", "l", "’": 340
    case "f", "r", "t", "I", "J", "(", ")", "[", "]", "/", "-", "\"": 450
    case "m", "w", "M", "W", "@", "%", "—", "…", "æ", "Æ", "&": 980
    case "0"..."9": 640
    case "A"..."Z", "Å", "Ø": 790
    case "a"..."z", "å", "ø": 620
    default: scalar.value < 0x300 ? 800 : 1050
    }
  }
}
