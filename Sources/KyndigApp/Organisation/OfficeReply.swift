import ArgumentParser
import Courseware

/// What a command of the office reports: words for a person, the same as JSON for a program, and how the command ends.
struct OfficeReply {
  var text: Wording
  /// The report as JSON; nil where the command has none.
  var json: JSON?
  /// The exit code, where it is another than 0.
  var code: Complaint.Code?

  init(_ text: Wording, json: JSON? = nil, code: Complaint.Code? = nil) {
    self.text = text
    self.json = json
    self.code = code
  }

  init(_ text: Wording, json: JSON? = nil, isNo: Bool) { self.init(text, json: json, code: isNo ? .no : nil) }

  /// Prints a command's answer, and ends with its exit code; a failure is told on standard error.
  static func end(
    in language: Language, isJSON: Bool = false, _ answer: (Language) throws -> OfficeReply
  ) throws {
    do {
      let reply = try answer(language)
      let text = reply.json.flatMap { isJSON ? $0.text : nil } ?? reply.text[language]
      if !text.isEmpty { print(text) }
      if let code = reply.code { throw ExitCode(code.rawValue) }
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
