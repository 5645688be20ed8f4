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
  static let configuration = CommandConfiguration(
    abstract: "Se kurset slik en leder møter det. Ingenting lagres.",
    discussion: """
      Eksempler:
        kyndig preview Courses/hms-for-ledere
        kyndig preview Courses/hms-for-ledere --profile P2
        kyndig preview Courses/hms-for-ledere --answer heads=12 --answer sector=state
        kyndig preview Courses/hms-for-ledere --at ansvar/kappsaga

      Lagrer du en fil mens kurset vises, leses det på nytt, og du blir der du er.
      """)

  @Argument(help: ArgumentHelp("Mappen til et kurs.", valueName: "kurs"))
  var path: String
  @ArgumentParser.Option(name: .long, help: ArgumentHelp("En av kursets eksempelvirksomheter.", valueName: "id"))
  var profile: String?
  @ArgumentParser.Option(
    name: .long, help: ArgumentHelp("Et svar om virksomheten; kan gjentas.", valueName: "spørsmål=svar"))
  var answer: [String] = []
  @ArgumentParser.Option(
    name: .long, help: ArgumentHelp("Begynn ved en modul, side, oppgave eller situasjon.", valueName: "id"))
  var at: String?
  @OptionGroup var language: LanguageOption
  @OptionGroup var face: FaceOptions

  func run() throws {
    do { try preview() } catch { Complaint(of: error).end(isJSON: false) }
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
    var loop = PreviewLoop(
      source, course: course, profile: try chosenProfile(course, words), at: at, world: world, phrases: .nb,
      words: words)
    try face.run(&loop, world, .nb, watchesFiles: true)
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
