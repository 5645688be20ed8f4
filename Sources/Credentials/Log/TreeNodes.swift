/// Where the nodes of a tree come from; on each level the whole ones alone are asked for.
protocol TreeNodes<Failure> {
  associatedtype Failure: Error
  /// The node over the 2^level leaves from `index` · 2^level on.
  func node(level: Int, index: Int) throws(Failure) -> Digest
}

extension TreeNodes {
  /// The root over the first `size` leaves.
  func root(size: Int) throws(Failure) -> Digest {
    size == 0 ? MerkleTree.emptyRoot : try hash(0, size)
  }

  /// PATH of RFC 9162 § 2.1.3.1, from the leaf's sibling up.
  func inclusionProof(of index: Int, size: Int) throws(Failure) -> [Digest] {
    var (low, high) = (0, size)
    var proof: [Digest] = []
    while high - low > 1 {
      let middle = low + Self.split(high - low)
      if index < middle {
        proof.append(try hash(middle, high))
        high = middle
      } else {
        proof.append(try hash(low, middle))
        low = middle
      }
    }
    return proof.reversed()
  }

  /// PROOF of RFC 9162 § 2.1.4.1.
  func consistencyProof(from old: Int, to new: Int) throws(Failure) -> [Digest] {
    guard old > 0, old < new else { return [] }
    var (low, high) = (0, new)
    var proof: [Digest] = []
    while old != high {
      let middle = low + Self.split(high - low)
      if old <= middle {
        proof.append(try hash(middle, high))
        high = middle
      } else {
        proof.append(try hash(low, middle))
        low = middle
      }
    }
    // The old tree's own right-most part; where that is the whole old tree, its root is known already.
    if low > 0 { proof.append(try hash(low, high)) }
    return proof.reversed()
  }

  /// MTH of the leaves from `low` to `high`; `low` is always a place where the tree itself is cut.
  private func hash(_ low: Int, _ high: Int) throws(Failure) -> Digest {
    let count = high - low
    if count.nonzeroBitCount == 1 {
      let level = count.trailingZeroBitCount
      return try node(level: level, index: low >> level)
    }
    let middle = low + Self.split(count)
    return MerkleTree.nodeHash(try hash(low, middle), try hash(middle, high))
  }

  /// The largest power of two smaller than `count`.
  private static func split(_ count: Int) -> Int { 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount) }
}

/// All whole nodes over leaves that are in memory.
struct Levels: TreeNodes {
  private(set) var levels: [[Digest]]

  init(_ leaves: [Digest]) {
    levels = [leaves]
    while let last = levels.last, last.count > 1 {
      levels.append(
        stride(from: 0, to: last.count - 1, by: 2).map { MerkleTree.nodeHash(last[$0], last[$0 + 1]) })
    }
  }

  func node(level: Int, index: Int) -> Digest { levels[level][index] }
}
