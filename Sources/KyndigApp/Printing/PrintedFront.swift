import Courseware

extension CoursePrint {
  /// Whose course it is that is printed, where it is not the course as written.
  @HTMLBuilder var tailoring: HTML {
    if let business {
      HTML("div", .class("aside")) {
        HTML("p") {
          words.asMetBy + " "
          own(business.title)
          ". " + words.asMetByHidden
        }
        answers(of: business)
      }
    }
  }

  /// The table of contents.
  var contents: HTML {
    HTML("nav", Attribute("aria-labelledby", "contents")) {
      HTML("h2", .id("contents")) { words.contents }
      HTML("ol") {
        HTML("li") { entry("edition", words.aboutEdition) }
        HTML("li") { entry("introduction", words.introduction) }
        if course.review != nil { HTML("li") { entry("review", words.review) } }
        for (index, module) in course.modules.enumerated() {
          HTML("li") {
            link(.module, module.id, as: HTML([HTML(words.module(index + 1) + ": "), own(module.title)]))
            HTML("ul") {
              for lesson in module.lessons { HTML("li") { link(.lesson, lesson.id) } }
              for task in module.tasks {
                HTML("li") { link(.task, task.id, as: HTML([HTML(words.task + ": "), own(task.title)])) }
              }
              for bank in module.banks {
                HTML("li") { link(.bank, bank.id, as: HTML("\(words.bank) (\(words.itemCount(bank.items.count)))")) }
              }
              HTML("li") {
                link(.check, module.check.id, as: HTML([HTML(words.check + ": "), own(module.check.title)]))
              }
            }
          }
        }
        HTML("li") { link(.test, course.test.id, as: HTML([HTML(words.test + ": "), own(course.test.title)])) }
        for (id, title) in referenceSections { HTML("li") { entry(id, title) } }
      }
    }
  }

  private func entry(_ id: String, _ title: String) -> HTML { HTML("a", .href("#" + id)) { title } }

  /// What edition it is, who answers for it, how long it takes, and what the leader is told before beginning.
  var front: HTML {
    HTML([
      HTML("section", .id("edition")) {
        HTML("h2") { words.aboutEdition }
        pairs(editionFacts)
        otherTitles
        minutes
      },
      HTML("section", .id("introduction")) {
        HTML("h2") { words.introduction }
        print(course.introduction)
      },
      course.review.map(print) ?? HTML([]),
    ])
  }

  private var editionFacts: [(String, HTML)] {
    var facts: [(String, HTML)] = [
      (words.version, HTML(course.version)), (words.rulesAsOf, HTML(formats.text(course.rulesAsOf))),
      (words.courseLanguage, HTML(course.language)),
    ]
    if let digest { facts.append((words.digest, HTML("code") { digest })) }
    return facts + [
      (words.provider, own(course.provider)), (words.responsible, own(course.responsible.name)),
      (words.competence, own(course.responsible.competence)), (words.contact, own(course.responsible.contact)),
    ]
  }

  /// The titles for some; one business has its own over the whole page.
  private var otherTitles: HTML {
    guard business == nil, !course.titles.isEmpty else { return HTML([]) }
    return HTML([
      HTML("h3") { words.otherTitles },
      HTML(
        course.titles.map { other in
          HTML([
            HTML("p") { own(other.title) },
            // Who does not know, has the first title.
            HTML("p", .class("condition")) {
              words.conditions.usedWhen + " "
              pieces(conditionWords.pieces(other.condition))
              "."
            },
          ])
        }),
    ])
  }

  private var minutes: HTML {
    HTML([
      HTML("h3") { words.minutesTitle },
      HTML("p") { words.minutesRule },
      table([words.part, words.minutesColumn, words.estimateColumn]) {
        for module in course.modules {
          row(
            link(.module, module.id), HTML(String(timed.minutes(of: module.id))),
            HTML(module.minutes.map { String($0) } ?? "–"))
        }
        row(
          link(.test, course.test.id),
          HTML(String(NominalTime.minutes(seconds: timed.nominalSeconds(of: course.test)))), "–")
        HTML("tr", .class("sum")) {
          HTML("th", .ofRow) { words.inAll }
          HTML("td") { String(timed.nominalMinutes) }
          HTML("td") { "–" }
        }
      },
      business == nil ? HTML("p") { words.extent(course.extent.lowerBound, course.extent.upperBound) } : HTML([]),
    ])
  }

  private func print(_ review: Review) -> HTML {
    HTML("section", .id("review")) {
      HTML("h2") { words.review }
      facts([HTML(words.estimate(formats.duration(minutes: review.minutes)))])
      print(review.blocks)
      HTML("p", .class("kind")) { words.topics }
      HTML("ul") { for topic in review.topics { HTML("li") { own(topic) } } }
    }
  }
}
