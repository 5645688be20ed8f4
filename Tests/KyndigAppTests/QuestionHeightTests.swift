import Courseware
import Foundation
import Testing

@testable import Authoring
@testable import KyndigApp
@testable import TerminalUI

@Suite("The checker counts the rows of a question as the screens draw them")
struct QuestionHeightTests {
  static let course = Result { () throws -> Course in
    let course: Course? = Compilation(of: try CourseSource.read(at: Bench.taughtCourses + "/hms-for-ledere")).course
    return try #require(course)
  }

  static var items: [Item] {
    let course = try? course.get()
    return (course?.modules ?? []).flatMap { module in
      module.lessons.flatMap(\.steps).compactMap { if case .practice(let item) = $0 { item } else { nil } }
        + module.banks.flatMap(\.items)
    }
  }

  /// The rows that the renderer gives a question without air, and whether it is seen whole at 80 × 24.
  func drawn(_ item: Item, in course: Course, _ language: Language = .nb) -> (rows: Int, isWhole: Bool) {
    let context = Context(words: .speaking(language), course: course, now: Timestamp(milliseconds: 0), folder: "")
    let screen = Practising(item: item, order: Array(0..<item.interaction.partCount)).screen(context)
    let vocabulary = Phrases.speaking(language).vocabulary
    let layout = Layout(glyphs: .unicode, vocabulary: vocabulary, width: 68, figureWidth: 75, isAiry: false)
    let frame = screen.drawn(in: Size(columns: 80, rows: 24), glyphs: .unicode, vocabulary: vocabulary)
    return (layout.lines(of: screen.body).count, frame.scrolled.contentHeight <= frame.scrolled.height)
  }

  /// Single and multiple choice are counted exactly; of the others nothing is missed, and little is added.
  func check(_ item: Item, in course: Course, sourceLocation: SourceLocation = #_sourceLocation) {
    for language in Language.allCases { check(item, in: course, language, sourceLocation: sourceLocation) }
  }

  private func check(_ item: Item, in course: Course, _ language: Language, sourceLocation: SourceLocation) {
    let drawn = drawn(item, in: course, language)
    let counted = QuestionHeight(course: course).rows(of: item)
    switch item.interaction {
    case .single, .multiple:
      #expect(counted == drawn.rows, "\(item)", sourceLocation: sourceLocation)
      #expect((counted <= QuestionHeight.limit) == drawn.isWhole, "\(item)", sourceLocation: sourceLocation)
    case .order, .match, .number, .date, .faults:
      #expect(counted >= drawn.rows, "\(item)", sourceLocation: sourceLocation)
      #expect(counted > QuestionHeight.limit || drawn.isWhole, "\(item)", sourceLocation: sourceLocation)
    }
  }

  @Test("Every item of the course that is taught")
  func realItems() throws {
    let course = try Self.course.get()
    let texts = try CourseSource.read(at: Bench.taughtCourses + "/hms-for-ledere").files.map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
    let written = texts.reduce(0) { $0 + $1.components(separatedBy: "<item ").count - 1 }
    #expect(Self.items.count == written && written > 30)
    // Out of its place, where nothing says why some get it: that is drawn for a business, and has tests of its own.
    var bare = course
    bare.modules = []
    for item in Self.items { check(item, in: bare, .nb, sourceLocation: #_sourceLocation) }
  }

  @Test("Questions of all sizes, put together by chance", arguments: 1...200)
  func chance(seed: UInt64) throws {
    var generator = Generator(seed: seed)
    check(generator.item(), in: try Self.course.get())
  }

  @Test("Of what is not chosen from, no more than three rows too many are counted for short texts")
  func bound() throws {
    let course = try Self.course.get()
    let texts = ["Se etter farer", "Gjør noe", "Se om det virket"].map { [Inline.text($0)] }
    let entry = NumberEntry(key: 5, unit: "uker", reason: [], otherwise: [])
    let interactions: [Interaction] = [
      .faults(FaultyText(title: "Plan", lines: texts.map { Choice(text: $0, isCorrect: true, reason: []) })),
      .order(texts.map { OrderStep(text: $0, reason: []) }), .number(entry),
      .match(Matching(categories: texts, entries: texts.map { .init(text: $0, category: 0, reason: []) })),
      .date(DateEntry(key: course.rulesAsOf, reason: [], otherwise: [])),
    ]
    for interaction in interactions {
      let item = Item(id: "a/b", objective: "a/c", prompt: [.paragraph(texts[0])], interaction: interaction)
      let counted = QuestionHeight(course: course).rows(of: item)
      for language in Language.allCases {
        #expect((0...3).contains(counted - drawn(item, in: course, language).rows), "\(interaction)")
      }
    }
  }

  @Test(
    "Why a question and its choices are there is counted as the longest it can be",
    arguments: [nil, 0, 24, 5000] as [Int?], ["private", "municipal", "state", nil])
  func reasons(heads: Int?, sector: String?) throws {
    var course = try Self.course.get()
    let many = Condition.comparison(.parameter("heads"), .atLeast, .number(20))
    let state = Condition.comparison(.parameter("sector"), .equal, .word("state"))
    let derived = Condition.derived(id: "x", label: "dere er mange nok til å ha verneombud", many)
    let texts = ["Ja", "Nei", "Kanskje"].map { [Inline.text($0)] }
    let choices = zip(texts, [many, .not(many), nil]).map { text, condition in
      Choice(text: text, isCorrect: text == texts[2], reason: [], condition: condition)
    }
    let answers = [
      "heads": heads.map(Answer.number) ?? .unknown, "sector": sector.map(Answer.word) ?? .unknown,
    ]
    let conditions: [Condition?] = [
      nil, many, state, derived, .not(derived), .and(many, state), .or(.and(derived, state), .not(state)),
    ]
    for condition in conditions {
      let item = Item(
        id: "oppstart/betinget", objective: "a/c", condition: condition,
        prompt: [.when(Conditional(id: nil, condition: state, blocks: [.paragraph(texts[0])])), .paragraph(texts[0])],
        interaction: .single(choices))
      course.modules[0].lessons[0].steps.append(.practice(item))
      let counted = QuestionHeight(course: course).rows(of: item)
      let tailored = course.tailored(to: BusinessProfile(answers: answers))
      course.modules[0].lessons[0].steps.removeLast()
      guard let offered = tailored.practiceItem(item.id) else { continue }
      for language in Language.allCases {
        let drawn = rows(offered, answers, in: tailored, language)
        #expect(counted >= drawn, "\(String(describing: condition)) \(answers) \(language)")
        #expect(counted <= drawn + 12, "\(String(describing: condition)) \(answers) \(language)")
      }
    }
  }

  /// The rows of an item as a leader with these answers gets it.
  private func rows(_ item: Item, _ answers: [String: Answer], in course: Course, _ language: Language) -> Int {
    let edition = Edition(course: course.id, version: course.version, digest: "")
    var session = Session(
      Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: edition, seed: 1)), in: course)
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      _ = try? session?.handle(
        Event(at: Timestamp(milliseconds: 1), .profiled(question: question, answer: answer)), in: course)
    }
    let words = Phrases.speaking(language)
    let context = Context(
      words: words, course: course, session: session, now: Timestamp(milliseconds: 1), folder: "")
    let order = item.interaction.choices.indices.filter { item.interaction.choices[$0].isOffered }
    let layout = Layout(
      glyphs: .unicode, vocabulary: words.vocabulary, width: 68, figureWidth: 75, isAiry: false)
    return layout.lines(of: Practising(item: item, order: order).screen(context).body).count
  }

  @Test("Questions at the limit, one row under it, and one over")
  func limit() throws {
    let course = try Self.course.get()
    let choices = [
      Choice(text: [.text("Ja")], isCorrect: true, reason: []),
      Choice(text: [.text("Nei")], isCorrect: false, reason: []),
    ]
    for (paragraphs, rows) in [(6, 16), (7, 18), (8, 20)] {
      let prompt = (0..<paragraphs).map { Courseware.Block.paragraph([.text("Avsnitt \($0)")]) }
      let item = Item(id: "a/b", objective: "a/c", prompt: prompt, interaction: .single(choices))
      #expect(QuestionHeight(course: course).rows(of: item) == rows)
      check(item, in: course)
      let tall = Item(
        id: "a/b", objective: "a/c",
        prompt: prompt.dropLast() + [.list([[.text("En")], [.text("To")]], isNumbered: true)],
        interaction: .multiple(choices))
      #expect(QuestionHeight(course: course).rows(of: tall) == rows + 2)
      check(tall, in: course)
    }
  }
}

/// Questions by chance, the same for the same seed.
private struct Generator {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  private mutating func word() -> String {
    let letters = (0..<number(1...14)).map { _ in ["a", "e", "å", "§", "3"][number(0...4)] }.joined()
    switch number(0...19) {
    case 0: return letters + "-" + letters
    case 1: return letters + "\u{AD}" + letters
    case 2: return letters + "\u{A0}" + letters
    case 3: return "«" + letters + "»,"
    case 4: return String(repeating: letters, count: 9)
    case 5: return "–"
    default: return letters
    }
  }

  private mutating func text(_ words: ClosedRange<Int>) -> [Inline] {
    let words = (0..<number(words)).map { _ in word() }
    let half = words.count / 2
    return [
      .text(words[..<half].joined(separator: " ") + " "), .value(.threshold("verneombud")),
      .strong(words[half...].joined(separator: " ")),
    ]
  }

  private mutating func block() -> Courseware.Block {
    switch number(0...5) {
    case 0:
      return .list((0..<number(1...11)).map { _ in text(1...14) }, isNumbered: number(0...1) == 0)
    case 1:
      let columns = number(1...4)
      let rows = (0..<number(1...3)).map { _ in (0..<columns).map { _ in text(1...6) } }
      return .table(Courseware.Table(header: number(0...1) == 0 ? [] : rows[0], rows: rows))
    case 2:
      let widest = number(0...1) == 0 ? 66 : 67
      return .figure(
        Figure(
          lines: (1...number(1...5)).map { String(repeating: "─", count: widest - $0 + 1) },
          alternative: text(30...31).words))
    default: return .paragraph(text(1...40))
    }
  }

  mutating func item() -> Item {
    let prompt = (0..<number(0...3)).map { _ in block() } + [.paragraph(text(3...12))]
    return Item(id: "a/b", objective: "a/c", prompt: prompt, interaction: interaction())
  }

  private mutating func interaction() -> Interaction {
    let reason = [Inline.text("Fordi.")]
    let count = number(3...9)
    var texts: [[Inline]] = []
    for _ in 0..<count { texts.append(text(1...(number(0...1) == 0 ? 3 : 20))) }
    let choices = texts.enumerated().map { Choice(text: $1, isCorrect: $0 == 0, reason: reason) }
    switch number(0...6) {
    case 0, 1: return .single(choices)
    case 2: return .multiple(choices)
    case 3: return .faults(FaultyText(title: number(0...1) == 0 ? nil : text(1...20).words, lines: choices))
    case 4: return .order(texts.map { OrderStep(text: $0, reason: reason) })
    case 5:
      let categories = (0..<number(2...9)).map { _ in text(1...6) }
      return .match(
        Matching(categories: categories, entries: texts.map { .init(text: $0, category: 0, reason: reason) }))
    default:
      let unit = number(0...1) == 0 ? nil : text(1...14).words
      return .number(NumberEntry(key: 5, unit: unit, reason: reason, otherwise: reason))
    }
  }
}

extension Interaction {
  /// How many things are chosen from, moved or placed.
  fileprivate var partCount: Int {
    switch self {
    case .single, .multiple, .faults: choices.count
    case .order(let steps): steps.count
    case .match(let matching): matching.entries.count
    case .number, .date: 0
    }
  }
}

extension [Inline] {
  /// The words alone.
  fileprivate var words: String {
    map { inline in
      switch inline {
      case .text(let text), .strong(let text), .term(_, let text): text
      case .value: ""
      }
    }.joined()
  }
}
