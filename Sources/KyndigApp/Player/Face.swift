import TerminalUI

/// One of the two voices: the full screen, or lines.
protocol Face {
  /// Lets the reader see a screen.
  mutating func show(_ screen: Screen) throws(TerminalError)
  /// Waits for the next key that is not the face's own affair.
  mutating func nextKey() throws(TerminalError) -> Key
  /// How long to wait for a key before `.redraw` is given instead; nil is for ever.
  var heartbeat: Duration? { get set }
  /// Gives the terminal back.
  mutating func close()
}

extension Face {
  /// A face that waits for whole lines has no pauses in them.
  var heartbeat: Duration? {
    get { nil }
    set {}
  }
}

/// What shows screens and takes keys until it is done.
protocol TerminalLoop {
  /// What is known when it is done.
  associatedtype Outcome
  mutating func run(_ face: inout some Face) throws -> Outcome
}

/// The full screen: redrawn in place, scrolled here.
struct FullScreenFace: Face {
  private let terminal: Terminal
  private let glyphs: Glyphs
  private let vocabulary: Vocabulary
  private var viewport = Viewport()
  private var screen: Screen?
  private var waiting: [Key] = []
  /// Whether the key that stops the program waits until what is typed has been kept.
  private var isAboutToSuspend = false
  /// How long to wait for a key before `.redraw` is given instead; nil is for ever.
  var heartbeat: Duration?

  init(terminal: Terminal, glyphs: Glyphs, vocabulary: Vocabulary) throws(TerminalError) {
    self.terminal = terminal
    self.glyphs = glyphs
    self.vocabulary = vocabulary
    try terminal.enterFullScreen()
  }

  mutating func show(_ screen: Screen) throws(TerminalError) {
    viewport.enter(screen)
    self.screen = screen
    try terminal.draw(frame(of: screen))
  }

  private func frame(of screen: Screen) -> Frame {
    screen.drawn(in: terminal.size, glyphs: glyphs, vocabulary: vocabulary, viewport: viewport)
  }

  mutating func nextKey() throws(TerminalError) -> Key {
    while true {
      if waiting.isEmpty { waiting = try terminal.nextKeys(timeout: heartbeat) }
      guard !waiting.isEmpty else { return .redraw }
      let key = waiting.removeFirst()
      guard let screen else { return key }
      if key == .suspend {
        isAboutToSuspend = heartbeat != nil && !isAboutToSuspend
        guard !isAboutToSuspend else {
          waiting.insert(key, at: 0)
          return .redraw
        }
        try terminal.suspend()
      }
      let seen = frame(of: screen)
      let isAbsorbed = viewport.absorb(key, on: seen, hasFocus: screen.hasFocus)
      // Only the window knows how long a page of a list is.
      if !isAbsorbed, key == .pageUp || key == .pageDown {
        waiting.insert(
          contentsOf: Array(repeating: key == .pageUp ? .up : .down, count: seen.scrolled.rollHeight), at: 0)
        continue
      }
      guard isAbsorbed || [.suspend, .resize, .redraw].contains(key) else { return key }
      try terminal.draw(frame(of: screen))
    }
  }

  mutating func close() { terminal.leaveFullScreen() }
}

/// Lines: appended, one question at a time, answers typed.
struct PlainFace: Face {
  /// As wide as the lines above the prompt.
  private static let width = 78

  private let terminal: Terminal
  private let glyphs: Glyphs
  private let vocabulary: Vocabulary
  /// What is said of a line that means nothing here.
  private let notUnderstood: String
  private var screen: Screen?
  private var spoken: Screen?
  private var waiting: [Key] = []

  init(terminal: Terminal, glyphs: Glyphs, vocabulary: Vocabulary, notUnderstood: String) {
    self.terminal = terminal
    self.glyphs = glyphs
    self.vocabulary = vocabulary
    self.notUnderstood = notUnderstood
  }

  /// A line may be several keys; what they pass through on the way is not spoken.
  mutating func show(_ screen: Screen) throws(TerminalError) {
    self.screen = screen
    if waiting.isEmpty { try speak(screen) }
  }

  private mutating func speak(_ screen: Screen) throws(TerminalError) {
    guard screen != spoken else { return }
    spoken = screen
    try terminal.say([""] + screen.spoken(glyphs: glyphs, vocabulary: vocabulary).lines + [""])
  }

  mutating func nextKey() throws(TerminalError) -> Key {
    while waiting.isEmpty {
      guard let screen else { return .endOfInput }
      let prompt = screen.spoken(glyphs: glyphs, vocabulary: vocabulary).prompt.wrapped(to: Self.width)
      try terminal.say(Array(prompt.dropLast()))
      switch try terminal.readLine(prompt: prompt.last ?? "", secret: screen.hasSecret) {
      case .endOfInput: return .endOfInput
      case .interrupted: return .interrupt
      case .line(let line):
        guard let keys = screen.keys(typed: line, vocabulary: vocabulary) else {
          try terminal.say([notUnderstood])
          continue
        }
        waiting = keys
        // A line is always answered, also where it changes nothing.
        spoken = nil
      }
    }
    return waiting.removeFirst()
  }

  mutating func close() {}
}

extension String {
  /// The words in lines of at most `width` characters; a longer word has a line of its own.
  func wrapped(to width: Int) -> [String] {
    split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}

extension Screen {
  private var live: [Block] { panel?.body ?? body }

  fileprivate var hasSecret: Bool {
    live.contains { if case .field(let field) = $0 { field.isFocused && field.isSecret } else { false } }
  }
}
