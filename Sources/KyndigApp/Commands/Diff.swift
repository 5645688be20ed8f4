import ArgumentParser
import Courseware
import Foundation

/// `kyndig diff`: what changed between two editions of a course, in the learner's terms.
struct Diff: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.diff) }

  @Argument(help: HelpWords.spoken.old.help)
  var old: String

  @Argument(help: HelpWords.spoken.newer.help)
  var new: String

  @OptionGroup var site: SiteOptions

  @OptionGroup var language: LanguageOption

  @Flag(name: .long, help: HelpWords.json("kyndig.diff.v1"))
  var json = false

  mutating func run() throws {
    do {
      let report = try report(in: .real)
      print(json ? report.json.text : report.text)
    } catch {
      let complaint = Complaint(of: error, in: language.chosen(in: .real))
      FileHandle.standardError.write(Data(((json ? complaint.jsonText : complaint.text) + "\n").utf8))
      throw ExitCode(complaint.code.rawValue)
    }
  }

  func report(in world: World) throws -> ChangeReport {
    let words = DiffPhrases.in(language.chosen(in: world))
    let candidates = try [old, new].map { try courses(named: $0, words, in: world) }
    // A version's name means one edition of each course; the other side may tell which.
    let sides = try zip([old, new], [(candidates[0], candidates[1]), (candidates[1], candidates[0])])
      .map { name, found in
        let ids = Set(found.1.map(\.course.id))
        let fitting = found.0.count > 1 ? found.0.filter { ids.contains($0.course.id) } : found.0
        guard fitting.count == 1, let course = fitting.first?.course else {
          throw Complaint(
            .usage, words.ambiguous(name, found.0.map { "\($0.course.id) \(($0.digest ?? "").prefix(12))" }))
        }
        return ChangeReport.Side(name: name, course: course)
      }
    return ChangeReport(from: sides[0], to: sides[1], words: words)
  }

  /// What a name may mean.
  private func courses(named name: String, _ words: DiffPhrases, in world: World) throws -> [NamedCourse] {
    do {
      return try NamedCourse.find(name, site: site.site, in: world)
    } catch NamedCourse.Failure.errors(let count, let path) {
      throw Complaint(.no, words.hasErrors(count, path))
    } catch NamedCourse.Failure.notFound(let name) {
      throw Complaint(.missing, words.notFound(name))
    }
  }
}
