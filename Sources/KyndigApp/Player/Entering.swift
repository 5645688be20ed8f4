import Courseware
import TerminalUI

/// A number or a date to write; another form is said, and never scored.
struct Entering: Answering {
  /// What is written.
  enum Form: Sendable, Equatable {
    case number(unit: String?)
    case date
  }

  let item: Item
  private let form: Form
  private var line: EditableLine
  private var isRefused = false

  init(item: Item, form: Form, response: Response?) {
    self.item = item
    self.form = form
    switch response {
    case .number(let number): line = EditableLine(String(number))
    case .date(let date): line = EditableLine(date.typed)
    default: line = EditableLine()
    }
  }

  var takesText: Bool { true }
  var leavesField: Bool { true }

  mutating func handle(_ key: Key) -> Answered {
    if key == .enter {
      if let response { return .answered(response) }
      isRefused = true
      return .taken
    }
    guard line.handle(key) else { return .ignored }
    isRefused = false
    return .taken
  }

  private var response: Response? {
    switch form {
    case .number(let unit): Int(typed: line.text, unit: unit).map(Response.number)
    case .date: CivilDate(typed: line.text).map(Response.date)
    }
  }

  func answers(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.items
    let (label, hint, complaint) =
      switch form {
      case .number(let unit): (words.numberField(unit), words.numberHint, words.numberRefused)
      case .date: (words.dateField, words.dateHint, words.dateRefused)
      }
    let field = Field(
      label: Text(label), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(hint),
      leavesKeyWords: true)
    return [.field(field)] + (isRefused ? [.paragraph(Text(complaint, .strong))] : [])
  }

  func keys(_ words: Phrases) -> [KeyHint] {
    [KeyHint("Enter", words.keys.answer), KeyHint("Esc", words.keys.moreChoices, essential: true)]
  }

  func prompt(_ words: Phrases) -> String { form == .date ? words.items.datePrompt : words.items.numberPrompt }
}

extension Int {
  /// A whole number as people write it: `12`, `10 000`, `12 uker` where weeks are asked for; nil for any other form.
  init?(typed text: String, unit: String?) {
    var digits = text.lowercased().filter { !$0.isWhitespace }
    if let unit = unit?.lowercased().filter({ !$0.isWhitespace }), digits.hasSuffix(unit) {
      digits.removeLast(unit.count)
    }
    // Fewer than 16 digits, so that no arithmetic with it overflows.
    guard !digits.isEmpty, digits.count < 16, digits.allSatisfy(\.isASCII), digits.allSatisfy(\.isNumber) else {
      return nil
    }
    self.init(digits)
  }
}

extension CivilDate {
  /// A date as `31.12.2026` or `2026-12-31`; nil for any other form, and for a day that the calendar does not have.
  init?(typed text: String) {
    let text = text.filter { !$0.isWhitespace }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self.init(text)
      return
    }
    guard parts[2].count == 4, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as it is typed in the field.
  var typed: String { "\(day).\(month).\(year)" }
}
