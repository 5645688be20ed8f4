extension Manuscript {
  /// The first character of each text and attribute that a check has something to say about.
  func written(_ check: (_ character: Character, _ isDrawing: Bool) -> Problem?) -> [Finding] {
    var findings: [Finding] = []
    for part in parts {
      func look(at text: String, in range: @autoclosure () -> Range<Int>, isDrawing: Bool) {
        guard text.mayBeUnusual else { return }
        for character in text {
          guard let problem = check(character, isDrawing) else { continue }
          findings.append(Finding(problem: problem, place: part.place(of: character, in: range())))
          return
        }
      }
      part.root.visit { element in
        for attribute in element.attributes {
          look(
            at: attribute.value, in: part.place(of: attribute.name, on: element).range, isDrawing: false)
        }
        for case .text(let text, let range) in element.content {
          look(at: text, in: range, isDrawing: element.name == "drawing")
        }
      }
    }
    return findings
  }
}

extension Part {
  /// Where a character stands in a stretch of the file, or the reference that is written for it.
  fileprivate func place(of character: Character, in range: Range<Int>) -> Place {
    let wanted = Array(String(character).utf8)
    let bytes = bytes[range]
    if let start = bytes.indices.first(where: { bytes[$0...].starts(with: wanted) }) {
      return Place(file: path, range: start..<start + wanted.count)
    }
    let start = bytes.indices.first { bytes[$0...].starts(with: Array("&#".utf8)) } ?? range.lowerBound
    let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound - 1
    return Place(file: path, range: start..<end + 1)
  }
}

extension String {
  /// Whether it has a scalar that could be wide or unseen; most text has none, and its characters are not looked at.
  fileprivate var mayBeUnusual: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x5FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF,
        0x2500...0x25FC:
        false
      default: true
      }
    }
  }
}
