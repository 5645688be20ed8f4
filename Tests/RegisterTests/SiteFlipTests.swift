import Foundation
import Testing

@testable import Register

/// Whether every byte is changed, one at a time, which takes its time.
private let isWhole = ProcessInfo.processInfo.environment["KYNDIG_SITE_FLIPS"] != nil

@Suite("A site with one byte changed")
struct SiteFlipTests {
  /// How far from one changed byte to the next: a number that no file's parts have in common.
  static let stride = isWhole ? 1 : 397
  static let folders = ["issued/", "log/", "status/", "trust/"]

  /// Bytes that cannot matter, by the beginning of the path, with the reason.
  static let harmless: [(path: String, reason: String)] = []

  @Test("The site is whole before, and everything in it is in a folder that is looked through")
  func sound() throws {
    let site = try FlippedSite()
    #expect(try site.audit() == [])
    #expect(site.files.keys.allSatisfy { path in Self.folders.contains { path.hasPrefix($0) } })
    for folder in Self.folders { #expect(site.files.contains { $0.key.hasPrefix(folder) && !$0.value.isEmpty }) }
    // What is superseded still lies there, and is looked at too.
    #expect(site.files["log/tile/0/000.p/5"]?.isEmpty == false)
    #expect(site.files["log/tile/entries/000.p/5"]?.isEmpty == false)
  }

  @Test("is found wrong, whichever it is", arguments: folders)
  func flips(folder: String) throws {
    let site = try FlippedSite()
    var (count, missed) = (0, [String: [Int]]())
    for (path, bytes) in site.files.sorted(by: { $0.key < $1.key }) where path.hasPrefix(folder) {
      for offset in Swift.stride(from: path.utf8.count % Self.stride, to: bytes.count, by: Self.stride) {
        count += 1
        guard try !site.isFound(path, at: offset, isThorough: false) else { continue }
        missed[path, default: []].append(offset)
      }
      // A small file has its first and its last byte changed all the same, and the audit alone must see it.
      for offset in Set([0, bytes.count - 1]) where offset >= 0 && bytes.count > offset {
        count += 1
        guard try !site.isFound(path, at: offset, isThorough: true) else { continue }
        missed[path, default: []].append(offset)
      }
    }
    let matter = missed.filter { path, _ in !Self.harmless.contains { path.hasPrefix($0.path) } }
    #expect(matter.isEmpty, "\(matter.sorted { $0.key < $1.key })")
    #expect(count >= (isWhole ? 500 : 2))
    if isWhole { print("\(folder) \(count) bytes changed, \(missed.values.map(\.count).reduce(0, +)) not found") }
  }
}
