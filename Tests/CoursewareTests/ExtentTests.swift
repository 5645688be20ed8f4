import Courseware
import Testing

@Suite("About how short and how long a course can be")
struct ExtentTests {
  @Test(
    "It finds both sides of what conditions compare an answer with, whichever way it is written",
    arguments: [
      .comparison(.parameter("heads"), .equal, .number(777)), .comparison(.number(777), .equal, .parameter("heads")),
      .not(.comparison(.parameter("heads"), .unequal, .threshold("odd"))),
      .and(.heads(.atLeast, 777), .heads(.less, 778)),
    ] as [Condition])
  func between(condition: Condition) {
    let course = Self.course(condition)
    #expect(course.extent == Self.short...Self.long)
  }

  @Test("A threshold that nothing is compared with makes no difference")
  func unused() {
    var course = Self.course(.heads(.atLeast, 5))
    let extent = course.extent
    course.thresholds["other"] = Threshold(label: "", law: "", values: [.init(number: 9, from: nil)])
    #expect(course.extent == extent)
    #expect(extent == Self.short...Self.long)
  }

  @Test("Where there are example businesses it is theirs, those that are stopped aside")
  func examples() {
    var course = Self.course(.heads(.atLeast, 5))
    let business = { (heads: Int) in
      ExampleBusiness(
        id: "P\(heads)", title: "", profile: BusinessProfile(answers: ["heads": .number(heads)]), shown: [], hidden: [])
    }
    course.businesses = [business(7)]
    #expect(course.extent == Self.long...Self.long)
    course.businesses.append(business(4))
    #expect(course.extent == Self.short...Self.long)
    course.modules[0].lessons[0].steps.insert(
      .stop(Stop(id: "m/ut", condition: .heads(.equal, 4), title: "Ut", blocks: .text("Ut."))), at: 0)
    #expect(course.extent == Self.long...Self.long)
  }

  /// Ten minutes of reading for some, beside what is there for all.
  private static func course(_ condition: Condition) -> Course {
    var course = Course.of([Item("m/a", "m/o")], checkDraws: 1)
    course.thresholds["odd"] = Threshold(label: "", law: "", values: [.init(number: 777, from: nil)])
    let long = String(repeating: "ord ", count: 1300)
    course.modules[0].lessons[0].steps += [
      .question("heads"), .page(Page(id: "m/lang", title: "Lang", condition: condition, blocks: .text(long))),
    ]
    return course
  }

  private static let short = course(.heads(.less, 0)).tailored(to: BusinessProfile(answers: ["heads": .number(1)]))
    .nominalMinutes
  private static let long = short + 10
}
