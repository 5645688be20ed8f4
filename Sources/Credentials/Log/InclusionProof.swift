public import Courseware

/// That an entry is in a log, with what opens it: a C2SP tlog-proof (`.tlog-proof`).
public struct InclusionProof: Sendable, Hashable {
  /// Where the entry is, from 0.
  public let index: Int
  /// When it was appended.
  public let at: Timestamp
  /// What opens the entry to its object.
  public let salt: [UInt8]
  /// From the leaf's sibling up.
  public let hashes: [Digest]
  /// The signed note that the hashes lead to.
  public let checkpoint: [UInt8]

  /// Most bytes of a proof.
  public static let maximumBytes = 32 * 1024

  private static let heading = "c2sp.org/tlog-proof@v1"
  private static let maximumHashes = 48

  init(index: Int, at: Timestamp, salt: [UInt8], hashes: [Digest], checkpoint: [UInt8]) {
    self.index = index
    self.at = UTCText.wholeSeconds(at)
    self.salt = salt
    self.hashes = hashes
    self.checkpoint = checkpoint
  }

  /// Reads a proof; only the bytes that ``bytes`` would write are one, and nothing is checked yet.
  public init(parsing bytes: [UInt8]) throws(LogError) {
    guard bytes.count <= Self.maximumBytes, String(validating: bytes, as: UTF8.self) != nil,
      let end = Bytes.places(of: Array("\n\n".utf8), in: bytes).first
    else { throw .malformed(.proof) }
    let lines = bytes[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard (3...3 + Self.maximumHashes).contains(lines.count), lines[0].elementsEqual(Self.heading.utf8),
      let extra = Self.value("extra ", lines[1]).flatMap({ Base64Text.decode($0) }),
      let json = try? JSON(parsing: extra), let at = json["at"]?.string.flatMap(UTCText.parse),
      let salt = json["salt"]?.string.flatMap({ Base64Text.decode(Array($0.utf8)) }),
      salt.count == LogEntry.saltBytes, let index = Self.value("index ", lines[2]).flatMap({ CountText.parse($0) })
    else { throw .malformed(.proof) }
    let hashes = lines.dropFirst(3).compactMap { Digest(base64: $0) }
    self.init(index: index, at: at, salt: salt, hashes: hashes, checkpoint: Array(bytes[(end + 2)...]))
    guard self.bytes == bytes else { throw .malformed(.proof) }
  }

  private static func value(_ name: String, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    line.starts(with: name.utf8) ? line.dropFirst(name.utf8.count) : nil
  }

  /// The bytes of the file.
  public var bytes: [UInt8] {
    let extra = JSON.object(["at": .string(at.iso), "salt": .string(Base64Text.encode(salt))]).bytes
    let lines = [Self.heading, "extra " + Base64Text.encode(extra), "index \(index)"] + hashes.map(\.base64)
    return Array((lines.joined(separator: "\n") + "\n\n").utf8) + checkpoint
  }

  /// What is wrong with this as a proof that `key`'s log holds an entry of `kind` about `object`.
  public func findings(object: [UInt8], kind: LogEntry.Kind, key: LogVerifierKey) -> [LogFinding] {
    do throws(LogError) {
      let stated = try Checkpoint(parsing: checkpoint, key: key)
      let leaf = LogEntry(kind, object: object, salt: salt, at: at).leafHash
      let isIncluded = MerkleTree.isIncluded(leaf, at: index, size: stated.size, proof: hashes, root: stated.root)
      return isIncluded ? [] : [.proofInvalid]
    } catch {
      return [error == .found(.checkpointUnknownKey) ? .checkpointUnknownKey : .proofInvalid]
    }
  }
}
