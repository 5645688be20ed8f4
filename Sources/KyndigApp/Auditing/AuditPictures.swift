/// Pictures of a report as SVG, drawn without script; what they show stands in a table beside them too.
enum AuditPictures {
  /// A bar for each of a few, divided in parts; each part has its number where there is room for it.
  struct Bar: Equatable {
    var label: String
    /// Each with the class that gives it its colour.
    var parts: [(kind: String, count: Int)]
    /// Written behind the bar.
    var note: String

    static func == (one: Bar, other: Bar) -> Bool {
      one.label == other.label && one.note == other.note && one.parts.elementsEqual(other.parts) { $0 == $1 }
    }
  }

  private static let width = 720
  private static let labelWidth = 200
  private static let noteWidth = 90
  private static let rowHeight = 26
  private static let leastLabelStep = 60

  /// Bars below each other, to one scale.
  static func bars(_ bars: [Bar], title: String) -> HTML {
    let most = max(bars.map { $0.parts.reduce(0) { $0 + $1.count } }.max() ?? 0, 1)
    let room = width - labelWidth - noteWidth
    return svg(height: bars.count * rowHeight + 4, title: title) {
      for (index, bar) in bars.enumerated() {
        text(bar.label.shortened(to: 27), x: labelWidth - 8, y: index * rowHeight + 18, anchor: "end")
        place(bar, at: index * rowHeight + 4, room: room, most: most)
      }
    }
  }

  private static func place(_ bar: Bar, at y: Int, room: Int, most: Int) -> HTML {
    var before = 0
    var pieces: [HTML] = []
    for part in bar.parts where part.count > 0 {
      // From sums, so that parts that are rounded still end where the whole does.
      let (start, end) = (before * room / most, (before + part.count) * room / most)
      before += part.count
      pieces.append(rect(x: labelWidth + start, y: y, width: max(end - start, 1), height: rowHeight - 8, part.kind))
      if end - start > 9 * String(part.count).count + 4 {
        pieces.append(
          text(String(part.count), x: labelWidth + (start + end) / 2, y: y + 14, anchor: "middle", "on " + part.kind))
      }
    }
    pieces.append(text(bar.note, x: labelWidth + before * room / most + 6, y: y + 14, anchor: "start", "note"))
    return HTML(pieces)
  }

  /// A column for each of twelve months, with its number above and its name below.
  static func columns(_ values: [(label: String, count: Int)], title: String) -> HTML {
    let most = max(values.map(\.count).max() ?? 0, 1)
    let (height, step) = (150, width / max(values.count, 1))
    return svg(height: height + 44, title: title) {
      for (index, value) in values.enumerated() {
        let tall = value.count * height / most
        rect(x: index * step + 6, y: 20 + height - tall, width: step - 12, height: tall, "due")
        text(String(value.count), x: index * step + step / 2, y: 14 + height - tall, anchor: "middle")
        text(value.label, x: index * step + step / 2, y: height + 38, anchor: "middle", "note")
      }
      line(from: (0, 20 + height), to: (width, 20 + height))
    }
  }

  /// A curve that only rises, with its first and last value, and the years below.
  static func curve(_ values: [(label: String?, count: Int)], title: String) -> HTML {
    let most = max(values.map(\.count).max() ?? 0, 1)
    let (height, left, right) = (170, 10, 80)
    let room = width - left - right
    func point(_ index: Int) -> (x: Int, y: Int) {
      (left + index * room / max(values.count - 1, 1), 14 + height - values[index].count * height / most)
    }
    // The first year may be so short that its name would stand in the next one's.
    var labelled = values.indices.filter { values[$0].label != nil }
    if labelled.count > 1, point(labelled[1]).x - point(labelled[0]).x < leastLabelStep { labelled.removeFirst() }
    let points = values.indices.map { "\(point($0).x),\(point($0).y)" }.joined(separator: " ")
    return svg(height: height + 44, title: title) {
      line(from: (left, 14 + height), to: (width - right, 14 + height))
      HTML.empty("polyline", Attribute("points", points), .class("curve"))
      for index in labelled {
        text(
          values[index].label ?? "", x: point(index).x, y: height + 34, anchor: index == 0 ? "start" : "middle", "note")
      }
      if let last = values.indices.last {
        text(String(values[last].count), x: point(last).x + 8, y: point(last).y + 4, anchor: "start")
      }
    }
  }

  private static func svg(height: Int, title: String, @HTMLBuilder content: () -> HTML) -> HTML {
    HTML(
      "svg", Attribute("viewBox", "0 0 \(width) \(height)"), Attribute("role", "img"), Attribute("aria-label", title)
    ) {
      HTML("title") { title }
      content()
    }
  }

  private static func rect(x: Int, y: Int, width: Int, height: Int, _ kind: String) -> HTML {
    HTML.empty(
      "rect", Attribute("x", "\(x)"), Attribute("y", "\(y)"), Attribute("width", "\(width)"),
      Attribute("height", "\(height)"), .class(kind))
  }

  private static func line(from: (Int, Int), to: (Int, Int)) -> HTML {
    HTML.empty(
      "line", Attribute("x1", "\(from.0)"), Attribute("y1", "\(from.1)"), Attribute("x2", "\(to.0)"),
      Attribute("y2", "\(to.1)"))
  }

  private static func text(_ text: String, x: Int, y: Int, anchor: String, _ kind: String = "label") -> HTML {
    HTML(
      "text", Attribute("x", "\(x)"), Attribute("y", "\(y)"), Attribute("text-anchor", anchor), .class(kind)
    ) { text }
  }
}
