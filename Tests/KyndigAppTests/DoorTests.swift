import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("Whoever stands at the door")
struct DoorTests {
  private static func door(_ office: OfficeBench, _ content: String?, terminal: String = "xterm") throws -> Door {
    let path = office.bench.folder + "/sshauth"
    var world = office.world
    if let content {
      try Data(content.utf8).write(to: URL(fileURLWithPath: path))
      world.environment["SSH_USER_AUTH"] = path
    }
    world.environment["TERM"] = terminal
    world.environment["LD_PRELOAD"] = "/tmp/x.so"
    world.environment["KYNDIG_SITE"] = "/tmp"
    return try Door(at: office.site, in: world)
  }

  private static func prepared() throws -> (OfficeBench, Leader) {
    let office = try OfficeBench()
    let leader = try office.enlist("Kari Nordmann", number: "101")
    _ = try DoorCommandTests.add(office, "101")
    return (office, leader)
  }

  @Test("is known by the key that sshd let in, and has nothing of the client's environment")
  func known() throws {
    let (office, leader) = try Self.prepared()
    let door = try Self.door(office, "publickey \(DoorCommandTests.plain)\n")
    #expect(door.visitor.leader == leader.id && door.visitor.role == nil)
    let environment = door.world.environment
    #expect(Set(environment.keys) == ["HOME", "PATH", "LANG", "KYNDIG_SITE", "TERM"])
    #expect(environment["KYNDIG_SITE"] == office.site.path && environment["TERM"] == "xterm")
    #expect(environment["LANG"] == "C.UTF-8")
  }

  @Test(
    "is nobody where sshd does not say exactly one key",
    arguments: [
      nil, "", "\n", "password\n", "publickey\n", "publickey ssh-ed25519\n",
      "publickey \(DoorCommandTests.plain) x\n", "keyboard-interactive/pam \(DoorCommandTests.plain)\n",
      "publickey \(DoorCommandTests.plain)\npublickey \(DoorCommandTests.hardware)\n",
      "publickey \(DoorCommandTests.plain)\npassword\n",
    ] as [String?])
  func nobody(content: String?) throws {
    let (office, _) = try Self.prepared()
    #expect(throws: DoorFailure.notThroughTheDoor) { try Self.door(office, content) }
  }

  @Test("is nobody by a link, or a file of another's choosing that is none")
  func links() throws {
    let (office, _) = try Self.prepared()
    _ = try Self.door(office, "publickey \(DoorCommandTests.plain)\n")
    let link = office.bench.folder + "/lenke"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: office.bench.folder + "/sshauth")
    for path in [link, office.bench.folder, "/dev/null", "sshauth", "/finnes/ikke"] {
      var world = office.world
      world.environment["SSH_USER_AUTH"] = path
      #expect(throws: DoorFailure.notThroughTheDoor) { try Door(at: office.site, in: world) }
    }
  }

  @Test("is not let in with a key that is nobody's, was taken away, or is one's who has left")
  func unknown() throws {
    let (office, leader) = try Self.prepared()
    let line = "publickey \(DoorCommandTests.plain)\n"
    #expect(throws: DoorFailure.unknownKey) { try Self.door(office, "publickey \(DoorCommandTests.hardware)\n") }
    #expect(throws: DoorFailure.unknownKey) {
      try Self.door(office, line.replacing("ssh-ed25519 ", with: "ssh-ed25519-cert-v01@openssh.com "))
    }
    try office.archive().store([.state(.left, leader: leader.id)])
    #expect(throws: DoorFailure.unknownKey) { try Self.door(office, line) }
    // Nor one who has come back, before somebody gives her a key anew.
    try office.archive().store([.state(.active, leader: leader.id)])
    #expect(throws: DoorFailure.unknownKey) { try Self.door(office, line) }
    _ = try DoorCommandTests.add(office, "101", DoorCommandTests.plain)
    _ = try Self.door(office, line)
    _ = try DoorRemove.parse(["101", "--site", office.site.path]).answer(in: office.world)
    #expect(throws: DoorFailure.unknownKey) { try Self.door(office, line) }
  }

  @Test(
    "has the terminal that has a name, and else none",
    arguments: [
      ("xterm-256color", true), ("screen.xterm-new", true), ("rxvt+pcfkeys", true), ("st_x", true), ("", false),
      ("../../etc/x", false), ("-x", false), (".x", false), ("x y", false), ("x;id", false), ("x\n", false),
      ("xtérm", false), (String(repeating: "x", count: 65), false),
    ])
  func terminal(name: String, isOne: Bool) throws {
    let (office, _) = try Self.prepared()
    let door = try Self.door(office, "publickey \(DoorCommandTests.plain)\n", terminal: name)
    #expect(door.world.environment["TERM"] == (isOne ? name : "dumb"))
  }

  @Test("has files where sshd's own word for them stands, and a command of that name is nothing else")
  func purpose() throws {
    let (office, _) = try Self.prepared()
    let door = try Self.door(office, "publickey \(DoorCommandTests.plain)\n")
    for typed in ["internal-sftp", "/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server -l VERBOSE"] {
      #expect(try door.purpose(of: TypedCommand(reading: typed)) == .transfer)
    }
    #expect(try door.purpose(of: TypedCommand(reading: "")) == .command([]))
    for typed in ["sftp", "/bin/sftp-servers", "sftp-server/sh"] {
      #expect(throws: DoorFailure.self) { try door.purpose(of: TypedCommand(reading: typed)) }
    }
  }

  @Test("gets files from the own folder alone, and a leader sends none")
  func confinement() {
    let transfer = ConfinedTransfer(folder: "/srv/x", isReadOnly: true)
    let words = transfer.confinement(7).joined(separator: " ")
    #expect(words.contains("--ro-bind /srv/x /kyndig ") && !words.contains("--bind /srv/x"))
    #expect(words.contains("--unshare-all --die-with-parent") && words.contains("--clearenv"))
    #expect(transfer.command("s") == ["s", "-d", "/kyndig", "-u", "077", "-P", "symlink,hardlink", "-R"])
    let office = ConfinedTransfer(folder: "/srv/x", isReadOnly: false)
    #expect(office.confinement(7).joined(separator: " ").contains(" --bind /srv/x /kyndig "))
    #expect(!office.command("s").contains("-R"))
  }
}
