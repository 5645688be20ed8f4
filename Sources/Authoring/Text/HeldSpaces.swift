/// The plain spaces of running text that no line breaks at.
///
/// They stand inside «§ 3-5», «§ 2 A-3», «80 %», «kl. 14.05», «nr. 4», «21. november» and «10 000».
///
/// The twin of the one that the screens wrap text with, which this module may not know. Both are held to one
/// table of cases.
enum HeldSpaces {
  /// Where those spaces stand among the characters of a text.
  static func places(in text: [Character]) -> [Int] {
    text.indices.filter { text[$0] == " " && holds(text[..<$0], text[($0 + 1)...]) }
  }

  private static func holds(_ before: ArraySlice<Character>, _ after: ArraySlice<Character>) -> Bool {
    guard let last = before.last, let next = after.first else { return false }
    if next == "%" { return last.isDigit }
    if next.isDigit { return last == "§" || isLabel(before) || isGroup(before, after) }
    if last == "." { return before.dropLast().last?.isDigit == true && isMonth(after) }
    return last.isDigit && isSection(after)
  }

  /// «kl.» and «nr.».
  private static func isLabel(_ before: ArraySlice<Character>) -> Bool {
    let start = before.lastIndex(of: " ").map { $0 + 1 } ?? before.startIndex
    return ["kl.", "nr."].contains(String(before[start...].drop { !$0.isLetter }).lowercased())
  }

  /// A number's thousands: one to three digits that no number goes on into, and exactly three.
  private static func isGroup(_ before: ArraySlice<Character>, _ after: ArraySlice<Character>) -> Bool {
    let start = before.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? before.startIndex
    guard (1...3).contains(before.endIndex - start), after.prefix(while: \.isDigit).count == 3 else { return false }
    return before[..<start].last.map { !$0.isLetter && !"-.,:/".contains($0) } ?? true
  }

  private static func isMonth(_ after: ArraySlice<Character>) -> Bool {
    months.contains(String(after.prefix(while: \.isLetter)))
  }

  private static let months: Set = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]

  /// The letter and number behind a chapter of a law, such as «A-3».
  private static func isSection(_ after: ArraySlice<Character>) -> Bool {
    let start = Array(after.prefix(3))
    return start.count == 3 && start[0].isUppercase && start[1] == "-" && start[2].isDigit
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
