/// The name that was most likely meant, among those that could stand there.
///
/// - Returns: the nearest candidate, and whether no other is as near and it is near enough to be put in unasked; nil where
///   nothing is near: at most one edit in three letters.
public func suggestion(for name: String, among candidates: [String]) -> (name: String, isCertain: Bool)? {
  let scalars = Array(name.lowercased().unicodeScalars)
  var nearest: (name: String, distance: Int)?
  var isAlone = true
  for candidate in candidates where candidate != name {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, min(scalars.count, other.count) / 3)
    guard min(scalars.count, other.count) > 1, abs(scalars.count - other.count) <= limit else { continue }
    let distance = editDistance(scalars, other)
    guard distance <= limit else { continue }
    if let nearest, nearest.distance <= distance {
      if nearest.distance == distance { isAlone = false }
    } else {
      nearest = (candidate, distance)
      isAlone = true
    }
  }
  return nearest.map { ($0.name, isAlone && $0.distance <= 2 && scalars.count > 2) }
}

/// The least number of insertions, deletions, changes and swaps of neighbours (optimal string alignment).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var previous = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let change = previous[column] + (left[row] == right[column] ? 0 : 1)
      var least = min(change, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        least = min(least, before[column - 1] + 1)
      }
      current.append(least)
    }
    (before, previous) = (previous, current)
  }
  return previous[right.count]
}
