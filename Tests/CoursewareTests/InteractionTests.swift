import Courseware
import Testing

@Suite("Ways of answering")
struct InteractionTests {
  /// What is answered, and the points it gives; nil is refused.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var interaction: Interaction
    var credit: Credit
    var response: Response?
    var points: [Int]?

    init(
      _ name: String, _ interaction: Interaction, _ response: Response?, _ points: [Int]?, credit: Credit = .partial
    ) {
      self.name = name
      self.interaction = interaction
      self.credit = credit
      self.response = response
      self.points = points
    }

    var testDescription: String { name }

    static let order = Interaction.steps(4)
    static let match = Interaction.entries([2, 0, 0])
    static let number = Interaction.number(entry(30, tolerance: 2))
    static let exact = Interaction.number(entry(5))
    static let date = Interaction.date(DateEntry(key: day("2027-01-01"), reason: [], otherwise: []))
    static let faults = Interaction.faults(false, true, true, false)

    private static func entry(_ key: Int, tolerance: Int = 0) -> NumberEntry {
      NumberEntry(key: key, tolerance: tolerance, reason: [], otherwise: [])
    }

    static let all = [
      Row("order, right", order, .order([0, 1, 2, 3]), [3, 3]),
      Row("order, partly: the last two have changed places", order, .order([0, 1, 3, 2]), [1, 3]),
      Row("order, partly: all neighbours but the first stand", order, .order([1, 2, 3, 0]), [2, 3]),
      Row("order, wrong: the other way round", order, .order([3, 2, 1, 0]), [0, 3]),
      Row("order, empty", order, nil, [0, 3]),
      Row("order, whole, right", order, .order([0, 1, 2, 3]), [1, 1], credit: .whole),
      Row("order, whole, partly", order, .order([1, 2, 3, 0]), [0, 1], credit: .whole),
      Row("order, malformed: one is missing", order, .order([0, 1, 2]), nil),
      Row("order, malformed: one twice", order, .order([0, 1, 2, 2]), nil),
      Row("order, malformed: past the last", order, .order([0, 1, 2, 4]), nil),
      Row("order, malformed: before the first", order, .order([-1, 0, 1, 2]), nil),
      Row("order, malformed: nothing", order, .order([]), nil),
      Row("order, malformed: a multiple", order, .multiple([0, 1, 2, 3]), nil),
      Row("match, right", match, .match([2, 0, 0]), [3, 3]),
      Row("match, partly", match, .match([2, 0, 1]), [2, 3]),
      Row("match, wrong", match, .match([0, 1, 2]), [0, 3]),
      Row("match, empty", match, nil, [0, 3]),
      Row("match, whole, right", match, .match([2, 0, 0]), [1, 1], credit: .whole),
      Row("match, whole, partly", match, .match([2, 0, 1]), [0, 1], credit: .whole),
      Row("match, malformed: one is loose", match, .match([2, 0]), nil),
      Row("match, malformed: one too many", match, .match([2, 0, 0, 0]), nil),
      Row("match, malformed: past the last category", match, .match([3, 0, 0]), nil),
      Row("match, malformed: before the first", match, .match([-1, 0, 0]), nil),
      Row("match, malformed: an order", match, .order([2, 0, 1]), nil),
      Row("number, right", number, .number(30), [1, 1]),
      Row("number, right at the edge below", number, .number(28), [1, 1]),
      Row("number, right at the edge above", number, .number(32), [1, 1]),
      Row("number, wrong below the edge", number, .number(27), [0, 1]),
      Row("number, wrong above the edge", number, .number(33), [0, 1]),
      Row("number, wrong: exact means exact", exact, .number(6), [0, 1]),
      Row("number, wrong: far out below", number, .number(.min), [0, 1]),
      Row("number, wrong: far out above", number, .number(.max), [0, 1]),
      Row("number, empty", number, nil, [0, 1]),
      Row("number, malformed: a single", number, .single(30), nil),
      Row("date, right", date, .date(day("2027-01-01")), [1, 1]),
      Row("date, wrong", date, .date(day("2026-12-31")), [0, 1]),
      Row("date, empty", date, nil, [0, 1]),
      Row("date, malformed: a number", date, .number(1), nil),
      Row("faults, right", faults, .faults([1, 2]), [2, 2]),
      Row("faults, partly: one is missing", faults, .faults([2]), [1, 2]),
      Row("faults, partly: one too many", faults, .faults([0, 1, 2]), [1, 2]),
      Row("faults, wrong: never below nothing", faults, .faults([0, 3]), [0, 2]),
      Row("faults, empty", faults, nil, [0, 2]),
      Row("faults, whole, right", faults, .faults([1, 2]), [1, 1], credit: .whole),
      Row("faults, whole, partly", faults, .faults([1]), [0, 1], credit: .whole),
      Row("faults, malformed: nothing", faults, .faults([]), nil),
      Row("faults, malformed: twice the same", faults, .faults([1, 1]), nil),
      Row("faults, malformed: out of order", faults, .faults([2, 1]), nil),
      Row("faults, malformed: past the last", faults, .faults([1, 4]), nil),
      Row("faults, malformed: a multiple", faults, .multiple([1, 2]), nil),
      Row("multiple, whole, right", .multiple(true, true, false), .multiple([0, 1]), [1, 1], credit: .whole),
      Row("multiple, whole, partly", .multiple(true, true, false), .multiple([0]), [0, 1], credit: .whole),
      Row("multiple, malformed: faults", .multiple(true, true, false), .faults([0]), nil),
    ]
  }

  @Test("A response gives the points it should, or is never scored", arguments: Row.all)
  func scoring(row: Row) {
    var item = Item("m/a", "m/o", row.interaction)
    item.credit = row.credit
    #expect(item.score(row.response).map { [$0.raw, $0.maximum] } == row.points)
    #expect(row.points == nil || item.maximumScore == row.points?.last)
    if let response = row.response { #expect(item.accepts(response) == (row.points != nil)) }
  }

  @Test("A choice that is not offered cannot be taken, gives no points and is not shown")
  func offered() {
    var item = Item("m/a", "m/o", .multiple(true, true, false, false))
    item.interaction = .multiple(
      item.interaction.choices.enumerated().map { place, choice in
        var choice = choice
        choice.isOffered = place != 1
        return choice
      })
    #expect(item.maximumScore == 1)
    #expect(item.score(.multiple([0])) == Score(raw: 1, maximum: 1))
    #expect(item.score(.multiple([0, 1])) == nil)
    #expect((0..<20).allSatisfy { item.order(seed: $0).sorted() == [0, 2, 3] })
  }

  @Test("Steps are never shown in the right order, and nothing is left out", arguments: 3...9)
  func shownOrder(count: Int) {
    let item = Item("m/a", "m/o", .steps(count))
    for seed in UInt64(0)..<200 {
      let order = item.order(seed: seed)
      #expect(order.sorted() == Array(0..<count))
      #expect(order != Array(0..<count))
    }
  }

  @Test("Entries are shuffled, the lines of a text with faults stand as they are, a field has no order")
  func otherOrders() {
    let orders = (UInt64(0)..<20).map { Item("m/a", "m/o", Row.match).order(seed: $0) }
    #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2] })
    #expect(Set(orders).count > 3)
    #expect(Item("m/a", "m/o", Row.faults).order(seed: 7) == [0, 1, 2, 3])
    #expect(Item("m/a", "m/o", Row.number).order(seed: 7) == [])
    #expect(Item("m/a", "m/o", Row.date).order(seed: 7) == [])
  }

  @Test(
    "What is no form of a response is refused",
    arguments: [
      #"{"order":[0,"1"]}"#, #"{"order":[0,1.5]}"#, #"{"order":0}"#, #"{"match":null}"#, #"{"match":{"a":1}}"#,
      #"{"faults":true}"#, #"{"faults":[null]}"#, #"{"number":"5"}"#, #"{"number":5.0}"#, #"{"number":[5]}"#,
      #"{"number":9223372036854775808}"#, #"{"date":"1.1.2027"}"#, #"{"date":"2027-02-29"}"#, #"{"date":20270101}"#,
      #"{"date":"2027-01-01","number":1}"#, #"{"order":[0],"match":[0]}"#, #"{}"#, #"{"single":0}"#, #"{"essay":"a"}"#,
      #""0""#, "true", "null",
    ])
  func badForms(response: String) {
    let text = #"{"at":1,"item":"m/a","response":\#(response),"verb":"practised"}"#
    #expect(throws: EventError.malformed(verb: "practised")) { try Event(bytes: text.utf8) }
  }
}
