extension Rule {
  /// The key of an item is a number or a threshold: it is the same for every leader, whatever she answered.
  static let keyNotConstant = Rule(.keyNotConstant, example: nil) { manuscript in
    manuscript.conditionSites.compactMap { site in
      guard site.attribute == "of", site.site.element.name != "value", case .operand(let operand) = site.content,
        case .name(let name) = operand.value
      else { return nil }
      return Finding(problem: .keyNotConstant(name: name), place: site.place(of: operand.name))
    }
  }
}
