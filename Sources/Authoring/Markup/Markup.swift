import Dispatch
import Synchronization

/// What reading a file's bytes as XML gives.
struct Markup: Sendable {
  /// The namespace of the course language, version 1.
  static let namespace = "urn:kyndig:course:1"

  /// The first element with all it holds; nil where the file is not well-formed, or stopped being read.
  var root: Element?
  /// What stopped the reading.
  var fault: Fault?
  /// Where the schema first refused, and libxml2's number for the reason; nil where the file is valid.
  var violation: (offset: Int, number: Int)?

  /// A mistake by bytes, before the file has a name.
  struct Fault: Equatable {
    var problem: Problem
    var range: Range<Int>
    /// The start tag that explains it.
    var opening: Range<Int>?
  }

  /// Reads files side by side, one a core; the answers are those of reading them one by one.
  static func read(_ files: [SourceFile], schema: CompiledSchema) -> [String: Markup] {
    MarkupReader.prepareLibrary
    let read = Mutex<[String: Markup]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let markup = Markup.read(files[index].bytes, schema: schema)
      read.withLock { $0[files[index].path] = markup }
    }
    return read.withLock { $0 }
  }

  /// Reads a file, and validates it on the way where a schema is given.
  static func read(_ bytes: [UInt8], namespace: String = namespace, schema: CompiledSchema? = nil) -> Markup {
    if let fault = textFault(in: bytes) { return Markup(fault: fault) }
    let reader = MarkupReader(bytes: bytes, namespace: namespace)
    return reader.read(validating: schema)
  }
}
