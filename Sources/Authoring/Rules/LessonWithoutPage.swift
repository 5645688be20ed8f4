extension Rule {
  /// A lesson has something to read.
  static let lessonWithoutPage = Rule(.lessonWithoutPage, example: nil) { manuscript in
    manuscript.sites("lesson").compactMap { lesson in
      guard !lesson.element.isFaulty, lesson.element.first("page") == nil else { return nil }
      return Finding(problem: .lessonWithoutPage(lesson: lesson.element["id"] ?? ""), place: lesson.place)
    }
  }
}
