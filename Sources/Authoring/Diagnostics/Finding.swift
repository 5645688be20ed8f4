/// A mistake as the rules see it, by bytes; becomes a ``Diagnostic`` when lines are counted.
struct Finding: Sendable, Equatable {
  var problem: Problem
  var place: Place
  var notes: [Note] = []
  var fixes: [Fix] = []

  /// Another place, and why it is pointed at.
  struct Note: Sendable, Equatable {
    var role: Label.Role
    var place: Place
  }

  /// Replacements that mend it.
  struct Fix: Sendable, Equatable {
    var edits: [(Place, String)]
    var isCertain: Bool

    static func == (left: Self, right: Self) -> Bool {
      left.isCertain == right.isCertain && left.edits.elementsEqual(right.edits, by: ==)
    }
  }
}

/// A stretch of a file, in bytes.
struct Place: Sendable, Hashable {
  var file: String
  var range: Range<Int>
}
