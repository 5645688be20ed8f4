import Courseware

/// An edition of a course as it is carried in a file: what was taught, so that a session in it can go on elsewhere.
///
/// In JSON: `files`, the text of each by its path; its digest follows from them, as ``Manifest`` says.
public struct CarriedEdition: Sendable, Equatable {
  /// The bytes of its files, by path.
  public let files: [String: [UInt8]]
  /// The manifest of them.
  public let manifest: Manifest

  /// Takes up an edition's files; throws where one is no text, or its path could lead out of a folder.
  public init(files: [String: [UInt8]]) throws(SignedProblem) {
    guard !files.isEmpty, files.values.allSatisfy({ String(validating: $0, as: UTF8.self) != nil }),
      let manifest = try? Manifest(of: files)
    else { throw .claimMismatch(claim: "editions") }
    self.files = files
    self.manifest = manifest
  }

  init(reading claims: ClaimReader) throws(SignedProblem) {
    guard let members = claims.json["files"]?.object else { throw claims.mismatch("files") }
    var files: [String: [UInt8]] = [:]
    for (path, text) in members {
      guard let text = text.string else { throw claims.mismatch("files") }
      files[path] = Array(text.utf8)
    }
    try self.init(files: files)
  }

  var json: JSON { ["files": .object(files.mapValues { .string(String(decoding: $0, as: UTF8.self)) })] }
}
