import Courseware

extension CoursePrint {
  /// A task: what is drafted, what is filled in, and what a good draft keeps.
  func print(_ task: Task) -> HTML {
    HTML("section", .class("task"), .id(task.id)) {
      heading("h4", HTML([HTML(words.task + ": "), own(task.title)]), task.id)
      condition(task.condition)
      facts([
        HTML(words.estimate(formats.duration(minutes: task.minutes))),
        task.document.map { labelled(words.document, link(.document, $0)) },
      ])
      print(task.blocks)
      table([words.field, words.name, words.isRequired], class: "key") {
        for part in task.parts { print(part, in: task) }
      }
      if !task.qualities.isEmpty { qualities(of: task) }
      if !task.samples.isEmpty { samples(of: task) }
      if !task.criteria.isEmpty {
        HTML("p", .class("kind")) { words.criteria }
        HTML("ul") { for criterion in task.criteria { HTML("li") { own(criterion) } } }
      }
    }
  }

  private func print(_ part: TaskPart, in task: Task) -> HTML {
    switch part {
    case .field(let field): print(field, task.id)
    case .rows(let rows):
      HTML([
        HTML("tr", .id("\(task.id)/\(rows.id)")) {
          HTML("td") {
            labelled(words.rows, own(rows.label))
            " (" + words.rowCount(rows.count.lowerBound, rows.count.upperBound) + ")"
          }
          HTML("td") { code(rows.id) }
          HTML("td") { words.eachRow }
        },
        HTML(rows.fields.map { print($0, "\(task.id)/\(rows.id)", class: "inner") }),
      ])
    }
  }

  private func print(_ field: TaskField, _ scope: String, class name: String? = nil) -> HTML {
    HTML("tr", .id("\(scope)/\(field.id)"), name.map(Attribute.class)) {
      HTML("td") {
        own(field.label)
        if field.lines > 1 { " (" + words.lineCount(field.lines) + ")" }
      }
      HTML("td") { code(field.id) }
      HTML("td") { field.isRequired ? words.required : words.voluntary }
    }
  }

  private func qualities(of task: Task) -> HTML {
    table([words.quality, words.lookedForIn, words.advice], class: "key") {
      for quality in task.qualities {
        row(
          HTML(words.rule(quality.rule)), quality.field.map { own(label(of: $0, in: task)) } ?? HTML(words.everywhere),
          own(quality.advice))
      }
    }
  }

  private func samples(of task: Task) -> HTML {
    table([words.field, words.sample], class: "key") {
      for sample in task.samples {
        HTML("tr") {
          HTML("td") {
            own(task.fields.first { $0.id == sample.field }?.label ?? sample.field)
            condition(sample.condition, words.conditions.usedWhen)
          }
          HTML("td") {
            for line in sample.text.ownLines { HTML("p") { own(line) } }
          }
        }
      }
    }
  }

  private func label(of id: String, in task: Task) -> String {
    for part in task.parts {
      switch part {
      case .field(let field): if field.id == id { return field.label }
      case .rows(let rows):
        if rows.id == id { return rows.label }
        if let field = rows.fields.first(where: { $0.id == id }) { return field.label }
      }
    }
    return id
  }
}
