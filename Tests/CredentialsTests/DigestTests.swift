import Testing

@testable import Credentials

@Suite("Digests and manifests")
struct DigestTests {
  static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test("SHA-256 is that of FIPS 180-4")
  func sha256() {
    #expect(Digest(of: "abc".utf8).hex == Self.abc)
    #expect(Digest(hex: Self.abc) == Digest(of: "abc".utf8))
  }

  @Test(
    "A digest is read only as sha256sum prints it",
    arguments: [abc.uppercased(), String(abc.dropLast()), abc + "0", String(abc.dropLast()) + "g", ""])
  func refusedHex(text: String) {
    #expect(Digest(hex: text) == nil)
  }

  @Test("A transcript's digest is over each event and one line feed")
  func transcript() {
    #expect(Digest(transcript: [Array("a".utf8), Array("b".utf8)]) == Digest(of: "a\nb\n".utf8))
    #expect(Digest(transcript: [Array("ab".utf8)]) != Digest(transcript: [Array("a".utf8), Array("b".utf8)]))
  }

  @Test("A manifest has a line a file, sorted by path as bytes, and its digest names the edition")
  func manifest() throws {
    let manifest = try Manifest(of: ["å.xml": Array("abc".utf8), "course.xml": [], "Z/a.xml": []])
    let empty = Digest(of: []).hex
    let text = "\(empty)  Z/a.xml\n\(empty)  course.xml\n\(Self.abc)  å.xml\n"
    #expect(String(decoding: manifest.bytes, as: UTF8.self) == text)
    #expect(manifest.digest == Digest(of: text.utf8))
    #expect(try Manifest(parsing: manifest.bytes) == manifest)
  }

  @Test(
    "A path that could leave the edition has no place in a manifest",
    arguments: ["/etc/passwd", "../a", "a/../b", "a//b", "", "./a", "a\nb", "a\\b", "a/"])
  func refusedPath(path: String) {
    #expect(throws: ManifestError.path(path)) { try Manifest(of: [path: []]) }
  }

  @Test(
    "A manifest that would be written otherwise is refused",
    arguments: [
      ("\(abc)  a", .line(1)), ("\(abc) a\n", .line(1)), ("\(abc)  a\r\n", .line(1)), ("\n", .line(1)),
      ("\(abc)  b\n\(abc)  a\n", .order(line: 2)), ("\(abc)  a\n\(abc)  a\n", .order(line: 2)),
      ("\(abc)  ../a\n", .line(1)),
    ] as [(String, ManifestError)])
  func refusedManifest(text: String, error: ManifestError) {
    #expect(throws: error) { try Manifest(parsing: text.utf8) }
  }

  @Test("A manifest that is not UTF-8 is refused")
  func notText() {
    #expect(throws: ManifestError.notUTF8) { try Manifest(parsing: [0xFF, 0x0A]) }
  }
}
