import Courseware
import TerminalUI

@testable import KyndigApp

/// Leads the pilot through a course by a script: some keys of its own, the pilot's answers between them.
struct Guide: Face {
  enum Step {
    /// These keys, whatever is on the screen.
    case press([Key])
    /// Go to the row that says this, and press Enter.
    case choose(String)
    /// Keep the screen under this name.
    case keep(String)
    /// Let the pilot answer until the screen fits.
    case until(@Sendable (Screen) -> Bool)
    /// Change how the pilot answers from here on.
    case change(@Sendable (inout Pilot) -> Void)
    /// Do something to the world.
    case act(@Sendable () throws -> Void)
  }

  private(set) var pilot: Pilot
  /// What is left of the script; nothing once it has been carried out.
  private(set) var steps: [Step]
  /// The screens that were kept, by name.
  private(set) var kept: [String: Screen] = [:]
  /// The screen that was last shown.
  private(set) var screen = Screen(trail: [], body: [])
  private let beforeEveryKey: @Sendable () -> Void

  init(_ pilot: Pilot, _ steps: [Step], beforeEveryKey: @escaping @Sendable () -> Void = {}) {
    self.pilot = pilot
    self.steps = steps
    self.beforeEveryKey = beforeEveryKey
  }

  mutating func show(_ screen: Screen) throws(TerminalError) {
    self.screen = screen
    try pilot.show(screen)
  }

  mutating func nextKey() throws(TerminalError) -> Key {
    beforeEveryKey()
    while let step = steps.first {
      steps.removeFirst()
      switch step {
      case .press(let keys):
        guard let key = keys.first else { continue }
        if keys.count > 1 { steps.insert(.press(Array(keys.dropFirst())), at: 0) }
        return key
      case .choose(let text):
        guard let option = screen.options.first(where: { $0.text.string == text }), let digit = option.label.first
        else { preconditionFailure("no «\(text)» on the screen") }
        steps.insert(.press([.character(digit), .enter]), at: 0)
      case .keep(let name): kept[name] = screen
      case .until(let fits):
        if pilot.isBetweenAnswers, fits(screen) { continue }
        let key = try pilot.nextKey()
        // What has not come before the pilot leaves will not come; the rest of the script tells what was missed.
        steps.insert(step, at: 0)
        return key
      case .change(let change): change(&pilot)
      case .act(let act): do { try act() } catch { preconditionFailure("the script failed: \(error)") }
      }
    }
    return .endOfInput
  }

  mutating func close() {}
}

extension Guide.Step {
  /// Let the pilot answer until the screen has this heading.
  static func heading(_ text: String) -> Self { .until { $0.heading == text } }

  /// Let the pilot answer until the screen says this.
  static func saying(_ text: String) -> Self { .until { $0.says(text) } }

  /// Type a text.
  static func type(_ text: String) -> Self { .press(text.map(Key.character)) }
}

extension Screen {
  /// The first heading of the content.
  var heading: String? {
    for case .heading(let text) in body { return text.string }
    return nil
  }
}
