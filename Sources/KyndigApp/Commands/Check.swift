import ArgumentParser
import Authoring
import Courseware

/// `kyndig check`: every error of a course in one run.
struct Check: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.check) }

  @Argument(
    help: HelpWords.spoken.checked.help)
  var paths: [String]

  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.fix))
  var fix = false

  @ArgumentParser.Option(
    name: .long,
    help: HelpWords.spoken.asOf.help)
  var asOf: String?

  @Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.facts))
  var facts = false

  @ArgumentParser.Option(
    name: .long,
    help: HelpWords.spoken.law.help)
  var law: String?

  @OptionGroup var language: LanguageOption

  @Flag(name: .long, help: HelpWords.json("kyndig.check.v1, kyndig.facts.v1"))
  var json = false

  mutating func run() throws { try answer(in: .real).give(isJSON: json) }

  /// What the command says and does.
  func answer(in world: World) -> CheckAnswer {
    let language = language.chosen(in: world)
    guard let circumstances = circumstances(in: world) else {
      let complaint = Complaint(.usage, CheckWords.notADate(asOf?.escaped ?? "")[language])
      return CheckAnswer(complaints: [complaint], code: complaint.code.rawValue)
    }
    if listsFacts { return factsAnswer(circumstances, language, in: world) }
    var answer = CheckAnswer()
    var courses = read(language, in: world, &answer)
    var fixed: (count: Int, files: Int)?
    if fix {
      var fixing = Fixing(courses, circumstances)
      fixed = fixing.store()
      answer.complaints += fixing.failures.map { Complaint(of: $0, in: language) }
      // What is on the disk now is what counts.
      courses = courses.compactMap { try? CheckedCourse(at: $0.path) }
    }
    let reports = courses.map { course in
      var report = CheckReport(
        path: course.path, files: course.source.files,
        Compilation(of: course.source, circumstances.with(course.published)), language)
      report.offersFixing = !fix
      return report
    }
    if json {
      answer.text = CheckReport.json(reports, fixed: fixed?.count).text
    } else {
      let mended = fixed.map { CheckWords.fixed($0.count, inFiles: $0.files)[language] }
      answer.text = (reports.map(\.text) + [mended].compactMap(\.self)).joined(separator: "\n")
    }
    answer.code = Self.code(answer.complaints, reports)
    return answer
  }

  /// The day that was asked for, else today in Norway; nil where what was asked for is no day.
  func circumstances(in world: World) -> Circumstances? {
    guard let asOf else { return Circumstances(asOf: CivilTime(world.now()).date) }
    return CivilDate(asOf).map { Circumstances(asOf: $0) }
  }

  private func read(_ language: Language, in world: World, _ answer: inout CheckAnswer) -> [CheckedCourse] {
    paths.compactMap { path in
      do throws(SourceError) {
        return try CheckedCourse(at: CoursePath.typed(path, in: world))
      } catch {
        answer.complaints.append(Complaint(of: error, in: language))
        return nil
      }
    }
  }

  /// A course that is not there weighs more than a file that was not mended, and that more than errors.
  private static func code(_ complaints: [Complaint], _ reports: [CheckReport]) -> Int32 {
    let worst = [Complaint.Code.missing, .usage, .notStored].first { code in complaints.contains { $0.code == code } }
    if let worst { return worst.rawValue }
    return reports.contains { $0.errors > 0 } ? Complaint.Code.no.rawValue : 0
  }
}
