/// Who is who among the units of a course and those of a translation.
struct TranslationMatching {
  /// For each unit, the index of the one found for it.
  private(set) var matches: [Int?]
  private var isTaken: [Bool]

  /// The indices of those that belong to no unit.
  var left: [Int] { isTaken.indices.filter { !isTaken[$0] } }

  init(_ units: [TranslationUnit], _ found: [Translation.Unit]) {
    matches = Array(repeating: nil, count: units.count)
    isTaken = Array(repeating: false, count: found.count)
    let byID = Dictionary(found.indices.map { (found[$0].id, [$0]) }) { first, _ in first }
    let byText = Dictionary(grouping: found.indices) { found[$0].key(isPreformatted: false) }
    let byLines = Dictionary(grouping: found.indices) { found[$0].key(isPreformatted: true) }
    let namesakes = units.map { byID[$0.id] ?? [] }
    let doubles = units.map { ($0.isPreformatted ? byLines : byText)[$0.markup] ?? [] }

    take(from: namesakes) { found[$1].isOf(units[$0]) }
    take(from: doubles) { found[$1].id.hasPrefix(units[$0].anchor + ".") }
    take(from: doubles) { _, _ in true }
    take(from: namesakes) { _, _ in true }
  }

  /// Gives each unit that has none the first of its candidates that is free and will do.
  private mutating func take(from candidates: [[Int]], where isRight: (_ unit: Int, _ candidate: Int) -> Bool) {
    for unit in matches.indices where matches[unit] == nil {
      guard let match = candidates[unit].first(where: { !isTaken[$0] && isRight(unit, $0) }) else { continue }
      matches[unit] = match
      isTaken[match] = true
    }
  }
}
