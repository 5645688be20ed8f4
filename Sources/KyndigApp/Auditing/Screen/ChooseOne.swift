import TerminalUI

/// One unit, or one course, of which there may be very many.
struct ChooseOne: AuditingStage {
  /// What is chosen.
  enum Part: Sendable { case unit, course }

  private let part: Part
  private let values: [String]
  private var rolling: Rolling
  private var notice: Wording?
  private var isRefused = false

  init(_ part: Part, _ context: AuditingContext) {
    self.part = part
    let values = part == .unit ? context.list.units : context.list.courses
    self.values = values
    let chosen = part == .unit ? context.list.choice.unit : context.list.choice.course
    let place = chosen.flatMap { values.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    rolling = Rolling(of: values.count + 1, focus: place)
  }

  var help: [Wording] { AuditScreenHelp.filter }

  func screen(_ context: AuditingContext) -> Screen {
    let (words, language) = (AuditScreenWords.self, context.language)
    let roll = Roll(
      columns: [Roll.Column("", least: 20, wanted: 60)], count: rolling.count, focus: rolling.focus
    ) { place in [Roll.Entry(place == 0 ? context.text(words.any) : Text(values[place - 1]))] }
    let notice = notice.map { [TerminalUI.Block.paragraph(context.text($0, .strong))] } ?? []
    return Screen(
      trail: [context.title, words.filterTitle[language]], fact: context.place,
      body: [.heading(context.text(part == .unit ? words.whichUnit : words.whichCourse))] + notice + [.roll(roll)],
      keys: [
        KeyHint("↑↓", context.words.keys.choose), KeyHint("Enter", words.lookAtThese[language]), context.keyBack,
        context.keyHelp, context.keyLeave,
      ], prompt: words.onePrompt[language], takesNumbers: true)
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    defer { isRefused = if case .paste = key { isRefused } else { false } }
    if key == .enter, isRefused { return .stay }
    notice = nil
    if key.isBack { return .back }
    guard key == .enter else {
      isRefused = rolling.handle(key) == .noSuchRow
      if isRefused { notice = AuditScreenWords.noSuchRow(rolling.count) }
      return .stay
    }
    let value = rolling.focus == 0 ? nil : values[rolling.focus - 1]
    var choice = context.list.choice
    if part == .unit { choice.unit = value } else { choice.course = value }
    return .look(at: choice)
  }
}

/// Part of a name, typed.
struct NameTyped: AuditingStage {
  private var line: EditableLine

  init(_ context: AuditingContext) { line = EditableLine(context.list.choice.name ?? "") }

  var takesText: Bool { true }
  var help: [Wording] { AuditScreenHelp.filter }

  func screen(_ context: AuditingContext) -> Screen {
    let (words, language) = (AuditScreenWords.self, context.language)
    return Screen(
      trail: [context.title, words.filterTitle[language]], fact: context.place,
      body: [
        .field(
          Field(
            label: context.text(words.whichName), text: line.text, cursor: line.cursor, isFocused: true,
            hint: context.text(words.nameHint)))
      ],
      keys: [
        KeyHint("Enter", words.lookAtThese[language]), KeyHint("Esc", context.words.keys.back, essential: true),
      ], prompt: (line.text.isEmpty ? words.namePrompt : words.nameAgainPrompt)[language])
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    if [.escape, .back, .backTab].contains(key) { return .back }
    guard key == .enter else {
      _ = line.handle(key)
      return .stay
    }
    let name = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var choice = context.list.choice
    choice.name = name.isEmpty ? nil : name
    return .look(at: choice)
  }
}
