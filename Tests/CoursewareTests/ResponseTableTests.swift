import Courseware
import Testing

/// The ways of answering, by name; every case of ``Interaction`` and of ``Response`` is one of them.
enum Form: String, CaseIterable, Sendable {
  case single, multiple, order, match, number, date, faults

  init(_ interaction: Interaction) {
    switch interaction {
    case .single: self = .single
    case .multiple: self = .multiple
    case .order: self = .order
    case .match: self = .match
    case .number: self = .number
    case .date: self = .date
    case .faults: self = .faults
    }
  }

  /// A response of this form that no item of another form accepts.
  var response: Response {
    switch self {
    case .single: .single(0)
    case .multiple: .multiple([0])
    case .order: .order([1, 0])
    case .match: .match([0])
    case .number: .number(1)
    case .date: .date(day("2027-01-01"))
    case .faults: .faults([0])
    }
  }

  /// Whether an answer can be right in part.
  var hasParts: Bool { ![.single, .number, .date].contains(self) }
}

/// How good an answer is.
enum Goodness: String, CaseIterable, Sendable { case right, wrong, partly, empty, malformed }

/// What is answered, and the points it gives; nil is refused.
struct ResponseRow: Sendable, CustomTestStringConvertible {
  var goodness: Goodness
  var detail: String
  var interaction: Interaction
  var response: Response?
  var points: [Int]?
  var credit: Credit

  init(
    _ goodness: Goodness, _ interaction: Interaction, _ response: Response?, _ points: [Int]?, _ detail: String = "",
    credit: Credit = .partial
  ) {
    self.goodness = goodness
    self.detail = detail
    self.interaction = interaction
    self.response = response
    self.points = points
    self.credit = credit
  }

  var form: Form { Form(interaction) }
  var testDescription: String { "\(form), \(credit), \(goodness) \(detail)" }

  static let single = Interaction.single(false, true, false)
  static let multiple = Interaction.multiple(true, true, false, false)
  static let order = Interaction.steps(4)
  static let match = Interaction.entries([2, 0, 0])
  static let number = Interaction.number(NumberEntry(key: 30, tolerance: 2, reason: [], otherwise: []))
  static let date = Interaction.date("2027-01-01")
  static let faults = Interaction.faults(false, true, true, false)

  static let all = choices + arrangements + entries

  private static let choices: [Self] = [
    Self(.right, single, .single(1), [1, 1]),
    Self(.wrong, single, .single(0), [0, 1], "first"),
    Self(.wrong, single, .single(2), [0, 1], "last"),
    Self(.empty, single, nil, [0, 1]),
    Self(.malformed, single, .single(3), nil, "past the last"),
    Self(.malformed, single, .single(-1), nil, "before the first"),
    Self(.malformed, single, .single(.max), nil, "far out"),
    Self(.right, multiple, .multiple([0, 1]), [2, 2]),
    Self(.partly, multiple, .multiple([1]), [1, 2], "one is missing"),
    Self(.partly, multiple, .multiple([0, 1, 2]), [1, 2], "one too many"),
    Self(.wrong, multiple, .multiple([0, 2]), [0, 2], "a wrong one for a right one"),
    Self(.wrong, multiple, .multiple([2, 3]), [0, 2], "never below nothing"),
    Self(.wrong, multiple, .multiple([0, 1, 2, 3]), [0, 2], "everything ticked"),
    Self(.empty, multiple, nil, [0, 2]),
    Self(.right, multiple, .multiple([0, 1]), [1, 1], credit: .whole),
    Self(.partly, multiple, .multiple([0]), [0, 1], "one is missing", credit: .whole),
    Self(.partly, multiple, .multiple([0, 1, 2]), [0, 1], "one too many", credit: .whole),
    Self(.wrong, multiple, .multiple([2, 3]), [0, 1], credit: .whole),
    Self(.empty, multiple, nil, [0, 1], credit: .whole),
    Self(.malformed, multiple, .multiple([]), nil, "nothing ticked"),
    Self(.malformed, multiple, .multiple([0, 0]), nil, "twice the same"),
    Self(.malformed, multiple, .multiple([1, 0]), nil, "out of order"),
    Self(.malformed, multiple, .multiple([0, 4]), nil, "past the last"),
    Self(.malformed, multiple, .multiple([-1, 0]), nil, "before the first"),
    Self(.malformed, multiple, .multiple([]), nil, "nothing ticked", credit: .whole),
    Self(.right, faults, .faults([1, 2]), [2, 2]),
    Self(.partly, faults, .faults([2]), [1, 2], "one is missing"),
    Self(.partly, faults, .faults([0, 1, 2]), [1, 2], "one too many"),
    Self(.wrong, faults, .faults([0, 3]), [0, 2], "never below nothing"),
    Self(.empty, faults, nil, [0, 2]),
    Self(.right, faults, .faults([1, 2]), [1, 1], credit: .whole),
    Self(.partly, faults, .faults([1]), [0, 1], "one is missing", credit: .whole),
    Self(.wrong, faults, .faults([0]), [0, 1], credit: .whole),
    Self(.empty, faults, nil, [0, 1], credit: .whole),
    Self(.malformed, faults, .faults([]), nil, "nothing"),
    Self(.malformed, faults, .faults([1, 1]), nil, "twice the same"),
    Self(.malformed, faults, .faults([2, 1]), nil, "out of order"),
    Self(.malformed, faults, .faults([1, 4]), nil, "past the last"),
    Self(.malformed, faults, .faults([4]), nil, "past the last", credit: .whole),
  ]

  private static let arrangements: [Self] = [
    Self(.right, order, .order([0, 1, 2, 3]), [3, 3]),
    Self(.partly, order, .order([0, 1, 3, 2]), [1, 3], "the last two have changed places"),
    Self(.partly, order, .order([1, 2, 3, 0]), [2, 3], "all neighbours but the first stand"),
    Self(.wrong, order, .order([3, 2, 1, 0]), [0, 3], "the other way round"),
    Self(.empty, order, nil, [0, 3]),
    Self(.right, order, .order([0, 1, 2, 3]), [1, 1], credit: .whole),
    Self(.partly, order, .order([1, 2, 3, 0]), [0, 1], credit: .whole),
    Self(.wrong, order, .order([3, 2, 1, 0]), [0, 1], credit: .whole),
    Self(.empty, order, nil, [0, 1], credit: .whole),
    Self(.malformed, order, .order([0, 1, 2]), nil, "one is missing"),
    Self(.malformed, order, .order([0, 1, 2, 2]), nil, "one twice"),
    Self(.malformed, order, .order([0, 1, 2, 4]), nil, "past the last"),
    Self(.malformed, order, .order([-1, 0, 1, 2]), nil, "before the first"),
    Self(.malformed, order, .order([]), nil, "nothing"),
    Self(.malformed, order, .order([0, 1, 2]), nil, "one is missing", credit: .whole),
    Self(.right, match, .match([2, 0, 0]), [3, 3]),
    Self(.partly, match, .match([2, 0, 1]), [2, 3]),
    Self(.wrong, match, .match([0, 1, 2]), [0, 3]),
    Self(.empty, match, nil, [0, 3]),
    Self(.right, match, .match([2, 0, 0]), [1, 1], credit: .whole),
    Self(.partly, match, .match([2, 0, 1]), [0, 1], credit: .whole),
    Self(.wrong, match, .match([0, 1, 2]), [0, 1], credit: .whole),
    Self(.empty, match, nil, [0, 1], credit: .whole),
    Self(.malformed, match, .match([2, 0]), nil, "one is loose"),
    Self(.malformed, match, .match([2, 0, 0, 0]), nil, "one too many"),
    Self(.malformed, match, .match([3, 0, 0]), nil, "past the last category"),
    Self(.malformed, match, .match([-1, 0, 0]), nil, "before the first"),
    Self(.malformed, match, .match([]), nil, "nothing", credit: .whole),
  ]

  private static let entries: [Self] = [
    Self(.right, number, .number(30), [1, 1]),
    Self(.right, number, .number(28), [1, 1], "at the edge below"),
    Self(.right, number, .number(32), [1, 1], "at the edge above"),
    Self(.wrong, number, .number(27), [0, 1], "below the edge"),
    Self(.wrong, number, .number(33), [0, 1], "above the edge"),
    Self(.wrong, .number(5), .number(6), [0, 1], "exact means exact"),
    Self(.wrong, number, .number(.min), [0, 1], "far out below"),
    Self(.wrong, number, .number(.max), [0, 1], "far out above"),
    Self(.wrong, .number(.max), .number(.min), [0, 1], "at the other end of all numbers"),
    Self(
      .wrong, .number(NumberEntry(key: .max, tolerance: 1, reason: [], otherwise: [])), .number(.min), [0, 1],
      "at the other end of all numbers, with a tolerance"),
    Self(.empty, number, nil, [0, 1]),
    Self(.right, date, .date(day("2027-01-01")), [1, 1]),
    Self(.wrong, date, .date(day("2026-12-31")), [0, 1]),
    Self(.empty, date, nil, [0, 1]),
  ]
}

@Suite("Responses")
struct ResponseTableTests {
  /// Pairs that there are not, and why.
  static let impossible: [Form: [Goodness: String]] = [
    .single: [.partly: "one choice is right or wrong"],
    .number: [
      .partly: "within the tolerance is right, and outside is wrong",
      .malformed: "every whole number can be entered; what is none is refused when it is read",
    ],
    .date: [
      .partly: "it is the day or it is not",
      .malformed: "every day can be entered; what is none is refused when it is read",
    ],
  ]

  @Test("A response gives the points it should, or is never scored", arguments: ResponseRow.all)
  func scoring(row: ResponseRow) {
    var item = Item("m/a", "m/o", row.interaction)
    item.credit = row.credit
    #expect(item.score(row.response).map { [$0.raw, $0.maximum] } == row.points)
    #expect(row.points == nil || item.maximumScore == row.points?.last)
    if let response = row.response { #expect(item.accepts(response) == (row.points != nil)) }
    switch row.goodness {
    case .right: #expect(row.points?.first == row.points?.last)
    case .partly:
      #expect(row.credit == .whole ? row.points?.first == 0 : (1..<item.maximumScore).contains(row.points?.first ?? 0))
    case .wrong, .empty: #expect(row.points?.first == 0)
    case .malformed: #expect(row.points == nil)
    }
    #expect((row.goodness == .empty) == (row.response == nil))
  }

  @Test("No pair of a way of answering and a goodness is without a row, for either credit where that matters")
  func complete() {
    for form in Form.allCases {
      for goodness in Goodness.allCases {
        for credit in form.hasParts ? Credit.allCases : [.partial] {
          let rows = ResponseRow.all.count { $0.form == form && $0.goodness == goodness && $0.credit == credit }
          let isPossible = Self.impossible[form]?[goodness] == nil
          #expect((rows > 0) == isPossible, "\(form), \(goodness), \(credit)")
        }
      }
    }
  }

  @Test(
    "Where an answer has no parts the credit makes no difference",
    arguments: ResponseRow.all.filter { !$0.form.hasParts })
  func credit(row: ResponseRow) {
    var item = Item("m/a", "m/o", row.interaction)
    let partial = item.score(row.response)
    item.credit = .whole
    #expect(item.score(row.response) == partial)
  }

  @Test("A response of another form is malformed", arguments: Form.allCases, Form.allCases)
  func otherForm(form: Form, other: Form) throws {
    guard form != other else { return }
    let row = try #require(ResponseRow.all.first { $0.form == form })
    let item = Item("m/a", "m/o", row.interaction)
    #expect(!item.accepts(other.response))
    #expect(item.score(other.response) == nil)
  }
}
