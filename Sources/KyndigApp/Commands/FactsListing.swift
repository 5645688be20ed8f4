import Authoring
import Courseware

extension Check {
  /// Whether what rests on rules is asked for, and not what is wrong.
  var listsFacts: Bool { facts || law != nil }

  /// What in the course rests on rules; the course is asked about and not judged, so that it ends with 0.
  func factsAnswer(_ circumstances: Circumstances, _ language: Language, in world: World) -> CheckAnswer {
    let words = FactPhrases.in(language)
    let reference = law.map { LawReference($0) }
    var misuse: String?
    if fix { misuse = words.notWithFix }
    if paths.count != 1 { misuse = words.oneCourse }
    if case .some(.none) = reference { misuse = words.notALaw(law?.escaped ?? "") }
    if let misuse {
      let complaint = Complaint(.usage, misuse)
      return CheckAnswer(complaints: [complaint], code: complaint.code.rawValue)
    }
    do throws(SourceError) {
      let course = try CheckedCourse(at: CoursePath.typed(paths[0], in: world))
      let errors = Compilation(of: course.source, circumstances.with(course.published)).errorCount
      let report = FactsReport(path: course.path, course.source, law: reference ?? nil, errors: errors)
      return CheckAnswer(text: json ? report.json.text : report.text(words))
    } catch {
      let complaint = Complaint(of: error, in: language)
      return CheckAnswer(complaints: [complaint], code: complaint.code.rawValue)
    }
  }
}
