import Courseware
import Testing

@Suite("Extra reading")
struct ExtraReadingTests {
  /// What is read in a line: the page, then of a part what stands in it, then how many conditions rule it out.
  private func lines(_ profile: BusinessProfile) -> [String] {
    Course.reading.extraReading(for: profile).flatMap { module in
      module.pages.map { page in
        let part = page.isWhole ? "whole" : page.page.blocks.compactMap(\.conditionalID).joined(separator: " ")
        return "\(module.module): \(page.page.id) \(part) \(page.conditions.count)"
      }
    }
  }

  @Test(
    "Each business can read what it is not shown, also what others read instead",
    arguments: [
      (
        BusinessProfile(heads: 3, trade: "office"),
        ["m: m/delt STOR 1", "m: m/egen whole 1", "n: n/side whole 2"]
      ),
      (
        BusinessProfile(heads: 7, trade: "office"),
        ["m: m/delt LITEN 1", "m: m/egen INNI 1", "m: m/liten whole 1", "n: n/side whole 1"]
      ),
      (
        BusinessProfile(heads: 3, trade: "construction"),
        ["m: m/delt STOR 1", "m: m/egen whole 1", "n: n/side whole 1"]
      ),
      (
        BusinessProfile(heads: 7, trade: "construction"),
        ["m: m/delt LITEN 1", "m: m/egen INNI 1", "m: m/liten whole 1"]
      ),
      (BusinessProfile(heads: 7), ["m: m/delt LITEN 1", "m: m/egen INNI 1", "m: m/liten whole 1"]),
      (BusinessProfile(heads: nil, trade: "office"), ["n: n/side whole 1"]), (BusinessProfile(heads: nil), []),
      (BusinessProfile(), []),
    ] as [(BusinessProfile, [String])])
  func businesses(profile: BusinessProfile, expected: [String]) { #expect(lines(profile) == expected) }

  @Test("A page that is hidden whole is there with all it says to anyone, and the outermost condition is first")
  func whole() throws {
    let modules = Course.reading.extraReading(for: BusinessProfile(heads: 3, trade: "office"))
    let egen = try #require(modules.first?.pages.last)
    #expect(egen.page.blocks == .text("Egen.") + .when(.few, "INNI"))
    #expect(modules.last?.title == "Bygg")
    #expect(modules.last?.pages.first?.conditions == [.trade(.equal, "construction"), .many])
  }

  @Test("Of a page that is shown only the hidden blocks are there, with the source or title around them")
  func parts() throws {
    var course = Course.reading
    let inner = [Block].text("Alltid.") + .when(.few, "LITEN") + .when(.many, "STOR")
    let fact = Fact(law: "aml § 6-1", source: "AML", inForce: nil, checked: nil, blocks: inner)
    course.modules[0].lessons[0].steps = [
      .page(
        Page(
          id: "m/side", title: "Side",
          blocks: [
            .fact(fact), .aside(Aside(kind: .example, title: "Verkstedet", blocks: inner)),
            .aside(Aside(kind: .note, title: nil, blocks: .text("Alltid."))),
            .when(Conditional(id: "YTRE", condition: .few, blocks: inner)),
            .when(Conditional(id: "BORTE", condition: .many, blocks: inner)),
          ]))
    ]
    let page = try #require(course.extraReading(for: BusinessProfile(heads: 3)).first?.pages.first)
    var hiddenFact = fact
    hiddenFact.blocks = .when(.many, "STOR")
    #expect(
      page.page.blocks == [
        .fact(hiddenFact), .aside(Aside(kind: .example, title: "Verkstedet", blocks: .when(.many, "STOR"))),
      ] + .when(.many, "STOR") + [.when(Conditional(id: "BORTE", condition: .many, blocks: inner))])
    #expect(page.conditions == [.many])
    #expect(!page.isWhole)
  }

  @Test(
    "What is shown and what is extra reading is together every page, and no page is in both whole",
    arguments: [0, 4, 5, 30], ["office", "construction", "workshop"])
  func together(heads: Int, trade: String) {
    for source in [Course.small, .reading] {
      let profile = BusinessProfile(heads: heads, trade: trade)
      let shown = source.tailored(to: profile).modules.flatMap(\.lessons).flatMap(\.steps).compactMap(\.pageID)
      let hidden = source.extraReading(for: profile).flatMap(\.pages)
      let whole = hidden.filter(\.isWhole).map(\.page.id)
      #expect(Set(shown).isDisjoint(with: whole))
      #expect(Set(hidden.filter { !$0.isWhole }.map(\.page.id)).isSubset(of: shown))
      let all = source.modules.flatMap(\.lessons).flatMap(\.steps).compactMap(\.pageID)
      #expect(Set(shown + whole) == Set(all))
    }
  }
}

extension Step {
  fileprivate var pageID: String? { if case .page(let page) = self { page.id } else { nil } }
}

extension Block {
  fileprivate var conditionalID: String? { if case .when(let conditional) = self { conditional.id } else { nil } }
}
