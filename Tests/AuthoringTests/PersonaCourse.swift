import Courseware
import Testing

@testable import Authoring

/// The course in `Personas`, of nothing but the curriculum's conditional blocks, with the site's own shared files.
enum PersonaCourse {
  static let files: SmallCourse = {
    var course = SmallCourse()
    course.files = [:]
    let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
    do {
      let shared = try ConfinedFolder(path: root + "/Courses")
      for file in SharedFile.allCases {
        course.files[file.path] = String(decoding: try shared.read(file.path), as: UTF8.self)
      }
      let personas = try ConfinedFolder(path: root + "/Tests/AuthoringTests/Personas")
      for name in try personas.names() where name.hasSuffix(".xml") {
        course.files["kurs/\(name)"] = String(decoding: try personas.read(name), as: UTF8.self)
      }
    } catch {
      preconditionFailure("the personas cannot be read: \(error)")
    }
    return course
  }()

  static let compilation = compile(files)

  static let course: Course = {
    guard let course = compilation.course else { preconditionFailure("\(compilation.diagnostics.map(\.problem))") }
    return course
  }()

  /// Compiles the course with its files changed; that the words of the glossary are not used here is no fault.
  static func compile(_ files: SmallCourse) -> Compilation {
    let glossary = Markup.read(Array((files.files["Shared/glossary.xml"] ?? "").utf8)).root
    let terms = (glossary?.children("term") ?? []).compactMap { $0["id"] }
    return Compilation(of: files.source, Circumstances(termsElsewhere: Set(terms)))
  }

  /// A shop of seven where nothing is dangerous, so that one answer at a time can be changed.
  static let quiet: [String: Answer] = {
    var answers: [String: Answer] = [
      "other_regime": .word("none"), "level": .word("top"), "sector": .word("private"), "heads": .number(7),
      "trade": .word("shop"), "nace": .word("Gaver"), "bht": .word("not_required"), "shared_site": .word("never"),
      "languages": .word("yes"),
    ]
    for question in course.questions where answers[question.id] == nil {
      guard case .choice(let alternatives) = question.kind else { continue }
      answers[question.id] = alternatives.contains { $0.value == "no" } ? .word("no") : .word("none")
    }
    return answers
  }()

  /// What the leader of a business meets; answers that are not given are those of ``quiet``, and those that are nil are missing.
  static func met(_ answers: [String: Answer?] = [:]) -> Set<String> {
    course.tailored(to: profile(answers)).metIDs
  }

  static func profile(_ answers: [String: Answer?] = [:]) -> BusinessProfile {
    var profile = BusinessProfile(answers: quiet)
    for (question, answer) in answers { profile.answers[question] = answer }
    return profile
  }
}
