import Courseware
import Foundation
import Testing

@testable import Records

@Suite("Keys that people log in with")
struct LoginRecordsTests {
  private let made: ArchiveTests
  private let archive: Archive

  init() throws {
    made = try ArchiveTests()
    archive = try Archive(at: made.path)
    try archive.save(Leader(id: "k", name: "Kari Nordmann", state: .invited))
    try archive.save(Leader(id: "o", name: "Ola Dahl"))
  }

  private func login(_ key: String, _ holder: LoginRecord.Holder, at time: Int64 = 1) -> LoginRecord {
    LoginRecord(
      key: key, kind: "ssh-ed25519", holder: holder, isVerified: false, addedAt: Timestamp(milliseconds: time))
  }

  @Test("let their owner in until they are taken away, and again when they are given back")
  func open() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    let kari = login("A", .leader("k"))
    var amina = login("B", .office(name: "Amina Aas", .hr))
    amina.isVerified = true
    try archive.store([.login(kari), .login(amina)])
    #expect(try archive.logins() == [kari, amina])
    #expect(try archive.openLogin("A") == kari && archive.openLogin("B") == amina)
    #expect(try archive.openLogin("C") == nil && archive.openLogin("") == nil)
    try archive.store([.loginEnded(key: "A", at: Timestamp(milliseconds: 5))])
    #expect(try archive.openLogin("A") == nil && archive.login("A")?.endedAt == Timestamp(milliseconds: 5))
    // Ended once is ended then.
    try archive.store([.loginEnded(key: "A", at: Timestamp(milliseconds: 9))])
    #expect(try archive.login("A")?.endedAt == Timestamp(milliseconds: 5))
    let again = login("A", .leader("k"), at: 7)
    try archive.store([.login(again)])
    #expect(try archive.openLogin("A") == again)
  }

  @Test("are never two people's, nor one person's in two roles")
  func one() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try archive.store([.login(login("A", .leader("k"))), .login(login("B", .office(name: "Amina Aas", .hr)))])
    try archive.store([.loginEnded(key: "A", at: Timestamp(milliseconds: 5))])
    for (key, other): (String, LoginRecord.Holder) in [
      ("A", .leader("o")), ("A", .office(name: "Kari Nordmann", .hr)), ("B", .leader("k")),
      ("B", .office(name: "Amina Aas", .issuer)), ("B", .office(name: "Amina Ask", .hr)),
    ] {
      #expect(throws: ArchiveError.keyInUse(key: key)) { try archive.store([.login(login(key, other))]) }
    }
    #expect(try archive.logins().count == 2)
  }

  @Test("let nobody in who leads no longer or is erased, and go with what is erased")
  func left() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try archive.store([.login(login("A", .leader("k"))), .login(login("C", .leader("o")))])
    try archive.store([.state(.left, leader: "k")])
    #expect(try archive.openLogin("A") == nil && archive.login("A") != nil)
    // One who comes back is let in by a key that is given her then, which may be the same.
    try archive.store([.state(.active, leader: "k")])
    #expect(try archive.openLogin("A") == nil && archive.login("A")?.endedAt != nil)
    try archive.store([.login(login("A", .leader("k")))])
    #expect(try archive.openLogin("A") != nil && archive.openLogin("C") != nil)
    try archive.erase(leader: "k")
    #expect(try archive.login("A") == nil && archive.logins().map(\.key) == ["C"])
    #expect(throws: ArchiveError.erased(leader: "k")) { try archive.store([.login(login("A", .leader("k")))]) }
  }

  @Test("once taken away, nothing more is stored by the session they opened; what was before is")
  func ended() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    try archive.store([.login(login("A", .leader("k")))])
    let session = try Archive(at: made.path, login: "A")
    try session.store([.described(Leader(id: "k", name: "", unit: "drift"))])
    try archive.store([.loginEnded(key: "A", at: Timestamp(milliseconds: 5))])
    #expect(throws: ArchiveError.loginEnded) {
      try session.store([.described(Leader(id: "k", name: "", employeeNumber: "7"))])
    }
    let kari = try #require(try archive.leader("k"))
    #expect(kari.unit == "drift" && kari.employeeNumber == nil)
    #expect(throws: ArchiveError.loginEnded) { try Archive(at: made.path, login: "Z").store([]) }
  }

  @Test("stand beside the key that was made behind them")
  func enrolled() throws {
    defer { try? FileManager.default.removeItem(at: made.folder) }
    let enrolment = Enrolment(
      key: "did:key:z", leader: "k", name: "Kari Nordmann", at: Timestamp(milliseconds: 3), login: "SHA256:x",
      isVerified: true)
    try archive.store([.enrolment(enrolment)])
    #expect(try archive.enrolments() == [enrolment])
  }
}
