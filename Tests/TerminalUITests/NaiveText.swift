import TerminalUI

/// What an editor does, as simply as it can be said: all characters, a place among them, and all that they ever were.
struct NaiveText {
  var isLine: Bool
  var characters: [Character] = []
  var cursor = 0
  private var snapshots: [(characters: [Character], cursor: Int)] = []
  private var previous = ""
  private var wanted: Int?

  init(isLine: Bool) { self.isLine = isLine }

  mutating func handle(_ key: Key) -> Bool {
    let before = (characters, cursor)
    let column = wanted
    var kind = ""
    wanted = nil
    switch key {
    case .character(let character):
      insert(String(character))
      kind = "typing"
    case .enter where !isLine:
      insert("\n")
      kind = "step"
    case .paste(let pasted):
      insert(pasted.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\u{1B}", with: ""))
      kind = "step"
    case .backspace:
      if cursor > 0 { remove(at: cursor - 1) }
      kind = "deletion"
    case .delete:
      if cursor < characters.count { remove(at: cursor) }
      kind = "deletion"
    case .clear:
      (characters, cursor) = ([], 0)
      kind = "step"
    case .undo: if let last = snapshots.popLast() { (characters, cursor) = last }
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .home: cursor = start(of: cursor)
    case .end: cursor = end(of: cursor)
    case .up where !isLine, .down where !isLine:
      let place = column ?? cursor - start(of: cursor)
      wanted = place
      let other = key == .up ? start(of: cursor) - 1 : end(of: cursor) + 1
      if (0...characters.count).contains(other) { cursor = min(start(of: other) + place, end(of: other)) }
    default:
      wanted = column
      return false
    }
    if kind == "" || characters == before.0 {
      previous = ""
    } else {
      if kind == "step" || kind != previous { snapshots = (snapshots + [before]).suffix(100) }
      previous = kind
    }
    return true
  }

  private mutating func insert(_ string: String) {
    let before = String(characters[..<cursor]) + (isLine ? string.replacing("\n", with: " ") : string)
    characters = Array(before + String(characters[cursor...]))
    cursor = before.count
  }

  private mutating func remove(at place: Int) {
    let before = String(characters[..<place])
    characters = Array(before + String(characters[(place + 1)...]))
    cursor = before.count
  }

  private func start(of place: Int) -> Int {
    characters[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private func end(of place: Int) -> Int { characters[place...].firstIndex(of: "\n") ?? characters.count }
}
