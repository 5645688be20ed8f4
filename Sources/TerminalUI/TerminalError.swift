/// What can go wrong with a terminal; `code` is the system's error number.
public enum TerminalError: Error, Sendable, Equatable {
  /// The full screen needs a terminal at both ends.
  case notATerminal
  /// Another terminal of this process is in use: signals and the restoring know only one.
  case anotherIsOpen
  /// The terminal's attributes could not be read or set.
  case attributes(code: Int32)
  /// Nothing could be read.
  case reading(code: Int32)
  /// Nothing could be written.
  case writing(code: Int32)
  /// The pipe that signals write to could not be made.
  case signals(code: Int32)
}

/// What a reader of lines got.
public enum LineInput: Sendable, Equatable {
  /// A line, without its end.
  case line(String)
  /// Ctrl-D on an empty line, or the terminal is gone.
  case endOfInput
  /// Ctrl-C.
  case interrupted
}
