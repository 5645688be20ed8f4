extension Assessment {
  /// How many items each draw gives in a tailored course, in the order of the draws.
  ///
  /// Without a size it is what the draws say, so far as the banks reach. With one, the banks with a condition get what their
  /// draws say, or, where that is too many, their share of it by the largest remainders; the others get what their draws say
  /// and then one more each in turn, until the assessment is full.
  public func places(in course: Course) -> [Int] { places(in: course.banksByID) }

  func places(in banks: [String: Bank]) -> [Int] {
    let available = draws.map { banks[$0.bank]?.items.count ?? 0 }
    var places = zip(draws, available).map { min($0.count, $1) }
    guard let size else { return places }
    let conditional = draws.indices.filter { banks[draws[$0].bank]?.condition != nil }
    let others = draws.indices.filter { !conditional.contains($0) }.reduce(0) { $0 + places[$1] }
    let room = max(0, min(size.conditional, size.count - others))
    let shares = Self.shares(of: room, by: conditional.map { places[$0] })
    for (index, share) in zip(conditional, shares) { places[index] = share }
    var left = size.count - places.reduce(0, +)
    while left > 0 {
      let open = draws.indices.filter { !conditional.contains($0) && places[$0] < available[$0] }
      guard !open.isEmpty else { break }
      for index in open.prefix(left) { places[index] += 1 }
      left -= min(left, open.count)
    }
    return places
  }

  /// The weights themselves where there is room for them, else a share in proportion (Hamilton's method); earlier ones go first
  /// among equals.
  private static func shares(of total: Int, by weights: [Int]) -> [Int] {
    let sum = weights.reduce(0, +)
    guard sum > total else { return weights }
    var shares = weights.map { $0 * total / sum }
    let order = weights.indices.sorted { left, right in
      (weights[right] * total % sum, left) < (weights[left] * total % sum, right)
    }
    for index in order.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }

  /// How many items an attempt has in a tailored course.
  public func count(in course: Course) -> Int {
    places(in: course).reduce(0, +) + min(recall, recalled(in: course).count)
  }

  /// What a check may ask again: the items of the modules before, critical ones aside, which the test must find unused.
  func recalled(in course: Course) -> [Item] {
    guard recall > 0, let own = course.modules.firstIndex(where: { $0.check.id == id }) else { return [] }
    return course.modules[..<own].flatMap(\.banks).flatMap(\.items).filter { !$0.isCritical }
  }
}

extension Course {
  /// The banks of all modules, by id.
  var banksByID: [String: Bank] {
    var banks: [String: Bank] = [:]
    for module in modules {
      for bank in module.banks { banks[bank.id] = bank }
    }
    return banks
  }
}
