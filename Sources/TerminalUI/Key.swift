/// What was pressed, or what happened to the terminal meanwhile.
///
/// The space bar is `.character(" ")`.
public enum Key: Sendable, Hashable {
  /// Enter or Return.
  case enter
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Esc.
  case escape
  /// Backspace.
  case backspace
  /// Delete.
  case delete
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Home.
  case home
  /// End.
  case end
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Empties the field: Ctrl-U, or a line typed where there is no full screen.
  case clear
  /// Takes back the latest change in a field: Ctrl-_, which most keyboards also have as Ctrl-7.
  case undo
  /// A character that can be printed.
  case character(Character)
  /// A letter that is meant as a key also where letters are text: a word typed where there is no full screen.
  case command(Character)
  /// Pasted text, line breaks and all.
  case paste(String)
  /// One step back, also where letters and arrows are text: a word typed where there is no full screen.
  case back
  /// Ctrl-C.
  case interrupt
  /// Ctrl-Z.
  case suspend
  /// Ctrl-L, or the screen was lost while the program was stopped.
  case redraw
  /// Ctrl-D, or the terminal is gone.
  case endOfInput
  /// The window has another size.
  case resize
}
