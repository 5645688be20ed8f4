import ArgumentParser
import Courseware

/// What a command of the office reports: words for a person, the same as JSON for a program, and whether the answer is no.
struct OfficeReply {
  var text: Wording
  /// The report as JSON; nil where the command has none.
  var json: JSON?
  /// Whether the command ends with 1.
  var isNo = false

  init(_ text: Wording, json: JSON? = nil, isNo: Bool = false) {
    self.text = text
    self.json = json
    self.isNo = isNo
  }

  /// Prints a command's answer, and ends with its exit code; a failure is told on standard error.
  static func end(
    in language: Language, isJSON: Bool = false, _ answer: (Language) throws -> OfficeReply
  ) throws {
    do {
      let reply = try answer(language)
      let text = reply.json.flatMap { isJSON ? $0.text : nil } ?? reply.text[language]
      if !text.isEmpty { print(text) }
      if reply.isNo { throw ExitCode(Complaint.Code.no.rawValue) }
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: isJSON)
    }
  }
}

extension Wording {
  /// Lines below each other, in every language.
  static func lines(_ lines: [Wording]) -> Wording {
    Wording(
      nb: lines.map(\.nb).joined(separator: "\n"), nn: lines.map(\.nn).joined(separator: "\n"),
      en: lines.map(\.en).joined(separator: "\n"))
  }
}
