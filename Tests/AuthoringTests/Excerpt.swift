import Testing

/// What the guide shows of a file: word for word but for white space, with `…` for whole elements that are left out.
struct Excerpt: CustomTestStringConvertible {
  /// The file's path below `Courses`.
  var path: String
  /// The line in the guide where it begins.
  var line: Int
  var text: String

  var testDescription: String { "line \(line): \(path)" }

  /// What no longer agrees with the file, and what to do about it; nil where all of it stands there.
  func disagreement(with file: String?) -> String? {
    guard let file else { return "README.md:\(line): there is no \(path) to take this from" }
    let (mine, theirs) = (Wording(text, firstLine: line), Wording(file))
    let reach = theirs.reach(of: mine)
    guard reach.matched < mine.pieces.count else { return nil }
    let piece = mine.pieces[reach.matched]
    guard reach.matched > 0, reach.place < theirs.pieces.count else {
      return
        "README.md:\(piece.line): «\(piece.text)» is no longer in \(path): put in what is there now, or take another excerpt"
    }
    if piece.isOmission {
      return "README.md:\(piece.line): nothing is left out here: strike the «…»"
    }
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let first = theirs.pieces[reach.place].line
    let last = min(lines.count, first + Self.shown - 1)
    return """
      README.md:\(piece.line): from «\(piece.text)» on, this is not what stands in \(path).
      Put in what stands there now, from line \(first), and see that the text around it still explains it:
      \(lines[(first - 1)..<last].joined(separator: "\n"))
      """
  }

  /// So many lines of the file are shown, from the first that differs.
  private static let shown = 8
}
