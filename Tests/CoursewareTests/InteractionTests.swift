import Courseware
import Testing

@Suite("Ways of answering")
struct InteractionTests {
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
    let orders = (UInt64(0)..<20).map { Item("m/a", "m/o", ResponseRow.match).order(seed: $0) }
    #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2] })
    #expect(Set(orders).count > 3)
    #expect(Item("m/a", "m/o", ResponseRow.faults).order(seed: 7) == [0, 1, 2, 3])
    #expect(Item("m/a", "m/o", ResponseRow.number).order(seed: 7) == [])
    #expect(Item("m/a", "m/o", ResponseRow.date).order(seed: 7) == [])
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
