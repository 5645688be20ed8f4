import Courseware

/// The editions of the small course, each in its own language and in nynorsk.
enum SmallEditions {
  static let first = Walk.edition
  static let second = Edition(course: "lite-kurs", version: "2026-2", digest: String(repeating: "62", count: 32))
  static let third = Edition(course: "lite-kurs", version: "2026-3", digest: String(repeating: "63", count: 32))
  static let all = [first, second, third]

  /// The course of an edition in a language; in its own where it is not translated into that, nil where there is no edition.
  static func course(_ edition: Edition, in language: String? = nil) -> Course? {
    let courses = language == "nn" ? translated : originals
    return all.firstIndex(of: edition).map { courses[$0] }
  }

  private static let originals = [Course.small, secondCourse, thirdCourse]
  private static let translated = originals.map(\.inNynorsk)

  /// Another text on a page, an item more in practice and in the bank, one with another key, and one practised otherwise.
  private static let secondCourse: Course = {
    var course = Course.small
    course.version = second.version
    let responsibility = course.modules[1]
    course.modules[1].lessons[0].steps =
      responsibility.lessons[0].steps.map { step in
        guard case .page(var page) = step else { return step }
        page.blocks = .text("Den er din, og ingen andres.")
        return .page(page)
      } + [.practice(Item("ansvar/øv-ny", "ansvar/ombud"))]
    course.modules[1].banks[0].items[1] = Item("ansvar/b", "ansvar/personlig", .single(true, false, false))
    course.modules[1].banks[0].items.append(Item("ansvar/g", "ansvar/ombud"))
    course.modules[3].lessons[0].steps = course.modules[3].lessons[0].steps.map { step in
      step.id == "verksted/øv-tall" ? .practice(Item("verksted/øv-tall", "verksted/orden")) : step
    }
    return course
  }()

  /// One module less, a question with fewer answers, one asked for a number, and a scene less in the situation.
  private static let thirdCourse: Course = {
    var course = secondCourse
    course.version = third.version
    course.modules.remove(at: 2)
    course.test.draws.removeAll { $0.bank == "bygg/bank" }
    course.questions[1].kind = .choice([
      .init(value: "office", label: "Kontor"), .init(value: "shipping", label: "Sjøfart"),
      .init(value: "workshop", label: "Verksted"),
    ])
    course.questions[2].condition = nil
    course.questions[2].kind = .number(0...99)
    course.modules[2].lessons[0].steps = course.modules[2].lessons[0].steps.map { step in
      guard case .scenario(var scenario) = step else { return step }
      scenario.scenes.removeLast()
      scenario.scenes[0].decisions[0].target = "rett"
      return .scenario(scenario)
    }
    return course
  }()
}

extension Course {
  /// The same course in other words: ids, conditions and keys are as they were.
  fileprivate var inNynorsk: Course {
    var course = self
    course.language = "nn"
    course.title = "Lite kurs på nynorsk"
    course.introduction = introduction.inNynorsk
    for module in course.modules.indices {
      course.modules[module].title += " (nn)"
      for lesson in course.modules[module].lessons.indices {
        course.modules[module].lessons[lesson].steps = course.modules[module].lessons[lesson].steps.map(\.inNynorsk)
      }
      for task in course.modules[module].tasks.indices {
        course.modules[module].tasks[task].blocks = course.modules[module].tasks[task].blocks.inNynorsk
      }
      for bank in course.modules[module].banks.indices {
        course.modules[module].banks[bank].items = course.modules[module].banks[bank].items.map(\.inNynorsk)
      }
    }
    return course
  }
}

extension Step {
  fileprivate var inNynorsk: Step {
    switch self {
    case .page(var page):
      page.blocks = page.blocks.inNynorsk
      return .page(page)
    case .stop(var stop):
      stop.blocks = stop.blocks.inNynorsk
      return .stop(stop)
    case .practice(let item): return .practice(item.inNynorsk)
    case .scenario(var scenario):
      for scene in scenario.scenes.indices { scenario.scenes[scene].blocks = scenario.scenes[scene].blocks.inNynorsk }
      return .scenario(scenario)
    case .question, .task: return self
    }
  }
}

extension Item {
  fileprivate var inNynorsk: Item {
    var item = self
    item.prompt = prompt.inNynorsk
    return item
  }
}

extension [Block] {
  fileprivate var inNynorsk: Self {
    map { block in
      switch block {
      case .paragraph(let text): return .paragraph(text + [.text(" (nn)")])
      case .when(var conditional):
        conditional.blocks = conditional.blocks.inNynorsk
        return .when(conditional)
      default: return block
      }
    }
  }
}
