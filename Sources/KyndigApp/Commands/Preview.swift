import ArgumentParser
import Authoring
import Courseware
import TerminalUI

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `kyndig preview`: the course as a leader meets it, with nothing recorded.
struct Preview: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.preview) }

  @Argument(help: HelpWords.spoken.courseFolder.help)
  var path: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.business.help)
  var profile: String?
  @ArgumentParser.Option(
    name: .long, help: HelpWords.spoken.answer.help)
  var answer: [String] = []
  @ArgumentParser.Option(
    name: .long, help: HelpWords.spoken.at.help)
  var at: String?
  @OptionGroup var language: LanguageOption
  @OptionGroup var face: FaceOptions

  func run() throws {
    do { try preview() } catch { Complaint(of: error, in: language.chosen(in: .real)).end(isJSON: false) }
  }

  private func preview() throws {
    let world = World.real
    let words = TrainerPhrases.of(language.chosen(in: world)).preview
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else {
      throw Complaint(.usage, words.noTerminal)
    }
    let path = CoursePath.existing(path, in: world)
    let source = try PreviewCourse(at: path, language: language.language?.rawValue)
    guard let course = source.course else {
      throw Complaint(
        .no,
        source.compilation.course == nil
          ? words.hasErrors(path) : words.notTranslated(language.language?.rawValue ?? ""))
    }
    if let at, course.step(typed: at) == nil { throw Complaint(.usage, words.unknownPlace(at)) }
    // A leader who has chosen nothing meets the words of the course's own language.
    let phrases = Phrases.speaking(Language(rawValue: course.language) ?? .nb)
    var loop = PreviewLoop(
      source, course: course, profile: try chosenProfile(course, words), at: at, world: world, phrases: phrases,
      words: words)
    try face.run(&loop, world, phrases, watchesFiles: true)
  }

  private func chosenProfile(_ course: Course, _ words: PreviewPhrases) throws(Complaint) -> BusinessProfile {
    var chosen = BusinessProfile()
    if let profile {
      guard let business = course.businesses.first(where: { $0.id == profile }) else {
        throw Complaint(.usage, words.unknownBusiness(profile, course.businesses.map(\.id)))
      }
      chosen = business.profile
    }
    for text in answer {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let question = course.questions.first(where: { $0.id == parts[0] }) else {
        throw Complaint(.usage, words.unknownQuestion(text, course.questions.map(\.id)))
      }
      let value: Answer = Int(parts[1]).map(Answer.number) ?? .word(parts[1])
      guard question.accepts(value) else { throw Complaint(.usage, words.unusableAnswer(text)) }
      chosen.answers[question.id] = value
    }
    return chosen
  }
}
