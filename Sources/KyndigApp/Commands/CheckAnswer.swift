import ArgumentParser
import Foundation

/// What a command answers: data for stdout, complaints for stderr, and the code it ends with.
struct CheckAnswer: Equatable {
  var text = ""
  var complaints: [Complaint] = []
  var code: Int32 = 0

  /// Says it all, and ends the command where the code is not 0.
  func give(isJSON: Bool) throws {
    for complaint in complaints {
      FileHandle.standardError.write(Data(((isJSON ? complaint.jsonText : complaint.text) + "\n").utf8))
    }
    if !text.isEmpty { print(text) }
    if code != 0 { throw ExitCode(code) }
  }
}
