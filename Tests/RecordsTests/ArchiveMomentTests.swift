import Courseware
import Foundation
import GRDB
import Testing

@testable import Records

@Suite("Archives of one moment")
struct ArchiveMomentTests {
  private let made: ArchiveTests
  private let archive: Archive

  init() throws {
    made = try ArchiveTests()
    archive = try made.begun()
    try archive.store((1...9).map { ArchiveChange.roster(Leader(id: "l\($0)", name: "Leder \($0)")) })
  }

  @Test("tell the same, whatever is stored once they are there")
  func held() throws {
    let held = try Archive.ofOneMoment(3, reading: archive.path)
    #expect(held.count == 3)
    let before = try archive.training()
    try archive.store([.roster(Leader(id: "new", name: "Ny Leder"))])
    for one in held { #expect(try one.training() == before) }
    #expect(try archive.training().count == before.count + 1)
    #expect(try Archive.ofOneMoment(1, reading: archive.path)[0].training() == archive.training())
  }

  @Test("store nothing")
  func readOnly() throws {
    let held = try Archive.ofOneMoment(1, reading: archive.path)
    #expect(throws: ArchiveError.notWritable(path: archive.path)) {
      try held[0].store([.roster(Leader(id: "new", name: "Ny Leder"))])
    }
  }

  @Test("leaders in stretches are all of them, in their order", arguments: [1, 2, 3, 8, 100])
  func stretches(count: Int) throws {
    let stretches = try archive.stretches(count)
    #expect(stretches.count <= count)
    var records: [TrainingRecord] = []
    for stretch in stretches { try archive.training(of: stretch) { records.append($0) } }
    #expect(try records == archive.training())
  }

  @Test("an archive of an earlier version is read by one")
  func older() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kyndig-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/records.sqlite"
    let old = try DatabaseQueue(path: path)
    try Schema.migrations.migrate(old, upTo: try #require(Schema.migrations.migrations.first))
    try old.close()
    #expect(try Archive.ofOneMoment(3, reading: path).count == 1)
  }

  @Test("one that is not there is not made")
  func missing() {
    #expect(throws: ArchiveError.notOpened(path: "/nowhere/records.sqlite")) {
      _ = try Archive.ofOneMoment(2, reading: "/nowhere/records.sqlite")
    }
  }
}
