import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import Testing

@testable import KyndigApp

@Suite("kyndig door")
struct DoorCommandTests {
  static let plain =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICyDa00t545sYv/A/QHiKpZbw+pcf1H4nhmD6eXaXjcZ"
  static let hardware =
    "sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAICyDa00t545sYv/A/QHiKpZbw+pcf1H4nhmD6eXaXjcZAAAABHNzaDo="

  static func add(
    _ office: OfficeBench, _ who: String, _ key: String = plain, _ options: [String] = [], in world: World? = nil
  ) throws -> OfficeReply {
    let path = office.bench.folder + "/nøkkel.pub"
    try Data((key + " kari@hjemme\n").utf8).write(to: URL(fileURLWithPath: path))
    return try DoorAdd.parse([who, path, "--site", office.site.path] + options)
      .answer(in: world ?? office.world) { FileHandle.nullDevice }
  }

  static func line(_ office: OfficeBench, _ key: String) throws -> String? {
    try DoorKeys.parse(key.split(separator: " ").map(String.init) + ["--site", office.site.path])
      .line(in: office.world)
  }

  /// Whoever has logged in with a key, as sshd and the door make it known.
  static func visitor(_ office: OfficeBench, _ key: String = plain) throws -> World {
    let key = try LoginKey(reading: key)
    let login = try #require(try office.archive().openLogin(key.base64))
    var world = office.world
    world.visitor = Visitor(login: login, key: key)
    world.folder = Visitor.folder(of: login.holder, at: try office.office().organisation, in: world)
    try FileManager.default.createDirectory(atPath: world.folder, withIntermediateDirectories: true)
    return world
  }

  @Test("keys says one line of a key that is let in, and nothing of any other")
  func keys() throws {
    let office = try OfficeBench()
    try office.enlist("Kari Nordmann", number: "101")
    #expect(try Self.line(office, Self.plain) == nil)
    let reply = try Self.add(office, "101")
    #expect(reply.text.nb.hasPrefix("Kari Nordmann kan nå logge inn med nøkkelen SHA256:"))
    #expect(try Self.line(office, Self.plain) == "restrict,pty " + Self.plain)
    let blob = String(Self.plain.split(separator: " ")[1])
    // Another kind outside than inside; a certificate; a key that is not whole; what is no key.
    for key in [
      "ecdsa-sha2-nistp256 " + blob, "ssh-ed25519-cert-v01@openssh.com " + blob, "ssh-ed25519 " + blob.dropLast(4),
      "ssh-ed25519 " + blob + "A", "x y",
    ] { #expect(try Self.line(office, key) == nil) }

    _ = try Self.add(office, "Amina Aas", Self.hardware, ["--office", "hr", "--verify-required"])
    #expect(try Self.line(office, Self.hardware) == "restrict,pty,verify-required " + Self.hardware)
    #expect(try DoorKeys.parse(Self.plain.split(separator: " ").map(String.init)).line(in: office.bench.world) == nil)
  }

  @Test("list tells who, and remove takes away by name, number or fingerprint")
  func listAndRemove() throws {
    let office = try OfficeBench()
    let list = { try DoorList.parse(["--site", office.site.path]).answer(in: office.world, .nb) }
    #expect(try list().text.nb.hasPrefix("Ingen har en innloggingsnøkkel ennå."))
    try office.enlist("Kari Nordmann", number: "101")
    _ = try Self.add(office, "Kari Nordmann")
    _ = try Self.add(office, "Amina Aas", Self.hardware, ["--office", "issuer"])
    let fingerprint = try LoginKey(reading: Self.plain).fingerprint
    let lines = try list().text.nb.split(separator: "\n")
    #expect(lines.count == 3 && lines[1].contains(fingerprint) && lines[1].contains("leder"))
    #expect(lines[2].contains("Amina Aas") && lines[2].contains("utsteder") && lines[2].contains("nei"))
    for who in [fingerprint, "101", "kari nordmann"] {
      let reply = try DoorRemove.parse([who, "--site", office.site.path]).answer(in: office.world)
      #expect(reply.text.nb.contains(fingerprint))
      #expect(try Self.line(office, Self.plain) == nil)
      #expect(throws: LoginFailure.nobody(who)) {
        try DoorRemove.parse([who, "--site", office.site.path]).answer(in: office.world)
      }
      _ = try Self.add(office, "101")
    }
    let json = try list().json?.text ?? ""
    #expect(json.contains("\"format\":\"kyndig.door.list.v1\"") && json.contains("\"employeeNumber\":\"101\""))
  }

  @Test("add refuses another's key, one who has left, a PIN of a key without one, and what is no key")
  func refused() throws {
    let office = try OfficeBench()
    try office.enlist("Kari Nordmann", number: "101")
    let ola = try office.enlist("Ola Dahl", number: "102")
    _ = try Self.add(office, "101")
    #expect(throws: ArchiveError.keyInUse(key: String(Self.plain.split(separator: " ")[1]))) {
      try Self.add(office, "102")
    }
    #expect(throws: LoginFailure.notHardware("ssh-ed25519")) {
      try Self.add(office, "101", Self.plain, ["--verify-required"])
    }
    #expect(throws: Roster.Failure.nobody("999")) { try Self.add(office, "999", Self.hardware) }
    #expect(throws: LoginFailure.noName) { try Self.add(office, "a\u{1B}b", Self.hardware, ["--office", "hr"]) }
    #expect(throws: LoginKey.Problem.kind("kommando")) { try Self.add(office, "101", "kommando " + Self.plain) }
    #expect(throws: CommandFailure.noFile("borte.pub")) {
      try DoorAdd.parse(["101", "borte.pub", "--site", office.site.path]).answer(in: office.world) {
        FileHandle.nullDevice
      }
    }
    try office.archive().store([.state(.left, leader: ola.id)])
    #expect(throws: LoginFailure.hasLeft("Ola Dahl")) { try Self.add(office, "102", Self.hardware) }
    #expect(try office.archive().logins().count == 1)
  }

  @Test("HR gives and takes leaders' keys and nobody's in the office, and does nothing once the own key is taken away")
  func hr() throws {
    let office = try OfficeBench()
    try office.enlist("Kari Nordmann", number: "101")
    _ = try Self.add(office, "Amina Aas", Self.hardware, ["--office", "hr"])
    let amina = try Self.visitor(office, Self.hardware)
    let remove = { (who: String) in
      try DoorRemove.parse([who, "--site", office.site.path]).answer(in: amina)
    }
    try Data(Self.plain.utf8).write(to: URL(fileURLWithPath: amina.folder + "/kari.pub"))
    _ = try DoorAdd.parse(["101", "kari.pub", "--site", office.site.path]).answer(in: amina) { FileHandle.nullDevice }
    _ = try remove("101")
    #expect(throws: LoginFailure.ofTheOffice("Amina Aas")) { try remove("Amina Aas") }
    _ = try DoorRemove.parse(["Amina Aas", "--site", office.site.path]).answer(in: office.world)
    #expect(throws: Office.Failure.archive(.loginEnded)) { try remove("101") }
    #expect(throws: Office.Failure.archive(.loginEnded)) {
      var office = try Office(at: office.site, in: amina)
      office.cost = OfficeBench.cheap
      _ = try office.open(with: Passphrase(entered: OfficeBench.anne.passphrase))
    }
  }

  @Test("one who has logged in writes in the own folder, whatever is typed")
  func paths() throws {
    let office = try OfficeBench()
    _ = try Self.add(office, "Amina Aas", Self.hardware, ["--office", "hr"])
    let amina = try Self.visitor(office, Self.hardware)
    for (typed, name) in [
      ("a.csv", "a.csv"), ("/etc/passwd", "passwd"), ("../../x", "x"), ("..", "fil"), ("~/.ssh/rc", "rc"), ("", "fil"),
      ("a/.profile", "profile"),
    ] {
      #expect(amina.path(typed) == amina.folder + "/" + name)
      #expect(AuditExport.csv.path(of: typed, in: amina).hasPrefix(amina.folder + "/"))
    }
    #expect(amina.folder.hasPrefix(office.world.home + "/door/") && !amina.folder.contains("Amina"))
    #expect(amina.documents == World.DocumentsFolder(path: amina.folder, shown: "sftp:"))
  }

  @Test("what the office is in the middle of is not stored once its key is taken away, and nothing is begun")
  func officeEnded() throws {
    let office = try OfficeBench()
    _ = try Self.add(office, "Amina Aas", Self.hardware, ["--office", "hr"])
    let world = try Self.visitor(office, Self.hardware)
    let archive = try Office(at: office.site, in: world).archive()
    try archive.store([.roster(Leader(id: "a", name: "Kari Nordmann"))])
    _ = try DoorRemove.parse(["Amina Aas", "--site", office.site.path]).answer(in: office.world)
    #expect(throws: ArchiveError.loginEnded) { try archive.store([.roster(Leader(id: "b", name: "Ola Dahl"))]) }
    #expect(try office.archive().leaders().map(\.id).contains("b") == false)
    #expect(throws: Office.Failure.archive(.loginEnded)) { try Office(at: office.site, in: world).archive() }
  }
}
