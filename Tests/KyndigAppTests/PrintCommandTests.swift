import ArgumentParser
import Foundation
import Testing

@testable import KyndigApp

@Suite("kyndig print as a command")
struct PrintCommandTests {
  @Test(
    "ends with 0 when written, 1 for errors, 64 for what is written wrongly, 66 for no course, 74 when nothing could be written",
    arguments: [
      (["good", "--to", "ut/kurs.html"], 0), (["good", "--to", "kurs.html", "--profile", "P1", "--language", "en"], 0),
      (["bad", "--to", "kurs.html"], 1), (["good", "--to", "kurs.html", "--profile", "P9"], 64),
      (["good", "--to", "good"], 64), (["good", "--to", "kurs.xml"], 64), (["missing", "--to", "kurs.html"], 66),
      (["good", "--to", "fil/kurs.html"], 74),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) throws {
    let bench = try Bench(.complete)
    try CheckTests.bad.write(to: bench.folder + "/bad/Courses")
    #expect(FileManager.default.createFile(atPath: bench.folder + "/fil", contents: Data("x".utf8)))
    let paths = ["good": bench.site.courses + "/kurs", "bad": bench.folder + "/bad/Courses/kurs"]
    var typed = arguments
    typed[0] = paths[arguments[0]] ?? bench.folder + "/missing"
    typed[2] = paths[arguments[2]] ?? bench.folder + "/" + arguments[2]
    let ended = ending {
      var command = try Print.parse(typed)
      try command.run()
    }
    #expect(ended == code)
    #expect(FileManager.default.fileExists(atPath: typed[2]) == (code == 0 || arguments[2] == "good"))
    if code == 0 { _ = try PrintTests.element(try String(contentsOfFile: typed[2], encoding: .utf8)) }
  }

  @Test("what is wrong is said with the way on")
  func complaints() {
    #expect(
      PrintPhrases.nb.unknownBusiness("P9", ["P1", "P2"])
        == "Eksempelvirksomheten «P9» finnes ikke. Kurset har: P1, P2.")
    #expect(PrintPhrases.nb.hasErrors(2, "kurs").hasSuffix("Se dem med: kyndig check kurs"))
  }
}
