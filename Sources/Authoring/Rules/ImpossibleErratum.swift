extension Rule {
  /// A new key points at choices that the item has, each once, and an item is corrected once in an edition.
  ///
  /// The item is looked up in the course as it is now, whose choices stand where they stood: nothing else is known here.
  static let impossibleErratum = Rule(.impossibleErratum, example: erratumExample) { manuscript in
    guard let part = manuscript.errata else { return [] }
    let items = manuscript.itemsByName
    var first: [[String]: Site] = [:]
    return part.sites(part.root.children).flatMap { erratum -> [Finding] in
      guard let name = erratum.element["item"] else { return [] }
      var findings: [Finding] = []
      if let version = erratum.element["version"] {
        if let earlier = first[[name, version]] {
          findings.append(
            Finding(
              problem: .impossibleErratum(item: name, .repeated(version: version)), place: erratum.place(of: "item"),
              notes: [.init(role: .first, place: earlier.place(of: "item"))]))
        } else {
          first[[name, version]] = erratum
        }
      }
      guard erratum.element.name == "rekeyed", let item = items[name] else { return findings }
      return findings + faults(of: erratum, in: item, name)
    }
  }

  private static func faults(of erratum: Site, in item: Site, _ name: String) -> [Finding] {
    let definition = Finding.Note(role: .definition, place: item.place)
    guard item.element.hasChoices else {
      return [
        Finding(
          problem: .impossibleErratum(item: name, .noChoices), place: erratum.place(of: "item"), notes: [definition])
      ]
    }
    let count = item.element.choices.count
    var first: [Int: Place] = [:]
    return erratum.part.sites(erratum.element.children("right")).compactMap { right in
      guard let choice = right.element["choice"].flatMap({ Int($0) }) else { return nil }
      let place = right.place(of: "choice")
      if let earlier = first[choice] {
        return Finding(
          problem: .impossibleErratum(item: name, .repeatedChoice(choice)), place: place,
          notes: [.init(role: .first, place: earlier)])
      }
      first[choice] = place
      guard choice > count else { return nil }
      return Finding(
        problem: .impossibleErratum(item: name, .unknownChoice(choice, count: count)), place: place,
        notes: [definition])
    }
  }

  private static let erratumExample = CodeExample(
    .errata,
    wrong: """
      <rekeyed item="ansvar/bror" version="2025-1" date="2026-02-01">
        <right choice="3"/>
        <why>Fasiten pekte på feil svar.</why>
      </rekeyed>
      """,
    right: """
      <rekeyed item="ansvar/bror" version="2025-1" date="2026-02-01">
        <right choice="2"/>
        <why>Fasiten pekte på feil svar.</why>
      </rekeyed>
      """)
}

extension Manuscript {
  /// The items that the schema found no fault in, by `module/item`; the first where two have the same name.
  fileprivate var itemsByName: [String: Site] {
    Dictionary(
      items.compactMap { item in
        guard let module = item.part.root["id"], let id = item.element["id"] else { return nil }
        return ("\(module)/\(id)", item)
      }, uniquingKeysWith: { first, _ in first })
  }
}
