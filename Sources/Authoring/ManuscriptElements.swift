/// An element and the file it stands in.
struct Site: Equatable {
  var part: Part
  var element: Element

  /// The bytes of the start tag.
  var place: Place { part.place(of: element) }

  /// The bytes of an attribute's value.
  func place(of attribute: String) -> Place { part.place(of: attribute, on: element) }
}

extension Part {
  /// Elements of the file, with the file.
  func sites(_ elements: [Element]) -> [Site] { elements.map { Site(part: self, element: $0) } }
}

extension Manuscript {
  /// All elements of a name in the course and its modules, in order.
  func sites(_ name: String) -> [Site] { index[name] ?? [] }

  /// What a leader chooses, puts in order, matches, points out or decides, each of which says why.
  var reasoned: [Site] {
    ["choice", "step", "entry", "line", "decision"].flatMap(sites)
  }

  /// The items that the schema found no fault in, of practice and banks.
  var items: [Site] { sites("item").filter(\.element.isWhole) }

  /// The answers of example businesses and of the site's policy.
  var answers: [Site] {
    sites("answer") + (policy.map { $0.sites($0.root.descendants("answer")) } ?? [])
  }

  /// A draw with the bank it means.
  struct FoundDraw: Equatable {
    var site: Site
    var count: Int
    var bank: FoundBank
  }

  /// The draws of checks and the test, where the bank exists and nothing in it is in doubt.
  var draws: [FoundDraw] {
    assessments.flatMap { assessment in
      assessment.element.children("draw").compactMap { draw in
        guard let from = draw["from"], let count = draw["count"].flatMap({ Int($0) }), count > 0,
          let bank = bank(from, from: assessment.module), bank.element.isWhole
        else { return nil }
        return FoundDraw(site: Site(part: assessment.part, element: draw), count: count, bank: bank)
      }
    }
  }

  /// The checks, each with its module's id, and the test, with an empty one.
  var assessments: [(part: Part, module: String, element: Element)] {
    modules.flatMap { part in part.root.children("check").map { (part, part.root["id"] ?? "", $0) } }
      + [course].compactMap(\.self).flatMap { part in part.root.children("test").map { (part, "", $0) } }
  }
}
