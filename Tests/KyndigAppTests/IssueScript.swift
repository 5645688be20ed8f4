import TerminalUI

@testable import KyndigApp

/// Somebody at screens outside the course, in either voice, by a script.
struct IssueScript: Face {
  enum Step: Sendable {
    case press([Key])
    /// A line as it is typed where there is no full screen.
    case line(String)
    /// Keep the screen under this name.
    case keep(String)
    /// Something that happens meanwhile.
    case act(@Sendable () throws -> Void)

    static func type(_ text: String) -> Self { .press(text.map(Key.character)) }
    static func letter(_ character: Character) -> Self { .press([.character(character)]) }
    static let enter = Self.press([.enter])
  }

  private var steps: [Step]
  private let vocabulary: Vocabulary
  private(set) var kept: [String: Screen] = [:]
  private(set) var screen = Screen(trail: [], body: [])
  /// Lines that meant nothing.
  private(set) var notUnderstood: [String] = []

  init(_ steps: [Step], _ loop: IssuingLoop) { self.init(steps, loop.words.vocabulary) }

  init(_ steps: [Step], _ vocabulary: Vocabulary) {
    self.steps = steps
    self.vocabulary = vocabulary
  }

  mutating func show(_ screen: Screen) throws(TerminalError) { self.screen = screen }

  mutating func nextKey() throws(TerminalError) -> Key {
    while let step = steps.first {
      steps.removeFirst()
      switch step {
      case .press(let keys):
        guard let key = keys.first else { continue }
        if keys.count > 1 { steps.insert(.press(Array(keys.dropFirst())), at: 0) }
        return key
      case .line(let line):
        guard let keys = screen.keys(typed: line, vocabulary: vocabulary) else {
          notUnderstood.append(line)
          continue
        }
        steps.insert(.press(keys), at: 0)
      case .keep(let name): kept[name] = screen
      case .act(let act): do { try act() } catch { preconditionFailure("the script failed: \(error)") }
      }
    }
    return .endOfInput
  }

  mutating func close() {}
}

extension IssueBench {
  /// What came of a script: the screens it kept, and what is said afterwards.
  @discardableResult
  func run(
    _ steps: [IssueScript.Step], _ arguments: [String] = []
  ) throws -> (script: IssueScript, farewell: IssuingLoop.Farewell) {
    guard var loop = try loop(arguments) else { throw Complaint(.no, "nobody awaits") }
    var script = IssueScript(steps, loop)
    let farewell = try loop.run(&script)
    return (script, farewell)
  }
}
