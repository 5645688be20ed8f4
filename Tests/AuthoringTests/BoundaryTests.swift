import Courseware
import Testing

@testable import Authoring

@Suite("Every block of the curriculum, on both sides of every boundary")
struct BoundaryTests {
  @Test(
    "Employees in all",
    arguments: [
      (0, ["M00/NO-EMPLOYEES", "M04/B04.ALT", "M04/X2", "M05/SMALL", "M09/VARSLING.NEED"]),
      (1, ["M04/B04.ALT", "M04/X2", "M05/SMALL", "M09/VARSLING.NEED"]),
      (4, ["M04/B04.ALT", "M04/X2", "M05/SMALL", "M09/VARSLING.NEED"]),
      (5, ["M00/RULES.OMBUD", "M04/B04.ELECT", "M05/SMALL", "M09/VARSLING", "M09/X1"]),
      (9, ["M00/RULES.OMBUD", "M04/B04.ELECT", "M05/SMALL", "M09/VARSLING", "M09/X1"]),
      (10, ["M00/RULES.OMBUD", "M04/B04.ELECT", "M05/STANDARD", "M08/B08.CHANGE", "M09/VARSLING", "M09/X1"]),
      (19, ["M00/RULES.OMBUD", "M04/B04.ELECT", "M05/STANDARD", "M08/B08.CHANGE", "M09/VARSLING", "M09/X1"]),
      (20, many + ["M10/B10.EQ.DEMAND"]), (29, many + ["M10/B10.EQ.DEMAND"]),
      (30, many + ["M05/AMU-LINK", "M10/B10.EQ.DEMAND"]), (39, many + ["M05/AMU-LINK", "M10/B10.EQ.DEMAND"]),
      (40, many + ["M05/AMU-LINK", "M10/B10.EQ.DEMAND"]), (49, many + ["M05/AMU-LINK", "M10/B10.EQ.DEMAND"]),
      (50, many + ["M00/RULES.INFORM", "M05/AMU-LINK", "M10/B10.EQ.DEMAND"]),
      (51, many + ["M00/RULES.INFORM", "M05/AMU-LINK", "M10/B10.EQ.MUST"]),
      (99_999, many + ["M00/RULES.INFORM", "M05/AMU-LINK", "M10/B10.EQ.MUST"]),
    ] as [(Int, [String])])
  func heads(number: Int, seen: [String]) {
    // Nobody works so much that the committee comes into it; that has a table of its own.
    let met = PersonaCourse.met(["heads": .number(number), "heads20": number < 10 ? nil : .number(0)])
    #expect(met.intersection(Self.bySize) == Set(seen))
  }

  @Test(
    "Employees of at least 20 hours a week",
    arguments: [
      (0, []), (9, []), (10, ["M04/B04.AMU", "M04/B04.AMU.DEMAND"]), (29, ["M04/B04.AMU", "M04/B04.AMU.DEMAND"]),
      (30, ["M04/B04.AMU", "M04/B04.AMU.MUST"]), (99_999, ["M04/B04.AMU", "M04/B04.AMU.MUST"]),
    ] as [(Int, [String])])
  func heads20(number: Int, seen: [String]) {
    for heads in [10, 29, 30, 62] {
      let met = PersonaCourse.met(["heads": .number(heads), "heads20": .number(number)])
      #expect(met.filter { $0.hasPrefix("M04/B04.AMU") } == Set(seen))
    }
    // Below ten the question is not asked, and an answer from before changes nothing.
    for heads in [0, 4, 5, 9] {
      let met = PersonaCourse.met(["heads": .number(heads), "heads20": .number(number)])
      #expect(met.filter { $0.hasPrefix("M04/B04.AMU") } == [])
    }
  }

  @Test(
    "Workers on a shared site",
    arguments: [
      ("never", nil, []), ("never", 50, []), ("sometimes", 1, shared), ("sometimes", 10, shared),
      ("sometimes", 11, shared + ["M12/B12.COORD.AGREEMENT"]), ("permanent", 10, shared),
      ("permanent", 11, shared + ["M12/B12.COORD.AGREEMENT"]),
      ("permanent", nil, shared + ["M12/B12.COORD.AGREEMENT"]),
    ] as [(String, Int?, [String])])
  func sharedWorkers(site: String, number: Int?, seen: [String]) {
    let met = PersonaCourse.met(["shared_site": .word(site), "shared_workers": number.map(Answer.number)])
    #expect(met.filter { $0.hasPrefix("M12/B12.COORD") || $0 == "M12/X3" } == Set(seen))
  }

  @Test(
    "Working days and person-days are no questions of the profile; the numbers are asked for, and are «more than»",
    arguments: [
      ("M12/virkedager", 14, false), ("M12/virkedager", 15, true), ("M12/virkedager", 16, false),
      ("M12/virkedager", 30, false), ("M12/dagsverk", 249, false), ("M12/dagsverk", 250, true),
      ("M12/dagsverk", 251, false),
    ])
  func asked(item: String, number: Int, isRight: Bool) throws {
    let item = try #require(PersonaCourse.course.bankItem(item))
    #expect(item.score(.number(number)) == Score(raw: isRight ? 1 : 0, maximum: 1))
  }

  private static let shared = ["M12/B12.COORD", "M12/X3"]

  private static let many = [
    "M00/RULES.OMBUD", "M01/B01.CHAIN", "M04/B04.ELECT", "M05/STANDARD", "M08/B08.CHANGE", "M09/VARSLING", "M09/X1",
    "M10/B10.EQ",
  ]

  /// Everything that the number of employees decides, but for the committee.
  private static let bySize: Set<String> = Set(
    many + [
      "M00/NO-EMPLOYEES", "M00/RULES.INFORM", "M04/B04.ALT", "M04/X2", "M05/SMALL", "M05/AMU-LINK", "M09/VARSLING.NEED",
      "M10/B10.EQ.DEMAND", "M10/B10.EQ.MUST",
    ])
}
