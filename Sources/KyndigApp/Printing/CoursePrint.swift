import Courseware

/// A whole course as one HTML page, for somebody who reads it through without having to read XML; pure.
///
/// Every id stands once, as text and as the place a link goes to. With an example business it is the course that the
/// leader of that business meets.
struct CoursePrint: Sendable {
  /// The course as it was written.
  let written: Course
  /// The course that is printed: as written, or as an example business meets it.
  let course: Course
  let business: ExampleBusiness?
  let errata: Errata?
  /// The digest that an edition of these files has; nil where it is not known.
  let digest: String?
  let words: PrintPhrases
  /// The module that is being printed; block ids are its own.
  var module: String?
  /// What to call what has an id, hidden or not.
  let titles: [Anchor: String]
  /// What is printed.
  let present: Set<Anchor>

  init(
    _ course: Course, as business: ExampleBusiness? = nil, errata: Errata? = nil, digest: String? = nil,
    words: PrintPhrases
  ) {
    written = course
    self.course = business.map { course.tailored(to: $0.profile) } ?? course
    self.business = business
    self.errata = errata
    self.digest = digest
    self.words = words
    titles = Dictionary(course.listing.map { ($0.anchor, $0.title) }) { first, _ in first }
    present = Set(self.course.listing.map(\.anchor) + course.derived.map { Anchor(.derived, $0.id) })
  }

  var formats: Formats { words.formats }
  /// The course whose time is told: of all that stands here, where no one business is met.
  var timed: Course { business == nil ? written.withoutStops : course }
  var conditionWords: ConditionWords { ConditionWords(course: written, phrases: words.conditions) }

  /// The page, as a file's text.
  var document: String {
    let title = "\(course.title), \(words.edition(course.version))"
    return HTML.document(
      HTML("html", .lang(words.language)) {
        HTML("head") {
          HTML.empty("meta", Attribute("charset", "utf-8"))
          HTML.empty("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width"))
          HTML.empty(
            "meta", Attribute("http-equiv", "Content-Security-Policy"),
            Attribute("content", "default-src 'none'; style-src 'unsafe-inline'"))
          HTML("title") { title }
          HTML("style") { Self.style }
        }
        HTML("body") {
          HTML("header", .id(Anchor(.course, course.id).htmlID)) {
            HTML("h1") { own(course.title) }
            HTML("p", .class("lead")) {
              words.edition(course.version) + " "
              code(course.id)
            }
            tailoring
          }
          contents
          HTML("main") {
            front
            for (index, module) in course.modules.enumerated() { print(module, number: index + 1) }
            closing
            reference
          }
        }
      })
  }
}

extension Course {
  /// The course as it is for everyone whom no stop is for: a stop ends the time that its module takes.
  var withoutStops: Course {
    var course = self
    for module in course.modules.indices {
      for lesson in course.modules[module].lessons.indices {
        course.modules[module].lessons[lesson].steps.removeAll { if case .stop = $0 { true } else { false } }
      }
    }
    return course
  }

  /// The nominal minutes of a module of it.
  func minutes(of id: String) -> Int {
    modules.first { $0.id == id }.map { NominalTime.minutes(seconds: nominalSeconds(of: $0)) } ?? 0
  }
}

// What every part is made of.
extension CoursePrint {
  /// The one place where an id stands as text.
  func code(_ id: String) -> HTML { HTML("code", .class("id")) { id } }

  /// Words of the course's own, marked where its language is another than the page's.
  func own(_ text: String) -> HTML { own(HTML(text)) }

  func own(_ piece: HTML) -> HTML {
    course.language == words.language ? piece : HTML("span", .lang(course.language)) { piece }
  }

  /// A heading with the id of what it heads.
  func heading(_ level: StaticString, _ title: HTML, _ id: String) -> HTML {
    HTML(level) {
      title
      " "
      code(id)
    }
  }

  /// A link to something with an id by what it is called, or just its name where it is not printed.
  func link(_ kind: Anchor.Kind, _ id: String, as title: HTML? = nil) -> HTML {
    let anchor = Anchor(kind, id)
    let title = title ?? own(titles[anchor] ?? id)
    return present.contains(anchor) ? HTML("a", .href("#" + anchor.htmlID)) { title } : title
  }

  /// Facts about something in one line, in the order given.
  func facts(_ parts: [HTML?]) -> HTML {
    let parts = parts.compactMap(\.self)
    guard !parts.isEmpty else { return HTML([]) }
    return HTML("p", .class("facts")) {
      for (index, part) in parts.enumerated() {
        if index > 0 { " · " }
        part
      }
    }
  }

  /// A name with what goes with it.
  func labelled(_ label: String, _ piece: HTML) -> HTML { HTML([HTML(label + ": "), piece]) }

  /// A table with headings of its columns.
  func table(_ columns: [String], class name: String? = nil, @HTMLBuilder rows: () -> HTML) -> HTML {
    HTML("table", name.map(Attribute.class)) {
      HTML("thead") { HTML("tr") { for column in columns { HTML("th", .ofColumn) { column } } } }
      HTML("tbody") { rows() }
    }
  }

  /// A table of names with what goes with each.
  func pairs(_ rows: [(String, HTML)]) -> HTML {
    HTML("table", .class("pairs")) {
      HTML("tbody") {
        for (name, value) in rows {
          HTML("tr") {
            HTML("th", .ofRow) { name }
            HTML("td") { value }
          }
        }
      }
    }
  }
}
