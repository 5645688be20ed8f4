import Crypto

/// The Merkle tree of RFC 9162 § 2.1 over SHA-256: pure functions over leaf digests.
public enum MerkleTree {
  /// The root of a tree without leaves.
  public static let emptyRoot = Digest(of: [])

  /// The digest of a leaf with these bytes.
  public static func leafHash(_ bytes: [UInt8]) -> Digest { Digest(of: [0x00] + bytes) }

  /// The digest of the node over two others.
  public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
    Digest(of: [0x01] + left.bytes + right.bytes)
  }

  /// The root over these leaves.
  public static func root(of leaves: [Digest]) -> Digest { Levels(leaves).root(size: leaves.count) }

  /// The nodes that show that the leaf at `index` is in the tree of `leaves`, from the leaf's sibling up.
  public static func inclusionProof(of index: Int, in leaves: [Digest]) -> [Digest] {
    Levels(leaves).inclusionProof(of: index, size: leaves.count)
  }

  /// The nodes that show that the tree of the first `size` leaves grew into the tree of `leaves`.
  public static func consistencyProof(from size: Int, in leaves: [Digest]) -> [Digest] {
    Levels(leaves).consistencyProof(from: size, to: leaves.count)
  }

  /// Whether `proof` leads from a leaf at `index` to the root of a tree of `size` leaves (RFC 9162 § 2.1.3.2).
  public static func isIncluded(_ leaf: Digest, at index: Int, size: Int, proof: [Digest], root: Digest) -> Bool {
    guard index >= 0, index < size else { return false }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for sibling in proof {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = nodeHash(sibling, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = nodeHash(hash, sibling)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether `proof` shows that one tree grew into the other (RFC 9162 § 2.1.4.2).
  public static func isConsistent(
    from old: (size: Int, root: Digest), to new: (size: Int, root: Digest), proof: [Digest]
  ) -> Bool {
    guard old.size >= 0, old.size <= new.size else { return false }
    if old.size == new.size { return proof.isEmpty && old.root == new.root }
    if old.size == 0 { return proof.isEmpty && old.root == emptyRoot }
    // A whole subtree stands for itself: the proof does not say again what the old root is.
    var rest = (old.size.nonzeroBitCount == 1 ? [old.root] : []) + proof
    guard !rest.isEmpty else { return false }
    var (place, last) = (old.size - 1, new.size - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    let first = rest.removeFirst()
    var (oldHash, newHash) = (first, first)
    for node in rest {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        oldHash = nodeHash(node, oldHash)
        newHash = nodeHash(node, newHash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        newHash = nodeHash(newHash, node)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && oldHash == old.root && newHash == new.root
  }
}
