import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI

@testable import KyndigApp

/// A leader who knows the right answers and types, in either voice; every screen she meets is kept.
struct Pilot: Face {
  enum Voice: String, CaseIterable { case drawn, spoken }

  let voice: Voice
  let course: Course
  private let steps: [Step]
  /// All items there are, each with the pieces of what it asks, which are all on its screen.
  private let items: [(item: Item, asking: [String])]
  /// Answers to the questions about the business.
  var profile: [String: String] = ["level": "1", "heads": "24", "heads20": "20", "field": "Verksted"]
  /// The choices she takes, by the item; nil is right, and whatever else it says is wrong where there are no choices.
  var mistakes: (_ item: Item) -> [Int]? = { _ in nil }
  /// What she decides in a scene of a scenario.
  var decide: (_ scene: Scene) -> Int = { _ in 0 }
  /// After how many answers she gives up.
  var patience = 600
  private var replies = 0
  private(set) var screens: [Screen] = []
  private var current: Screen?
  /// Everything the current screen says.
  private var saying = ""
  private var waiting: [Key] = []
  private(set) var passphrase = ""
  private(set) var passphraseCount = 0
  private var hasVisited: Set<String> = []
  /// The words of the screens.
  var words = Phrases.nb
  /// What she writes in a field of a draft.
  var draft = "Jeg avgjør selv hvem som får hvilke oppgaver."
  /// How she writes her name when she signs.
  var name = "kari  nordmann"

  /// Whether the next key answers what is on the screen, and is not the rest of an answer.
  var isBetweenAnswers: Bool { waiting.isEmpty }

  /// She comes back another evening, as patient as ever.
  mutating func rest() {
    replies = 0
    waiting = []
    current = nil
    hasVisited = []
  }

  /// She knows the passphrase of another.
  mutating func adopt(_ other: Pilot) { passphrase = other.passphrase }

  /// She knows her passphrase from before.
  mutating func adopt(passphrase: String) { self.passphrase = passphrase }

  init(_ voice: Voice, course: Course) {
    self.voice = voice
    self.course = course
    steps = course.modules.flatMap(\.lessons).flatMap(\.steps)
    let practice = steps.compactMap { if case .practice(let item) = $0 { item } else { nil } }
    items = (practice + course.modules.flatMap(\.banks).flatMap(\.items)).map { ($0, $0.asking) }
  }

  mutating func show(_ screen: Screen) throws(TerminalError) {
    current = screen
    if screens.last != screen { screens.append(screen) }
  }

  mutating func close() {}

  mutating func nextKey() throws(TerminalError) -> Key {
    if waiting.isEmpty {
      replies += 1
      guard replies <= patience, let screen = current else { return .endOfInput }
      saying = screen.folded
      waiting = answer(screen)
    }
    return waiting.removeFirst()
  }

  private mutating func answer(_ screen: Screen) -> [Key] {
    let reply = reply(screen)
    switch (voice, reply) {
    case (.spoken, .line(let line)):
      return screen.keys(typed: line, vocabulary: Phrases.nb.vocabulary) ?? [.endOfInput]
    case (.drawn, .line(let line)):
      guard !line.isEmpty else { return [.enter] }
      if screen.hasFocusedField { return [.clear] + line.map(Key.character) + [.enter] }
      return screen.keys(typed: line, vocabulary: Phrases.nb.vocabulary) ?? [.endOfInput]
    case (_, .keys(let keys)): return keys
    case (_, .leave): return [.endOfInput]
    }
  }

  private enum Reply {
    case line(String)
    case keys([Key])
    case leave
  }

  private mutating func reply(_ screen: Screen) -> Reply {
    let place = screen.trail.last ?? ""
    if let item = written(on: screen) { return reply(to: item, on: screen) }
    if let scene = scene(on: screen) { return .line(String(decide(scene) + 1)) }
    if let field = screen.focusedField {
      let label = field.label.string
      if label == words.beginning.name { return .line("Kari Nordmann") }
      if label == words.beginning.employer { return .line("Fjellbygg AS") }
      if label == words.beginning.organisationNumber { return .line("") }
      if label == words.signing.typeName { return .line(name) }
      if field.isSecret {
        passphraseCount += 1
        return .line(passphrase)
      }
      if label == words.reading.yourAnswer {
        let question = course.questions.first { says($0.prompt) }
        return .line(profile[question?.id ?? ""] ?? "24")
      }
      if field.isManyLined { return lines(in: field) }
      return .line(draft)
    }
    if says(words.signing.useProposal) {
      let strong = screen.body.compactMap { block -> String? in
        guard case .indented(let blocks) = block, case .paragraph(let text) = blocks.first else { return nil }
        return text.string
      }
      passphrase = strong.first ?? ""
      return .line("1")
    }
    if let question = course.questions.first(where: { says($0.prompt) }) {
      return .line(profile[question.id] ?? "1")
    }
    if let item = item(on: screen) { return .line(numbers(item, on: screen)) }
    if place == course.title, hasVisited.contains("certificate") { return .leave }
    if place == words.signing.certificate { hasVisited.insert("certificate") }
    return .line("")
  }

  /// What she writes where there is room for it, a line at a time.
  static let lines = ["Vi ser på planen hver vår.", "Verneombudet er med."]

  private func lines(in field: Field) -> Reply {
    guard voice == .spoken else {
      return .keys([.clear] + Self.lines.map { $0.map(Key.character) }.joined(separator: [.enter]) + [.tab])
    }
    let written = field.text.split(whereSeparator: \.isNewline).count
    return .line(written < Self.lines.count ? Self.lines[written] : "")
  }

  private func says(_ text: String) -> Bool { saying.contains(text.folded) }

  private func item(on screen: Screen) -> Item? {
    let texts = Set(screen.options.map(\.text.string))
    guard !texts.isEmpty, screen.options.allSatisfy({ $0.state == nil && $0.detail == nil }) else { return nil }
    return asked { item in
      let choices = item.interaction.choices
      // A choice may be offered to some and not to her.
      return choices.count >= texts.count
        && texts.allSatisfy { text in choices.contains { $0.text.isRead(as: text) } }
    }
  }

  /// The item of these that the screen asks in the most words.
  private func asked(_ isMeant: (Item) -> Bool) -> Item? {
    items.filter { item, asking in asking.allSatisfy(saying.contains) && isMeant(item) }
      .max { $0.asking.joined().count < $1.asking.joined().count }?.item
  }

  private func scene(on screen: Screen) -> Scene? {
    let scenarios = steps.compactMap { if case .scenario(let scenario) = $0 { scenario } else { Scenario?.none } }
    let texts = screen.options.map(\.text.string)
    return scenarios.flatMap(\.scenes).first { scene in
      scene.decisions.count == texts.count && zip(scene.decisions, texts).allSatisfy { $0.text.isRead(as: $1) }
    }
  }

  /// The item on the screen, where it is answered in another way than by choosing.
  private func written(on screen: Screen) -> Item? {
    guard screen.hasFocus else { return nil }
    return asked { item in
      switch item.interaction {
      case .single, .multiple, .faults: false
      case .number, .date: screen.options.isEmpty
      case .order(let steps): isOn(screen, steps.map(\.text))
      case .match(let matching): isOn(screen, matching.entries.map(\.text))
      }
    }
  }

  private func isOn(_ screen: Screen, _ texts: [[Inline]]) -> Bool {
    let options = screen.options.map(\.text.string)
    return texts.allSatisfy { text in options.contains { text.isRead(as: $0) } }
  }

  private func reply(to item: Item, on screen: Screen) -> Reply {
    let isWrong = mistakes(item) != nil
    switch item.interaction {
    case .single, .multiple, .faults: return .leave
    case .number(let entry): return .line(String(entry.key + (isWrong ? 1000 : 0)))
    case .date(let entry):
      let date = isWrong ? entry.key.adding(1, .days) : entry.key
      return .line(voice == .drawn ? "\(date.day).\(date.month).\(date.year)" : date.description)
    case .order(let steps):
      let shown = screen.options.compactMap { option in steps.firstIndex { $0.text.isRead(as: option.text.string) } }
      let wanted = isWrong ? steps.indices.reversed() : Array(steps.indices)
      let places = wanted.compactMap(shown.firstIndex)
      let keys = Self.carrying(places)
      return voice == .spoken || keys.isEmpty
        ? .line(places.map { String($0 + 1) }.joined(separator: " ")) : .keys(keys + [.enter])
    case .match(let matching):
      let numbers = screen.options.compactMap { option in
        matching.entries.first { $0.text.isRead(as: option.text.string) }.map { entry in
          String((isWrong ? (entry.category + 1) % matching.categories.count : entry.category) + 1)
        }
      }
      return voice == .spoken
        ? .line(numbers.joined(separator: " ")) : .keys(numbers.flatMap { $0.map(Key.character) } + [.enter])
    }
  }

  /// The keys that bring lines into an order: each is taken hold of where it stands, carried up and dropped.
  private static func carrying(_ places: [Int]) -> [Key] {
    var standing = Array(places.indices)
    return places.enumerated().flatMap { target, place -> [Key] in
      guard let from = standing.firstIndex(of: place), from != target else { return [] }
      standing.insert(standing.remove(at: from), at: target)
      return "\(from + 1) ".map(Key.character) + Array(repeating: .up, count: from - target) + [.character(" ")]
    }
  }

  private func numbers(_ item: Item, on screen: Screen) -> String {
    let wrong = mistakes(item)
    let wanted = item.interaction.choices.enumerated().filter { index, choice in
      wrong?.contains(index) ?? choice.isCorrect
    }.map(\.element.text)
    return screen.options.filter { option in wanted.contains { $0.isRead(as: option.text.string) } }.map(\.label)
      .joined(separator: " ")
  }
}

extension Item {
  /// The pieces of what is asked, between the numbers that are put in.
  fileprivate var asking: [String] {
    prompt.flatMap { block -> [String] in
      guard case .paragraph(let text) = block else { return [] }
      return text.plain.split(separator: "#").map { String($0).folded }
    }
  }
}

extension [Inline] {
  /// Whether a line on the screen is this text, whatever number stands for a value.
  func isRead(as line: String) -> Bool {
    let parts = plain.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return plain == line }
    return line.hasPrefix(parts[0]) && line.hasSuffix(parts[1])
  }

  /// The text without marks, with # for a value.
  var plain: String {
    reduce("") { text, inline in
      switch inline {
      case .text(let string), .strong(let string), .term(_, let string): text + string
      case .value: text + "#"
      }
    }
  }
}

extension Screen {
  var options: [TerminalUI.Option] {
    body.flatMap { block -> [TerminalUI.Option] in if case .options(let options) = block { options } else { [] } }
  }

  var focusedField: Field? {
    for case .field(let field) in body where field.isFocused { return field }
    return nil
  }

  var hasFocusedField: Bool { focusedField != nil }

  /// Everything it says, in one string.
  var saying: String { spoken(glyphs: .unicode, vocabulary: Phrases.nb.vocabulary).lines.joined(separator: " ") }

  /// Everything it says, with one space between words.
  var folded: String { saying.folded }

  func says(_ text: String) -> Bool { folded.contains(text.folded) }
}

extension String {
  fileprivate var folded: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
