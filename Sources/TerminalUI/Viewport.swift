/// Which lines of a screen are in sight; kept from frame to frame by whoever draws.
///
/// Show it every screen with ``enter(_:)`` and every key with ``absorb(_:on:hasFocus:)``.
public struct Viewport: Sendable, Equatable {
  private var content = Offset()
  private var panel = Offset()
  private var identity: [String] = []
  private var panelIdentity: String?
  /// Whether what has the focus must be in sight; false while the reader has paged away from it.
  private(set) var followsFocus = true

  /// What stays in sight: a line, or after a change of width the start of the block it belonged to.
  private struct Offset: Sendable, Equatable {
    var line = 0
    var block = 0
    var columns: Int?
  }

  /// Creates a viewport at the top.
  public init() {}

  /// Creates a viewport whose first line in sight is `scroll`, counted from 0.
  public init(scroll: Int) { content.line = scroll }

  /// Goes to the top when the screen is another one: another trail, another progress or another beginning.
  public mutating func enter(_ screen: Screen) {
    let identity = screen.identity
    if identity != self.identity {
      content = Offset()
      followsFocus = true
      self.identity = identity
    }
    if panelIdentity != screen.panel?.title {
      panel = Offset()
      followsFocus = true
      panelIdentity = screen.panel?.title
    }
  }

  /// Takes a key if it scrolls, and says whether it did.
  ///
  /// The arrows scroll a line and Enter shows the next screenful while there is more, as long as nothing has the
  /// focus; the page keys always scroll. `frame` is what the reader saw when the key was pressed; every key must be
  /// shown, also those that are not taken, so that what is in sight stays there through a resize.
  public mutating func absorb(_ key: Key, on frame: Frame, hasFocus: Bool) -> Bool {
    // A window too small shows nothing to hold on to.
    guard frame.scrolled.height > 0 else { return false }
    let part = frame.scrolled
    let now = Offset(line: part.firstVisible, block: part.firstBlock, columns: frame.size.columns)
    if part.isPanel { panel = now } else { content = now }
    let page = max(part.height - 1, 1)
    switch key {
    case .up where !hasFocus: return move(by: -1, on: part)
    case .down where !hasFocus: return move(by: 1, on: part)
    case .enter where !hasFocus && frame.hasMore: return move(by: page, on: part)
    // A long list is paged through, and never out of sight.
    case .pageUp where part.rollHeight > 0, .pageDown where part.rollHeight > 0:
      followsFocus = true
      return false
    case .pageUp, .pageDown:
      followsFocus = false
      return move(by: key == .pageUp ? -page : page, on: part)
    case .resize, .redraw: return false
    default:
      followsFocus = true
      return false
    }
  }

  private mutating func move(by lines: Int, on part: Frame.ScrolledPart) -> Bool {
    let line = min(max(part.firstVisible + lines, 0), max(part.contentHeight - part.height, 0))
    if part.isPanel { panel.line = line } else { content.line = line }
    return true
  }

  /// The line to begin with in a window `columns` wide.
  func first(in lines: [Line], columns: Int, isPanel: Bool) -> Int {
    let offset = isPanel ? panel : content
    guard let known = offset.columns, known != columns else { return offset.line }
    return lines.firstIndex { $0.block == offset.block && !$0.cells.isEmpty } ?? offset.line
  }
}

extension Screen {
  /// What makes it this screen and no other, for a viewport.
  fileprivate var identity: [String] {
    let beginning =
      switch body.first {
      case .heading(let text), .paragraph(let text): text.string
      default: ""
      }
    return trail + ["\(progress?.done ?? 0)/\(progress?.of ?? 0)", beginning]
  }
}
