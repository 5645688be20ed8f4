extension Rule {
  /// No text has characters that are not seen: they would move the cursor, or hide what a screen says.
  static let controlCharacter = Rule(
    .controlCharacter,
    example: CodeExample(
      .blocks,
      wrong: "<p>Spør verne&#x200B;ombudet.</p>",
      right: "<p>Spør verneombudet.</p>")
  ) { manuscript in
    manuscript.written { character, isDrawing in
      guard !character.isWide else { return nil }
      return character.unicodeScalars.first { $0.isControl(inDrawing: isDrawing) }.map(Problem.controlCharacter)
    }
  }
}

extension Unicode.Scalar {
  fileprivate func isControl(inDrawing isDrawing: Bool) -> Bool {
    switch properties.generalCategory {
    case .control: !(value == 0x0A || value == 0x0D || (value == 0x09 && !isDrawing))
    case .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }
}
