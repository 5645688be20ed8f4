import Testing

@testable import Credentials

/// RFC 9162 § 2.1 word for word, with nothing remembered: slow, and easy to read beside the text.
enum NaiveTree {
  static func split(_ count: Int) -> Int {
    var k = 1
    while k * 2 < count { k *= 2 }
    return k
  }

  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? Digest(of: []) }
    let k = split(leaves.count)
    return Digest(of: [1] + root(leaves.prefix(k)).bytes + root(leaves.dropFirst(k)).bytes)
  }

  static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    guard leaves.count > 1 else { return [] }
    let k = split(leaves.count)
    return index < k
      ? path(index, leaves.prefix(k)) + [root(leaves.dropFirst(k))]
      : path(index - k, leaves.dropFirst(k)) + [root(leaves.prefix(k))]
  }

  static func subproof(_ old: Int, _ leaves: ArraySlice<Digest>, _ isWhole: Bool) -> [Digest] {
    if old == leaves.count { return isWhole ? [] : [root(leaves)] }
    let k = split(leaves.count)
    return old <= k
      ? subproof(old, leaves.prefix(k), isWhole) + [root(leaves.dropFirst(k))]
      : subproof(old - k, leaves.dropFirst(k), false) + [root(leaves.prefix(k))]
  }
}

@Suite("The Merkle tree")
struct MerkleTreeTests {
  static let leaves = (0..<300).map { MerkleTree.leafHash(Array("leaf \($0)".utf8)) }

  /// The leaves and roots that the implementations of RFC 6962 are tested with.
  static let vectors: [([UInt8], String)] = [
    ([], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
    ([0x00], "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
    ([0x10], "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
    ([0x20, 0x21], "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
    ([0x30, 0x31], "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"),
    (Array(0x40...0x43), "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"),
    (Array(0x50...0x57), "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
    (Array(0x60...0x6F), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
  ]

  @Test("The roots are those of RFC 6962's implementations")
  func knownRoots() {
    #expect(MerkleTree.root(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    let leaves = Self.vectors.map { MerkleTree.leafHash($0.0) }
    for count in 1...8 { #expect(MerkleTree.root(of: Array(leaves.prefix(count))).hex == Self.vectors[count - 1].1) }
  }

  @Test(
    "Every root, every path and every growth is what the RFC's own words give",
    arguments: Array(0...33) + [255, 256, 257])
  func naive(size: Int) {
    let leaves = Self.leaves.prefix(size)
    let root = MerkleTree.root(of: Array(leaves))
    #expect(root == NaiveTree.root(leaves))
    let step = size < 40 ? 1 : 17
    for index in stride(from: 0, to: size, by: step) {
      let proof = MerkleTree.inclusionProof(of: index, in: Array(leaves))
      #expect(proof == NaiveTree.path(index, leaves))
      #expect(MerkleTree.isIncluded(leaves[index], at: index, size: size, proof: proof, root: root))
    }
    for old in stride(from: 0, through: size, by: step) {
      let proof = MerkleTree.consistencyProof(from: old, in: Array(leaves))
      #expect(proof == (old == 0 ? [] : NaiveTree.subproof(old, leaves, true)))
      let oldRoot = NaiveTree.root(leaves.prefix(old))
      #expect(MerkleTree.isConsistent(from: (old, oldRoot), to: (size, root), proof: proof))
    }
  }

  /// Ways to alter a proof.
  static func alterations(_ proof: [Digest]) -> [[Digest]] {
    var altered = [proof + [leaves[0]], [leaves[0]] + proof]
    for index in proof.indices {
      var other = proof
      other[index] = leaves[299]
      altered.append(other)
      altered.append(Array(proof[..<index] + proof[(index + 1)...]))
      if index > 0 {
        other = proof
        other.swapAt(index, index - 1)
        altered.append(other)
      }
    }
    return altered
  }

  @Test("An altered path, place, size, leaf or root is refused", arguments: 1...17)
  func alteredPath(size: Int) {
    let leaves = Array(Self.leaves.prefix(size))
    let root = MerkleTree.root(of: leaves)
    for index in leaves.indices {
      let proof = MerkleTree.inclusionProof(of: index, in: leaves)
      for other in Self.alterations(proof) {
        #expect(!MerkleTree.isIncluded(leaves[index], at: index, size: size, proof: other, root: root))
      }
      for other in -1...size + 1 where other != index {
        #expect(!MerkleTree.isIncluded(leaves[index], at: other, size: size, proof: proof, root: root))
      }
      #expect(!MerkleTree.isIncluded(Self.leaves[299], at: index, size: size, proof: proof, root: root))
      #expect(!MerkleTree.isIncluded(leaves[index], at: index, size: size, proof: proof, root: Self.leaves[299]))
    }
  }

  @Test("An altered growth is refused", arguments: 1...17)
  func alteredGrowth(size: Int) {
    let leaves = Array(Self.leaves.prefix(size))
    let root = MerkleTree.root(of: leaves)
    for old in 1...size {
      let oldRoot = MerkleTree.root(of: Array(leaves.prefix(old)))
      let proof = MerkleTree.consistencyProof(from: old, in: leaves)
      for other in Self.alterations(proof) {
        #expect(!MerkleTree.isConsistent(from: (old, oldRoot), to: (size, root), proof: other))
      }
      #expect(!MerkleTree.isConsistent(from: (old, Self.leaves[299]), to: (size, root), proof: proof))
      #expect(!MerkleTree.isConsistent(from: (old, oldRoot), to: (size, Self.leaves[299]), proof: proof))
      #expect(!MerkleTree.isConsistent(from: (size + 1, oldRoot), to: (size, root), proof: proof))
    }
  }
}
