import Courseware
import Testing

@testable import Authoring

@Suite("Tailoring changes the text: nothing is the same but for the name of the trade")
struct TradeTextTests {
  /// What some get, and on what condition; `place` is where it stands.
  struct Conditional: Sendable {
    var place: String
    var condition: Condition
    var words: [String]
  }

  /// Everything in the course that stands under a condition and has words enough to compare.
  static let texts: [Conditional] = TaughtCourse.course.conditionalTexts.filter { $0.words.count >= 12 }

  /// Those of them that are for some trades.
  private static let ofTrades = texts.filter { !$0.condition.trades.isEmpty }

  @Test("No two texts for different trades have half of their pairs of words in common")
  func pairs() {
    let texts = Self.ofTrades.map { ($0, Self.pairs($0.words)) }
    #expect(texts.count > 150)
    var alike: [String] = []
    for (index, (left, leftPairs)) in texts.enumerated() {
      for (right, rightPairs) in texts[(index + 1)...]
      where left.condition.trades.isDisjoint(with: right.condition.trades) {
        if Self.isAlike(leftPairs, rightPairs) { alike.append("\(left.place) ~ \(right.place)") }
      }
    }
    #expect(alike == [])
  }

  @Test("The comparison finds a text where only the trade is another, and lets another text pass")
  func finds() {
    let pairs = { (text: String) in Self.pairs(text.split(separator: " ").map(String.init)) }
    let shop = pairs("I butikken er det viktig at alle kjenner rutinene og sier fra når noe ikke er som det skal være")
    let other = pairs("På bilen er det viktig at alle kjenner rutinene og sier fra når noe ikke er som det skal være")
    #expect(Self.isAlike(shop, other))
    #expect(
      !Self.isAlike(
        shop, pairs("Kaffen sto åpen på dørken, og sjåføren skled da han hoppet ned fra lasteplanet i mørket")))
  }

  /// Each word with the one after it.
  private static func pairs(_ words: [String]) -> Set<String> {
    Set(zip(words, words.dropFirst()).map { $0 + " " + $1 })
  }

  private static func isAlike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let smaller = min(left.count, right.count)
    return max(left.count, right.count) <= 3 * smaller && left.intersection(right).count * 2 > smaller
  }

  @Test("Each of the eight trades has examples of its own", arguments: trades)
  func examples(of trade: String) {
    let own = Self.texts.filter { text in
      text.condition.operands.contains(.word(trade)) && text.condition.parameters == ["trade"]
    }
    let modules = Set(own.map { $0.place.prefix { $0 != "/" } })
    #expect(modules.count >= 5, "\(modules)")
  }

  static let trades = ["construction", "care", "shop", "office", "transport", "food", "industry", "cleaning"]
}

extension Condition {
  /// The trades that it is for, where it says so.
  fileprivate var trades: Set<String> {
    switch self {
    case .comparison(.parameter("trade"), .equal, .word(let trade)): [trade]
    case .and(let left, let right), .or(let left, let right): left.trades.union(right.trades)
    case .comparison, .not, .derived: []
    }
  }
}

extension Course {
  /// The texts that stand under a condition of their own: blocks, pages, items, tasks and texts to start from.
  fileprivate var conditionalTexts: [TradeTextTests.Conditional] {
    var texts: [TradeTextTests.Conditional] = []
    func add(_ place: String, _ condition: Condition?, _ text: String) {
      guard let condition else { return }
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      texts.append(TradeTextTests.Conditional(place: place, condition: condition, words: words))
    }
    func addBlocks(_ place: String, _ blocks: [Block]) {
      for case .when(let conditional) in blocks.flat {
        add(place, conditional.condition, TaughtCourse.text(conditional.blocks))
      }
    }
    func addItem(_ item: Item) {
      let choices = item.interaction.choices.map { TaughtCourse.text($0.text) }.joined(separator: " ")
      add(item.id, item.condition, TaughtCourse.text(item.prompt) + " " + choices)
    }
    for module in modules {
      for step in module.lessons.flatMap(\.steps) + module.tasks.map(Step.task) {
        switch step {
        case .page(let page):
          add(page.id, page.condition, TaughtCourse.text(page.blocks))
          addBlocks(page.id, page.blocks)
        case .practice(let item): addItem(item)
        case .scenario(let scenario):
          add(
            scenario.id, scenario.condition, scenario.scenes.map { TaughtCourse.text($0.blocks) }.joined(separator: " ")
          )
        case .task(let task):
          add(task.id, task.condition, TaughtCourse.text(task.blocks))
          addBlocks(task.id, task.blocks)
          // A draft to start from is what all its fields say.
          for (condition, samples) in Dictionary(grouping: task.samples, by: \.condition) {
            add(task.id + "#samples", condition, samples.map(\.text).joined(separator: " "))
          }
        case .question, .stop: break
        }
      }
      for item in module.banks.flatMap(\.items) { addItem(item) }
    }
    return texts
  }
}
