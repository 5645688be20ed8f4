import Foundation
import Testing

@testable import Authoring
@testable import Courseware

/// «HMS-opplæring for ledere», as it is taught.
enum TaughtCourse {
  static let folder: String = {
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    return root + "/Courses/hms-for-ledere"
  }()

  static let source: CourseSource = {
    do {
      return try CourseSource.read(at: folder)
    } catch {
      preconditionFailure("the course cannot be read: \(error)")
    }
  }()

  static let compilation = Compilation(of: source)

  static let course: Course = {
    guard let course = compilation.course else { preconditionFailure("\(compilation.diagnostics.map(\.problem))") }
    return course
  }()

  /// The items of practice and of banks, in order.
  static let items: [Item] = practice + bankItems

  static let practice: [Item] = course.modules.flatMap { module in
    module.lessons.flatMap(\.steps).compactMap { if case .practice(let item) = $0 { item } else { nil } }
  }

  static let bankItems: [Item] = course.modules.flatMap(\.banks).flatMap(\.items)

  static let scenarios: [Scenario] = course.modules.flatMap { module in
    module.lessons.flatMap(\.steps).compactMap { if case .scenario(let scenario) = $0 { scenario } else { nil } }
  }

  static let pages: [Page] = course.modules.flatMap { module in
    module.lessons.flatMap(\.steps).compactMap { if case .page(let page) = $0 { page } else { nil } }
  }

  /// The example business with this id.
  static func business(_ id: String) throws -> ExampleBusiness {
    try #require(course.businesses.first { $0.id == id })
  }

  /// What blocks say to one who has answered nothing, all of it in a row.
  static func text(_ blocks: [Block]) -> String { course.plainText(of: blocks, for: BusinessProfile()) }
  static func text(_ text: [Inline]) -> String { course.plainText(of: text, for: BusinessProfile()) }
}
