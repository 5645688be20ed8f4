import ArgumentParser
import Authoring
import Courseware

/// `kyndig explain`: why a kind of mistake matters, with a wrong and a right way to write it.
struct Explain: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.explain) }

  @Argument(
    help: HelpWords.spoken.code.help,
    completion: .list(Code.allCases.map(\.rawValue)))
  var code: String?

  @OptionGroup var language: LanguageOption

  @Flag(name: .long, help: HelpWords.json("kyndig.explain.v1"))
  var json = false

  mutating func run() throws { try answer(in: .real).give(isJSON: json) }

  /// What the command says.
  func answer(in world: World) -> CheckAnswer {
    let language = language.chosen(in: world)
    guard let code else {
      return CheckAnswer(text: json ? ExplainReport.json(Code.allCases, language).text : ExplainReport.list(language))
    }
    guard let known = Code(rawValue: code.uppercased()) else {
      let nearest = suggestion(for: code, among: Code.allCases.map(\.rawValue))?.name
      let complaint = Complaint(.usage, CheckWords.unknownCode(code.escaped, nearest: nearest)[language])
      return CheckAnswer(complaints: [complaint], code: complaint.code.rawValue)
    }
    let report = ExplainReport(known, language)
    return CheckAnswer(text: json ? report.json.text : report.text)
  }
}
