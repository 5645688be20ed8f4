import Courseware
import Testing

@testable import Authoring

@Suite("Every conditional block of the curriculum is met by those it is for, and by nobody else")
struct TaughtBlocksTests {
  /// A business whose answers are all known, asked in the words of the curriculum.
  struct Business {
    let answers: [String: Answer]
    func number(_ question: String) -> Int { if case .number(let number)? = answers[question] { number } else { 0 } }
    func word(_ question: String) -> String { if case .word(let word)? = answers[question] { word } else { "" } }
    func yes(_ question: String) -> Bool { word(question) == "yes" }
    var heads: Int { number("heads") }
  }

  /// A block, a document or another thing by its reference, and whom the curriculum gives it.
  struct Block: CustomTestStringConvertible, Sendable {
    let reference: String
    let isFor: @Sendable (Business) -> Bool
    init(_ reference: String, _ isFor: @escaping @Sendable (Business) -> Bool) {
      self.reference = reference
      self.isFor = isFor
    }
    var testDescription: String { reference }
  }

  /// Section E.4 of the curriculum.
  static let blocks: [Block] = [
    Block("ansvar/B01.CHAIN") { $0.heads >= 20 },
    Block("regelverket/B03.EXTRA") {
      $0.word("chemicals") == "hazardous" || $0.word("construction") != "none" || $0.word("home_office") == "regular"
        || $0.yes("young")
    },
    Block("roller/B04.ALT") { $0.heads < 5 },
    Block("roller/B04.AMU") { $0.heads >= 10 && $0.number("heads20") >= 10 },
    Block("roller/B04.BHT") { $0.word("bht") != "not_required" },
    Block("roller/B04.SEASON") { $0.yes("seasonal") },
    Block("risiko/B06.LANG") { $0.word("languages") == "no" },
    Block("fysisk/B07.CHEM") { $0.word("chemicals") == "hazardous" },
    Block("fysisk/B07.BIO") { $0.yes("biological") },
    Block("fysisk/B07.MACH") { $0.word("machines") != "none" },
    Block("fysisk/B07.LOAD") { business in
      ["height", "noise", "heavy_lifting", "outdoor_cold"].contains { business.yes($0) }
    },
    Block("fysisk/B07.LODGE") { $0.yes("lodging") },
    Block("psykososialt/B08.VIOL") { $0.yes("violence") },
    Block("psykososialt/B08.CHANGE") { $0.heads >= 10 },
    Block("psykososialt/B08.ALONE") { $0.yes("emotional") || $0.yes("lone") || $0.word("home_office") == "regular" },
    Block("sykefravaer/B10.EQ") { $0.word("sector") != "private" || $0.heads >= 20 },
    Block("arbeidstid/B11.SHIFT") { $0.word("shift") != "none" },
    Block("arbeidstid/B11.HOME") { $0.word("home_office") == "regular" },
    Block("arbeidstid/B11.YOUNG") { $0.yes("young") },
    Block("arbeidstid/B11.HIRE") { $0.yes("contractors") },
    Block("samordning/B12.COORD") { $0.word("shared_site") != "never" },
    Block("samordning/B12.BUILD") { $0.word("construction") != "none" },
    Block("hms-kort/B13.CARD") {
      ["contractor", "both"].contains($0.word("construction")) || $0.yes("cleaning") || $0.yes("car_care")
        || $0.yes("light_goods")
    },
    Block("hms-kort/B13.OTHER") { _ in true },
  ]

  /// Section D: the documents beside D1–D6, and whom they are for.
  static let documents: [Block] =
    (1...6).map { Block("D\($0)") { _ in true } } + [
      Block("X1") { $0.heads >= 5 }, Block("X2") { $0.heads < 5 }, Block("X3") { $0.word("shared_site") != "never" },
      Block("X4") { $0.word("home_office") == "regular" }, Block("X5") { $0.word("chemicals") == "hazardous" },
      Block("X6") { $0.word("bht") == "required" },
    ]

  /// The numbers at which something changes (E.4), and answers by chance to all the rest.
  static let businesses: [Business] = {
    let heads = [1, 4, 5, 9, 10, 19, 20, 29, 30, 39, 40, 49, 50, 51, 99_999]
    let course = TaughtCourse.course
    let questionnaire = Questionnaire(
      questions: course.questions, thresholds: course.thresholds, day: course.rulesAsOf)
    var generator = SplitMix64(seed: 6)
    return (0..<240).map { index in
      var profile = BusinessProfile()
      for question in course.questions {
        switch question.kind {
        case .number: profile.answers[question.id] = .number([0, 9, 10, 11, 29, 30][generator.next(below: 6)])
        case .choice(let alternatives):
          profile.answers[question.id] = .word(alternatives[generator.next(below: alternatives.count)].value)
        case .text: profile.answers[question.id] = .word("Annet")
        }
      }
      profile.answers["other_regime"] = .word("none")
      profile.answers["heads"] = .number(heads[index % heads.count])
      return Business(answers: questionnaire.asked(profile).answers)
    }
  }()

  private static let met: [(business: Business, met: Set<String>, documents: Set<String>)] = businesses.map {
    business in
    let tailored = TaughtCourse.course.tailored(to: BusinessProfile(answers: business.answers))
    let tasks = tailored.modules.flatMap(\.steps).compactMap {
      if case .task(let task) = $0 { task.document } else { nil }
    }
    return (business, tailored.metIDs, Set(tasks))
  }

  @Test("A block is met by exactly those it is for", arguments: blocks)
  func block(_ block: Block) {
    for (business, met, _) in Self.met {
      #expect(met.contains(block.reference) == block.isFor(business), "\(business.answers)")
    }
  }

  @Test("A document is drafted by exactly those it is for", arguments: documents)
  func document(_ document: Block) {
    for (business, _, documents) in Self.met {
      #expect(documents.contains(document.reference) == document.isFor(business), "\(business.answers)")
    }
  }

  @Test("Nobody is asked about a page that is not theirs")
  func pagesOfItems() {
    var untaught: Set<String> = []
    for item in TaughtCourse.items {
      guard let page = item.page else { continue }
      if Self.met.contains(where: { $0.met.contains(item.id) && !$0.met.contains(page) }) {
        untaught.insert("\(item.id) without \(page)")
      }
    }
    #expect(untaught == [])
  }

  @Test("Who does not know meets every block and drafts every document")
  func unknown() {
    let tailored = TaughtCourse.course.tailored(to: BusinessProfile())
    for block in Self.blocks { #expect(tailored.metIDs.contains(block.reference), "\(block.reference)") }
    let tasks = tailored.modules.flatMap(\.steps).compactMap {
      if case .task(let task) = $0 { task.document } else { nil }
    }
    #expect(Set(tasks).isSuperset(of: Self.documents.map(\.reference)))
  }

  @Test("A row of authorities is open to those who have what it supervises")
  func authorities() {
    let rows: [Block] = [
      Block("flammable") { $0.yes("flammable") }, Block("electrical_own") { $0.yes("electrical_own") },
      Block("discharge") { $0.yes("discharge") }, Block("radiation") { $0.yes("radiation") },
      Block("industrivern") { $0.word("industrivern") != "no" },
    ]
    guard let module = TaughtCourse.course.modules.first(where: { $0.id == "tilsyn" }) else {
      Issue.record("there is no module about inspections")
      return
    }
    let conditionals = module.steps.flatMap { step -> [Conditional] in
      guard case .page(let page) = step, page.id == "tilsyn/B14.ROWS" else { return [] }
      return page.blocks.flat.compactMap { if case .when(let conditional) = $0 { conditional } else { nil } }
    }
    for row in rows {
      let own = conditionals.filter { $0.condition.parameters == [row.reference] }
      #expect(!own.isEmpty, "\(row.reference)")
      for conditional in own {
        for business in Self.businesses {
          let value = conditional.condition.value(
            for: BusinessProfile(answers: business.answers), in: TaughtCourse.course)
          #expect(value == row.isFor(business))
        }
      }
    }
  }
}
