import Courseware

extension CoursePrint {
  /// The example businesses that are printed: all, or the one the course is tailored to.
  var businesses: [ExampleBusiness] { business.map { [$0] } ?? course.businesses }

  /// A question about the business, with the answers that can be given.
  func print(_ question: ProfileQuestion) -> HTML {
    HTML("section", .class("question"), .id(Anchor(.question, question.id).htmlID)) {
      heading("h3", own(question.label), question.id)
      condition(question.condition, words.conditions.askedWhen)
      HTML("p") { own(question.prompt) }
      HTML("p") { labelled(words.why, own(question.why)) }
      switch question.kind {
      case .number(let bounds): HTML("p") { words.bounds(bounds.lowerBound, bounds.upperBound) }
      case .text: HTML("p") { words.freeText(ProfileQuestion.longestText) }
      case .choice(let alternatives):
        HTML("ul") {
          for alternative in alternatives {
            HTML("li") {
              own(alternative.label)
              " "
              HTML("code") { alternative.value }
            }
          }
        }
      }
    }
  }

  /// An example business: what it answers, and what its leader must and must not meet.
  func print(_ business: ExampleBusiness) -> HTML {
    HTML("section", .class("business"), .id(Anchor(.business, business.id).htmlID)) {
      heading("h3", own(business.title), business.id)
      answers(of: business)
      expectations(words.mustSee, business.shown)
      expectations(words.mustNotSee, business.hidden)
    }
  }

  /// What a business answers; what it does not is «vet ikke».
  func answers(of business: ExampleBusiness) -> HTML {
    pairs(
      written.questions.map { question in
        let answer = business.profile.answers[question.id] ?? .unknown
        let text = answer == .unknown ? words.unknown : conditionWords.text(of: answer, to: question)
        return (question.label, own(text))
      })
  }

  private func expectations(_ title: String, _ references: [String]) -> HTML {
    guard !references.isEmpty else { return HTML([]) }
    return HTML([
      HTML("p", .class("kind")) { title },
      HTML("ul") { for reference in references { HTML("li") { expectation(reference) } } },
    ])
  }

  /// Something that an example business names: what it is and what it is called.
  private func expectation(_ reference: String) -> HTML {
    let kinds: [Anchor.Kind] = [.module, .page, .stop, .item, .scenario, .task, .lesson, .block]
    guard let kind = kinds.first(where: { titles[Anchor($0, reference)] != nil }) else { return HTML(reference) }
    return labelled(words.thing(kind), link(kind, reference))
  }
}
