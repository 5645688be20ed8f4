import Courseware
import Credentials
import TerminalUI

/// What the course is, and how long it takes; nothing is stored yet.
struct Welcome: Stage {
  /// Minutes that do not make two figures worth reading.
  private static let notWorthARange = 5

  /// What is to be said before anything else.
  var news: [String] = []

  func screen(_ context: Context) -> Screen {
    let words = context.words.beginning
    let formats = context.words.formats
    var body: [TerminalUI.Block] = news.map { .paragraph(Text($0, .strong)) }
    body += Prose.page(context.course.introduction, context).body
    let extent = context.course.extent
    let least = formats.duration(minutes: extent.lowerBound)
    let most = formats.duration(minutes: extent.upperBound)
    body.append(
      .paragraph(Text(extent.count <= Self.notWorthARange ? words.extentFixed(most) : words.extent(least, most))))
    body.append(.paragraph(Text(words.pauses)))
    return Screen(
      trail: [context.title, words.welcome], body: body,
      keys: [
        KeyHint("Enter", words.begin), KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.beginPrompt)
  }

  /// One who is known here has read what is stored and said who she is.
  mutating func update(_ key: Key, _ context: Context) -> Move {
    guard key == .enter else { return .stay }
    return context.leader == nil ? .go(.privacy) : .request(.begin)
  }
}

/// What will be stored about her and who sees it, before anything is.
struct Privacy: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words.beginning
    return Screen(
      trail: [context.title, words.privacyTitle],
      body: [.heading(Text(words.privacyTitle))] + Self.body(context),
      keys: [
        KeyHint("Enter", words.agree), KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.agreePrompt)
  }

  static func body(_ context: Context) -> [TerminalUI.Block] {
    let words = context.words.beginning
    let organisation = context.issuance?.organisation
    let place =
      organisation.map { context.words.organisation.whereStored(context.folder, $0) }
      ?? words.whereStored(context.folder)
    let whoSees = organisation.map(context.words.organisation.whoSees) ?? words.whoSees
    return [
      .list(words.stored.map { Text($0) }, numbered: false), .paragraph(Text(place)),
      .list(whoSees.map { Text($0) }, numbered: false),
    ]
  }

  mutating func update(_ key: Key, _ context: Context) -> Move { key == .enter ? .go(.identity) : .stay }
}

/// Her name, the business if she wants it on the certificate, and the unit where the site has any; one field at a time.
struct Identity: Stage {
  private var values = ["", "", ""]
  private var field = 0
  private var line = EditableLine()
  private var complaint: String?
  /// The units of the site and «none of them», once it is time to choose.
  private var picking: Picking?

  var takesText: Bool { picking == nil }
  var leavesField: Bool { takesText }

  func screen(_ context: Context) -> Screen {
    let words = context.words.beginning
    let units = context.policy?.units ?? []
    let count = values.count + (units.isEmpty ? 0 : 1)
    if let picking { return unitScreen(units, picking, count, context) }
    let labels = [words.name, words.employer, words.organisationNumber]
    let hints = [words.nameHint, words.employerHint, words.organisationNumberHint]
    var body: [TerminalUI.Block] = [.heading(Text(words.identityTitle))]
    body.append(
      .field(
        Field(
          label: Text(labels[field]), text: line.text, cursor: line.cursor, isFocused: true, hint: Text(hints[field]))))
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.identityTitle], fact: words.fieldNumber(field + 1, count), body: body,
      keys: [
        KeyHint("Enter", context.words.keys.nextField), KeyHint("Esc", context.words.keys.moreChoices, essential: true),
      ],
      prompt: words.fieldPrompt)
  }

  private func unitScreen(_ units: [Policy.Unit], _ picking: Picking, _ count: Int, _ context: Context) -> Screen {
    let words = context.words
    var body: [TerminalUI.Block] = [
      .heading(Text(words.answers.unitQuestion)), .paragraph(Text(words.answers.unitWhy)),
      picking.options((units.map(\.title) + [words.answers.noUnit]).map { Text($0) }),
    ]
    if let complaint { body.append(.paragraph(Text(complaint, .strong))) }
    return Screen(
      trail: [context.title, words.beginning.identityTitle], fact: words.beginning.fieldNumber(count, count),
      body: body,
      keys: words.keys.choosing(picking.count) + [
        KeyHint("Enter", words.keys.answer),
        KeyHint("←", words.keys.back), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave),
      ], prompt: words.reading.choicePrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    if picking != nil { return choose(key, context) }
    let words = context.words.beginning
    switch key {
    case .backTab:
      values[field] = line.text
      guard field > 0 else { return .go(.privacy) }
      go(to: field - 1)
    case .enter:
      let value = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if field == 0, !value.contains(where: \.isLetter) {
        complaint = words.nameMissing
      } else if field == 0
        ? !Accomplishment.accepts(name: value) : !value.isEmpty && !Accomplishment.accepts(employer: value)
      {
        complaint = words.nameUnprintable
      } else if field == 2, !value.isEmpty, OrganisationNumber(value) == nil {
        complaint = words.organisationNumberWrong
      } else {
        values[field] = field == 2 ? OrganisationNumber(value)?.digits ?? "" : value
        if field < 2 {
          go(to: field + 1)
        } else if let units = context.policy?.units, !units.isEmpty {
          picking = Picking(of: units.count + 1)
          complaint = nil
        } else {
          return enrolment(in: nil)
        }
      }
    default: if line.handle(key) { complaint = nil }
    }
    return .stay
  }

  private mutating func choose(_ key: Key, _ context: Context) -> Move {
    let units = context.policy?.units ?? []
    switch key {
    case .left, .backspace, .escape:
      picking = nil
      go(to: field)
    case .enter:
      if let chosen = picking?.chosen { return enrolment(in: units.indices.contains(chosen) ? units[chosen].id : nil) }
      complaint = context.words.items.nothingChosen
    default: if picking?.handle(key) == true { complaint = nil }
    }
    return .stay
  }

  private func enrolment(in unit: String?) -> Move {
    .request(.enrol(name: values[0], employer: values[1], organisationNumber: values[2], unit: unit))
  }

  private mutating func go(to next: Int) {
    field = next
    line = EditableLine(values[next])
    complaint = nil
  }
}

/// What her own course takes, once the profile is known.
struct OwnHours: Stage {
  func screen(_ context: Context) -> Screen {
    let words = context.words.beginning
    let formats = context.words.formats
    guard let session = context.session else { return Screen(trail: [], body: []) }
    let course = session.course
    var rows = course.modules.map { module in
      [
        Text(module.title),
        Text(formats.minutes(NominalTime.minutes(seconds: course.nominalSeconds(of: module)))),
      ]
    }
    rows.append([
      Text(course.test.title),
      Text(formats.minutes(NominalTime.minutes(seconds: course.nominalSeconds(of: course.test)))),
    ])
    let unknown = course.questions.filter { session.profile.answers[$0.id] == .unknown }.map { Text($0.label) }
    var body: [TerminalUI.Block] = [
      .heading(Text(words.ownHoursTitle)),
      .paragraph(Text(words.ownHours(formats.duration(minutes: course.nominalMinutes), course.modules.count))),
      .table(TerminalUI.Table(rows: rows)),
    ]
    body +=
      unknown.isEmpty
      ? [.paragraph(Text(words.toFindOutNone))]
      : [.paragraph(Text(words.toFindOut)), .list(unknown, numbered: false)]
    body.append(.paragraph(Text(words.thenPassphrase)))
    return Screen(
      trail: [course.title, words.ownHoursTitle], body: body,
      keys: [
        KeyHint("Enter", context.words.keys.onward), KeyHint("o", context.words.keys.overview),
        KeyHint("?", context.words.keys.help), KeyHint("q", context.words.keys.leave),
      ], prompt: words.ownHoursPrompt)
  }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    key == .enter ? .request(.propose(showsTyping: false)) : .stay
  }
}
