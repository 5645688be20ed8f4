import Authoring
import Testing

@Suite("What the choices of items give away, and answers that stand twice")
struct ChoiceRuleTests {
  @Test("A broken rule is said once, at the exact place, and not where it is kept", arguments: breaches)
  func rule(breach: Breach) throws { try breach.check() }

  static let small = SmallCourse()

  /// An item whose right choice is the longest or not, and stands first or last.
  static func item(_ id: String, isLongest: Bool, isFirst: Bool = false) -> String {
    let right =
      "<choice correct=\"true\">\(isLongest ? "Det lange svaret her" : "Kort \(id)")<why>Ja.</why></choice>"
    let wrong = "<choice>Ni tegn \(id)<why>Nei.</why></choice>"
    return """
        <item id="\(id)" objective="plikt"><prompt>Hva om \(id)?</prompt>\(isFirst ? right + wrong : wrong + right)</item>

      """
  }

  /// Of four items, one of them in practice, three have the right choice longest.
  static let longest = small.replacing("Jeg tar det", with: "Jeg tar det selv").replacing(
    "Svar for meg", with: "Svar du")

  /// Of four items, one of them in practice, all but Amina's have the right choice first.
  static let first = small.replacing(
    "<choice>Svar for meg<why>Da er det han som lærer.</why></choice>", with: ""
  ).replacing(
    "Jeg svarer<why>Svarene skal være dine.</why></choice>",
    with: "Jeg svarer<why>Svarene skal være dine.</why></choice>\n<choice>Svar for meg<why>Nei.</why></choice>")

  static let allFirst = first.replacing(
    "<choice>Ja takk<why>En fullmakt flytter oppgaver.</why></choice>", with: ""
  ).replacing(
    "Nei takk<why>Du må ta det.</why></choice>",
    with: "Nei takk<why>Du må ta det.</why></choice>\n<choice>Ja takk<why>En fullmakt.</why></choice>")

  static let number = """
    <item id="tall" objective="plikt"><prompt>Hvor mange?</prompt>
      <number of="10" tolerance="1">
        <why>Slik er det.</why>
        <mistake of="20"><why>Det er for mange.</why></mistake>
        <mistake of="12"><why>Det er nær.</why></mistake>
        <otherwise>Tell på nytt.</otherwise>
      </number>
    </item>
    """

  static let date = """
    <item id="dag" objective="plikt"><prompt>Når er fristen?</prompt>
      <date from="2026-01-31" of="1" unit="months">
        <why>Måneden slutter da.</why>
        <mistake of="27" unit="days"><why>Det er for tidlig.</why></mistake>
        <mistake of="4" unit="weeks"><why>Se på måneden.</why></mistake>
        <otherwise>Se i kalenderen.</otherwise>
      </date>
    </item>
    """

  static func conditional(_ condition: String) -> String {
    """
    <item id="stor" objective="plikt" cardinality="multiple"><prompt>Hva gjelder dere?</prompt>
      <choice correct="true">Dette<why>Ja.</why></choice><choice>Annet<why>Nei.</why></choice>
      <choice correct="true" if="heads >= 9">Det samme<why>Ja.</why></choice>
      <choice\(condition)>Det samme<why>Nei.</why></choice>
    </item>
    """
  }

  static func choices(_ first: String, _ second: String) -> SmallCourse {
    small.replacing("<choice correct=\"true\">Også dette", with: "<choice correct=\"true\"\(first)")
      .replacing("<choice>Ikke dette", with: "<choice\(second)")
  }

  static let breaches: [Breach] = [
    Breach(
      name: "the right choice is the longest in four of five items",
      course: longest.adding(items: item("a", isLongest: true)), problem: .rightIsLongest(count: 4, of: 5),
      passage: "<item id=\"a\" objective=\"plikt\">", path: "/module/bank/item[1]",
      // Of four nothing is said.
      passing: longest),
    Breach(
      name: "the right choice is the longest in three of five items",
      course: longest.adding(items: item("a", isLongest: false)), problem: .rightIsLongest(count: 3, of: 5),
      passage: "<item id=\"amina\" objective=\"plikt\" critical=\"true\">", path: "/module/bank/item[2]",
      // As long as another is not the longest.
      passing: longest.replacing("Ja takk", with: "Åja takk").adding(items: item("a", isLongest: false))),
    Breach(
      name: "the right choice is the longest in four of seven items",
      course: longest.adding(items: ["a", "b", "c"].map { item($0, isLongest: $0 == "a") }.joined()),
      problem: .rightIsLongest(count: 4, of: 7), passage: "<item id=\"a\" objective=\"plikt\">",
      path: "/module/bank/item[1]",
      // Half is not most.
      passing: longest.adding(items: ["b", "c"].map { item($0, isLongest: false) }.joined())),
    Breach(
      name: "the right choice stands first in four of four", course: allFirst, problem: .rightIsFirst(count: 4),
      passage: "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">", path: "/module/lesson/practice/item",
      passing: first),
    Breach(
      name: "the right choice stands first in five of five",
      course: allFirst.adding(items: item("a", isLongest: false, isFirst: true)), problem: .rightIsFirst(count: 5),
      passage: "<item id=\"ovelse\" objective=\"plikt\" page=\"forst\">", path: "/module/lesson/practice/item",
      // Three are too few to say anything of.
      passing: allFirst.replacing("<item id=\"styret\"", with: "<item id=\"styret\" cardinality=\"multiple\"")),
    Breach(
      name: "two choices say the same", course: choices(">Ikke\n  DETTE", ">Ikke dette"),
      problem: .repeatedChoice(text: "Ikke dette"), passage: "<choice>", context: "<choice>Ikke dette",
      path: "/module/bank/item[2]/choice[3]",
      note: (
        .first, "<choice correct=\"true\">", "<choice correct=\"true\">Ikke\n", "kurs/M01.xml"
      ), passing: choices(">Ikke dette", ">Ikke dette da")),
    Breach(
      name: "two choices with the same number by name",
      course: choices("><value of=\"heads\"/>", "><value of=\"heads\"/>"), problem: .repeatedChoice(text: ""),
      passage: "<choice>", context: "<choice><value", path: "/module/bank/item[2]/choice[3]",
      note: (.first, "<choice correct=\"true\">", "<choice correct=\"true\"><value", "kurs/M01.xml"),
      passing: choices("><value of=\"heads\"/>", "><value of=\"threshold(verneombud)\"/>")),
    Breach(
      name: "two choices, one for all and one for some", course: small.adding(items: conditional("")),
      problem: .repeatedChoice(text: "Det samme"), passage: "<choice>", context: "<choice>Det samme",
      path: "/module/bank/item[1]/choice[4]",
      note: (
        .first, "<choice correct=\"true\" if=\"heads >= 9\">", "<choice correct=\"true\" if=\"heads >= 9\">",
        "kurs/M01.xml"
      ),
      passing: small.adding(items: conditional(" if=\"heads &lt; 9\""))),
    Breach(
      name: "two steps", course: small.adding(items: order("Slutt")), problem: .repeatedChoice(text: "Slutt"),
      passage: "<step>", context: "<step>Slutt<why>C", path: "/module/bank/item[1]/order/step[3]",
      note: (.first, "<step>", "<step>Slutt<why>B", "kurs/M01.xml"), passing: small.adding(items: order("Midt"))),
    Breach(
      name: "two lines", course: small.adding(items: faults("Slutt")), problem: .repeatedChoice(text: "Slutt"),
      passage: "<line>", context: "<line>Slutt<why>C", path: "/module/bank/item[1]/find-fault/line[3]",
      note: (.first, "<line>", "<line>Slutt<why>B", "kurs/M01.xml"), passing: small.adding(items: faults("Midt"))),
    Breach(
      name: "two categories", course: small.adding(items: match("Egen", "Egen")),
      problem: .repeatedChoice(text: "Egen"), passage: "<category id=\"b\">",
      path: "/module/bank/item[1]/match/category[2]",
      note: (.first, "<category id=\"a\">", "<category id=\"a\">", "kurs/M01.xml"),
      // A category and an entry may say the same.
      passing: small.adding(items: match("Egen", "Brev"))),
    Breach(
      name: "a mistake within the tolerance", course: small.adding(items: number.replacing("\"12\"", with: "\"11\"")),
      problem: .mistakeIsRight(value: "11"), passage: "11", context: "of=\"11\"",
      path: "/module/bank/item[1]/number/mistake[2]",
      note: (.definition, "10", "of=\"10\" tolerance", "kurs/M01.xml"), passing: small.adding(items: number)),
    Breach(
      name: "a mistake that is the threshold",
      course: small.adding(
        items: number.replacing("of=\"10\" tolerance=\"1\"", with: "of=\"threshold(verneombud)\"")
          .replacing("\"12\"", with: "\"5\"")),
      problem: .mistakeIsRight(value: "5"), passage: "5", context: "of=\"5\"",
      path: "/module/bank/item[1]/number/mistake[2]",
      note: (.definition, "threshold(verneombud)", "threshold(verneombud)", "kurs/M01.xml"),
      passing: small.adding(items: number.replacing("of=\"10\" tolerance=\"1\"", with: "of=\"threshold(verneombud)\""))),
    Breach(
      name: "a mistake foreseen twice", course: small.adding(items: number.replacing("\"12\"", with: "\"20\"")),
      problem: .mistakeIsRight(value: "20"), passage: "20", context: "of=\"20\"><why>Det er nær",
      path: "/module/bank/item[1]/number/mistake[2]",
      note: (.first, "20", "of=\"20\"><why>Det er for", "kurs/M01.xml"), passing: small.adding(items: number)),
    Breach(
      name: "a mistaken date that is the right one", course: small.adding(items: date),
      problem: .mistakeIsRight(value: "2026-02-28"), passage: "4", context: "of=\"4\"",
      path: "/module/bank/item[1]/date/mistake[2]",
      note: (.definition, "1", "of=\"1\" unit", "kurs/M01.xml"),
      passing: small.adding(items: date.replacing("of=\"4\"", with: "of=\"3\""))),
  ]

  static func order(_ second: String) -> String {
    """
    <item id="rekke" objective="plikt"><prompt>I hvilken rekkefølge?</prompt><order>
      <step>Start<why>A.</why></step><step>\(second)<why>B.</why></step><step>Slutt<why>C.</why></step>
    </order></item>
    """
  }

  static func faults(_ second: String) -> String {
    """
    <item id="feil" objective="plikt"><prompt>Hva er feil?</prompt><find-fault>
      <line fault="true">Start<why>A.</why></line><line>\(second)<why>B.</why></line><line>Slutt<why>C.</why></line>
    </find-fault></item>
    """
  }

  static func match(_ first: String, _ second: String) -> String {
    """
    <item id="par" objective="plikt"><prompt>Hva hører sammen?</prompt><match>
      <category id="a">\(first)</category><category id="b">\(second)</category>
      <entry category="a">Brev<why>A.</why></entry><entry category="b">Skjema<why>B.</why></entry>
    </match></item>
    """
  }
}
