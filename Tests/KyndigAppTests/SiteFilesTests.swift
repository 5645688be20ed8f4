import Foundation
import Register
import Testing

@testable import KyndigApp

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The files of a site")
struct SiteFilesTests {
  @Test("one that is not there is nothing; one that cannot be read, or not be come to, is told of")
  func unreadable() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder + "/mappe", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/fil"))
    for (link, target) in [("sirkel", "sirkel"), ("ingensteds", "borte")] {
      try FileManager.default.createSymbolicLink(atPath: folder + "/" + link, withDestinationPath: target)
    }
    let files = SiteFiles.folder(folder)
    #expect(try files.read("fil") == Array("x".utf8))
    for gone in ["borte", "borte/fil", "fil/under", "ingensteds"] { #expect(try files.read(gone) == nil, "\(gone)") }
    for (path, code) in [("mappe", EIO), ("sirkel", ELOOP)] {
      #expect(throws: FileProblem(path: folder + "/" + path, errno: code)) { _ = try files.read(path) }
    }
  }
}
