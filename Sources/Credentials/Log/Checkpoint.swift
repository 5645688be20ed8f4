/// What a log says of itself at one size: a signed note of three lines (C2SP tlog-checkpoint).
public struct Checkpoint: Sendable, Hashable {
  /// The log's name.
  public let origin: String
  /// How many entries there are.
  public let size: Int
  /// The root over all of them.
  public let root: Digest
  /// The signed bytes, signatures included.
  public let note: [UInt8]

  /// Reads a note and checks that `key` signed it.
  ///
  /// Signatures of others may stand beside it, and prove nothing here. Lines after the third are refused, for no log of
  /// ours writes any.
  public init(parsing note: [UInt8], key: LogVerifierKey) throws(LogError) {
    guard let signed = SignedNote(parsing: note), let stated = CheckpointText(parsing: signed.text) else {
      throw .malformed(.checkpoint)
    }
    guard stated.origin == key.origin, let isGood = signed.isSigned(by: key) else {
      throw .found(.checkpointUnknownKey)
    }
    guard isGood else { throw .found(.entryAltered(path: LogPath.checkpoint)) }
    self.init(stated, note: note)
  }

  init(_ stated: CheckpointText, note: [UInt8]) {
    origin = stated.origin
    size = stated.size
    root = stated.root
    self.note = note
  }
}

/// The three lines, before anybody has signed them.
struct CheckpointText: Equatable {
  let origin: String
  let size: Int
  let root: Digest

  init(origin: String, size: Int, root: Digest) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  init?(parsing text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count == 4, lines[3].isEmpty, let size = CountText.parse(lines[1]), let root = Digest(base64: lines[2])
    else { return nil }
    self.init(origin: String(decoding: lines[0], as: UTF8.self), size: size, root: root)
    guard LogVerifierKey.accepts(origin: origin) else { return nil }
  }

  var bytes: [UInt8] { Array("\(origin)\n\(size)\n\(root.base64)\n".utf8) }

  func signed(with key: LogKey) -> Checkpoint {
    Checkpoint(self, note: SignedNote.sign(bytes, with: key, as: origin))
  }
}
