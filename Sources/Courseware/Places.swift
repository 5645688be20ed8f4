extension Assessment {
  /// How many items each draw gives in a tailored course, in the order of the draws.
  ///
  /// Without a size it is what the draws say, so far as the banks reach. With one, the banks that are not for everyone get what
  /// their draws say, or, where that is too many, their share of it by the largest remainders, and never fewer than their
  /// critical objectives; the others get what their draws say and then one more each in turn, until the assessment is full.
  public func places(in course: Course) -> [Int] {
    let banks = course.banksByID
    let available = draws.map { banks[$0.bank]?.bank.items.count ?? 0 }
    var places = zip(draws, available).map { min($0.count, $1) }
    guard let size else { return places }
    let conditional = draws.indices.filter { banks[draws[$0].bank]?.isForSome == true }
    let others = draws.indices.filter { !conditional.contains($0) }
    let room = max(0, min(size.conditional, size.count - others.reduce(0) { $0 + places[$1] }))
    let shares = Self.shares(of: room, by: conditional.map { places[$0] })
    for (index, share) in zip(conditional, shares) {
      places[index] = max(share, banks[draws[index].bank]?.bank.criticalObjectives ?? 0)
    }
    var left = size.count - places.reduce(0, +)
    while left > 0 {
      let open = others.filter { places[$0] < available[$0] }
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

  /// How many items an attempt has in a tailored course, for one who has passed these modules; nil is all before its own.
  public func count(in course: Course, passed: Set<String>? = nil) -> Int {
    places(in: course).reduce(0, +) + recallCount(in: course, passed: passed)
  }

  /// How many of them are asked again.
  public func recallCount(in course: Course, passed: Set<String>? = nil) -> Int {
    min(recall, recalled(in: course, passed: passed).count)
  }

  /// What a check may ask again: the items of modules that are passed, critical ones aside, which the test must find unused.
  ///
  /// Modules can be taken in another order than they stand in, so what stands before is no measure of what was learned.
  func recalled(in course: Course, passed: Set<String>?) -> [Item] {
    guard recall > 0, let own = course.modules.firstIndex(where: { $0.check.id == id }) else { return [] }
    let modules = course.modules.enumerated().filter { index, module in
      index != own && passed.map { $0.contains(module.id) } ?? (index < own)
    }
    return modules.flatMap(\.element.banks).flatMap(\.items).filter { !$0.isCritical }
  }
}

extension Bank {
  /// How many objectives have critical items in it.
  fileprivate var criticalObjectives: Int { Set(items.filter(\.isCritical).map(\.objective)).count }
}

extension Course {
  /// The banks of all modules, by id, and whether some get them and others not.
  var banksByID: [String: (bank: Bank, isForSome: Bool)] {
    var banks: [String: (bank: Bank, isForSome: Bool)] = [:]
    for module in modules {
      for bank in module.banks { banks[bank.id] = (bank, bank.condition != nil || module.condition != nil) }
    }
    return banks
  }
}
