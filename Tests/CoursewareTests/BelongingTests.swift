import Courseware
import Testing

@Suite("Why something is in the course")
struct BelongingTests {
  private static let construction = Condition.trade(.equal, "construction")
  private static let shipping = Condition.trade(.equal, "shipping")

  @Test(
    "The conditions of a step are its module's, its lesson's and its own, each once, the outermost first",
    arguments: [
      ("m/delt", []), ("m/egen", [.many]), ("m/liten", [.few]), ("m/øv", [.many]), ("m/s", []), ("m/t", [.many]),
      ("m/stopp", [shipping]), ("heads", []), ("shared", [construction]), ("m/a", []), ("m/b", [.few]),
      ("m/sjekk", []), ("n/side", [construction, .many]), ("n/t", [construction]), ("n/a", [construction, .many]),
      ("n/sjekk", [construction]), ("prøve", []), ("n", []), ("finnes-ikke", []),
    ] as [(String, [Condition])])
  func conditions(id: String, expected: [Condition]) {
    #expect(Course.reading.conditions(of: id) == expected)
    let conditions = Course.reading.tailored(to: BusinessProfile(heads: nil)).conditions(of: id)
    // A stop that may not be for her is not there.
    #expect(conditions == (id == "m/stopp" ? [] : expected), "a tailored course still knows why")
  }

  private static let derived = Condition.derived(id: "small", label: "dere er få", .few)
  private static let office = Condition.trade(.equal, "office")

  @Test(
    "What decides a condition: the sides that make it what it is, and what follows from the answers by its own name",
    arguments: [
      (.few, Grounds(parameters: ["heads"])), (.many, Grounds(parameters: ["heads"])),
      (.and(.few, office), Grounds(parameters: ["heads", "trade"])),
      (.and(.many, office), Grounds(parameters: ["heads"])), (.or(.few, .not(office)), Grounds(parameters: ["heads"])),
      (.or(.many, .not(office)), Grounds(parameters: ["heads", "trade"])),
      (.and(.few, .few), Grounds(parameters: ["heads"])),
      (derived, Grounds(holding: ["dere er få"])), (.not(derived), Grounds(holding: ["dere er få"])),
      (.and(derived, office), Grounds(holding: ["dere er få"], parameters: ["trade"])),
      (.or(derived, derived), Grounds(holding: ["dere er få"])),
      (
        .derived(id: "large", label: "dere er mange", .many),
        Grounds(failing: ["dere er mange"], parameters: ["heads"])
      ),
      (.and(office, .comparison(.parameter("shared"), .equal, .word("yes"))), Grounds(parameters: ["shared"])),
      (
        .derived(id: "x", label: "X", .comparison(.parameter("shared"), .equal, .word("yes"))),
        Grounds(parameters: ["shared"])
      ),
    ] as [(Condition, Grounds)])
  func grounds(condition: Condition, expected: Grounds) {
    #expect(condition.grounds(for: BusinessProfile(heads: 3, trade: "office"), in: .reading) == expected)
  }
}
