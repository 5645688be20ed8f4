import Courseware

extension CoursePrint {
  /// A module with everything in it.
  func print(_ module: Module, number: Int) -> HTML {
    var scoped = self
    scoped.module = module.id
    return scoped.body(of: module, number: number)
  }

  private func body(of module: Module, number: Int) -> HTML {
    HTML("section", .class("module"), .id(Anchor(.module, module.id).htmlID)) {
      heading("h2", HTML([HTML(words.module(number) + ": "), own(module.title)]), module.id)
      condition(module.condition)
      facts([
        HTML(words.nominal(formats.duration(minutes: timed.minutes(of: module.id)))),
        module.minutes.map { HTML(words.estimate(formats.duration(minutes: $0))) },
        module.isAboutInspections ? HTML(words.aboutInspections) : nil,
      ])
      HTML("h3") { words.objectives }
      HTML("ul") {
        for objective in module.objectives {
          HTML("li", .id(Anchor(.objective, objective.id).htmlID)) {
            own(objective.text)
            " "
            code(objective.id)
          }
        }
      }
      for lesson in module.lessons { print(lesson) }
      if !module.tasks.isEmpty {
        HTML("h3") { words.tasks }
        for task in module.tasks { print(task) }
      }
      for bank in module.banks { print(bank) }
      print(module.check, .check, "h3")
    }
  }

  private func print(_ lesson: Lesson) -> HTML {
    HTML("section", .class("lesson"), .id(Anchor(.lesson, lesson.id).htmlID)) {
      heading("h3", HTML([HTML(words.lesson + ": "), own(lesson.title)]), lesson.id)
      condition(lesson.condition)
      for step in lesson.steps { print(step) }
    }
  }

  private func print(_ step: Step) -> HTML {
    switch step {
    case .page(let page):
      HTML("section", .class("page"), .id(Anchor(.page, page.id).htmlID)) {
        heading("h4", own(page.title), page.id)
        condition(page.condition)
        print(page.blocks)
      }
    case .question(let id):
      HTML("p", .class("asked")) {
        words.asked + " "
        link(.question, id, as: written.questions.first { $0.id == id }.map { own($0.prompt) })
      }
    case .stop(let stop):
      HTML("section", .class("page stop"), .id(Anchor(.stop, stop.id).htmlID)) {
        heading("h4", HTML([HTML(words.stop + ": "), own(stop.title)]), stop.id)
        stopping(stop.condition)
        print(stop.blocks)
        if business != nil { HTML("p", .class("kind")) { words.stopsHere } }
      }
    case .practice(let item): print(item, words.practice)
    case .scenario(let scenario): print(scenario)
    case .task(let task): print(task)
    }
  }

  private func print(_ bank: Bank) -> HTML {
    HTML("section", .class("bank"), .id(Anchor(.bank, bank.id).htmlID)) {
      heading("h3", HTML(words.bank), bank.id)
      condition(bank.condition)
      facts([HTML(words.itemCount(bank.items.count)), HTML(words.bankUse)])
      for item in bank.items { print(item, words.item) }
    }
  }

  /// A check or the closing test: what passes, and what is drawn.
  func print(_ assessment: Assessment, _ kind: Anchor.Kind, _ level: StaticString) -> HTML {
    HTML("section", .class("assessment"), .id(Anchor(kind, assessment.id).htmlID)) {
      heading(
        level, HTML([HTML((kind == .test ? words.test : words.check) + ": "), own(assessment.title)]), assessment.id)
      facts([
        HTML(words.mastery(formats.percent(assessment.masteryScore.percent))),
        HTML(
          words.nominal(formats.duration(minutes: NominalTime.minutes(seconds: timed.nominalSeconds(of: assessment))))),
      ])
      HTML("ul") {
        for (draw, count) in zip(assessment.draws, assessment.places(in: course)) {
          let bank = course.modules.flatMap(\.banks).first { $0.id == draw.bank }
          if let bank {
            HTML("li") {
              words.draws(count, bank.items.count) + " "
              link(.bank, draw.bank)
            }
          }
        }
        if assessment.recall > 0 { HTML("li") { words.recalls(assessment.recall) } }
        if let size = assessment.size { HTML("li") { words.sized(size.count, size.conditional) } }
      }
    }
  }

}
