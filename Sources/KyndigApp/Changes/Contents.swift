import Courseware

/// What stands in the modules of a course, kind by kind, in order.
struct Contents {
  /// Something, with the lesson or bank it stands in.
  struct Placed<Value> {
    let value: Value
    let place: String
  }

  /// Blocks with a name, which is their module's own.
  struct Named {
    let id: String
    let value: Conditional
  }

  private(set) var lessons: [Lesson] = []
  private(set) var pages: [Placed<Page>] = []
  private(set) var stops: [Stop] = []
  /// The items of practice and of banks; the place of practice is `practice`.
  private(set) var items: [Placed<Item>] = []
  private(set) var scenarios: [Scenario] = []
  private(set) var tasks: [Task] = []
  private(set) var named: [Named] = []
  /// The questions that are asked, by id.
  private(set) var asked: Set<String> = []

  init(of course: Course) {
    named = (course.introduction + (course.review?.blocks ?? [])).conditionals.compactMap { block in
      block.id.map { Named(id: $0, value: block) }
    }
    for module in course.modules {
      var blocks: [Block] = []
      for lesson in module.lessons {
        lessons.append(lesson)
        for step in lesson.steps {
          blocks += step.allBlocks
          switch step {
          case .page(let page): pages.append(Placed(value: page, place: lesson.id))
          case .question(let id): asked.insert(id)
          case .stop(let stop): stops.append(stop)
          case .practice(let item): items.append(Placed(value: item, place: "practice"))
          case .scenario(let scenario): scenarios.append(scenario)
          case .task(let task): tasks.append(task)
          }
        }
      }
      tasks += module.tasks
      blocks += module.tasks.flatMap(\.blocks)
      for bank in module.banks { items += bank.items.map { Placed(value: $0, place: bank.id) } }
      named += blocks.conditionals.compactMap { block in
        block.id.map { Named(id: "\(module.id)/\($0)", value: block) }
      }
    }
  }
}

extension Conditional {
  /// The words of it, cut to a line.
  var title: String {
    let words = blocks.text
    return words.count <= 70 ? words : words.prefix(69) + "…"
  }
}
