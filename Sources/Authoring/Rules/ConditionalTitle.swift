// The first title of a course is for everyone, and those after it are for some: in one sequence the schema cannot say so.
extension Rule {
  /// The first title has no condition.
  static let titleForEveryone = Rule(.unknownAttribute, example: nil) { manuscript in
    manuscript.titles.prefix(1).filter { $0.element["if"] != nil }.map { title in
      Finding(
        problem: .unknownAttribute(name: "if", element: "title", suggestion: nil, known: []),
        place: title.place(of: "if"))
    }
  }

  /// Each title after the first has one.
  static let titleForSome = Rule(.missingAttribute, example: nil) { manuscript in
    manuscript.titles.dropFirst().filter { $0.element.isWhole && $0.element["if"] == nil }.map { title in
      Finding(problem: .missingAttribute(name: "if", element: "title"), place: title.place)
    }
  }
}

extension Manuscript {
  /// The titles of the course itself.
  fileprivate var titles: [Site] { course.map { $0.sites($0.root.children("title")) } ?? [] }
}
