import ArgumentParser
import Foundation
import Records
import Testing

@testable import KyndigApp

/// What can be typed behind `ssh server`: a table of what is done, and of what is not.
@Suite("What is typed at the door")
struct ErrandTests {
  /// A folder with a plain file, a folder, and links that lead out of it.
  private static func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder + "/mappe", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/ledere.csv"))
    try FileManager.default.createSymbolicLink(atPath: folder + "/lenke", withDestinationPath: "/etc")
    try FileManager.default.createSymbolicLink(atPath: folder + "/borte", withDestinationPath: "/tmp/finnes/ikke")
    return try body(folder)
  }

  private static func arguments(_ typed: String, _ who: Errand.Who) throws -> [String] {
    try withFolder { try Errand.arguments(of: TypedCommand(reading: typed), by: who, in: $0) }
  }

  static let done: [(typed: String, who: Errand.Who, arguments: [String])] = [
    ("", .leader, []), ("kyndig", .leader, []), ("--plain", .leader, ["--plain"]), ("--help", .leader, ["--help"]),
    ("--ascii --language nn --color=never", .leader, ["--ascii", "--language=nn", "--color=never"]),
    ("take hms-for-ledere --again", .leader, ["take", "hms-for-ledere", "--again"]),
    ("status --json", .leader, ["status", "--json"]), ("drafts --to mappe", .leader, ["drafts", "--to=mappe"]),
    ("  kyndig   status ", .leader, ["status"]), ("drafts --print", .leader, ["drafts", "--print"]),
    ("certificate K7QF-2M9X-4TRD --to ny", .leader, ["certificate", "K7QF-2M9X-4TRD", "--to=ny"]),
    ("mydata --to=alt", .leader, ["mydata", "--to=alt"]),
    ("audit --json --as-of 2026-01-01", .hr, ["audit", "--json", "--as-of=2026-01-01"]),
    ("audit --html \"i dag.html\"", .hr, ["audit", "--html=i dag.html"]),
    ("leaders import ledere.csv --dry-run", .hr, ["leaders", "import", "ledere.csv", "--dry-run"]),
    (
      "leaders bind 'Kari Nordmann' 102 --method login", .hr,
      ["leaders", "bind", "Kari Nordmann", "102", "--method=login"]
    ),
    ("door add 101 -", .hr, ["door", "add", "101", "-"]),
    (
      "door add Amina\" \"Aas ledere.csv --office hr", .issuer,
      ["door", "add", "Amina Aas", "ledere.csv", "--office=hr"]
    ),
    (
      "revoke K7QF --reason 'a; b | c > d $(e) `f` \\'", .issuer,
      ["revoke", "K7QF", "--reason=a; b | c > d $(e) `f` \\"]
    ),
    ("issue --plain", .issuer, ["issue", "--plain"]),
  ]

  @Test("is done as it is written, by those who may", arguments: done.indices)
  func allows(index: Int) throws {
    let row = Self.done[index]
    #expect(try Self.arguments(row.typed, row.who) == row.arguments)
  }

  enum Why { case notAllowed, option, value, many, name, unreadable }

  static let refused: [(typed: String, who: Errand.Who, why: Why)] = [
    ("rm -rf /", .leader, .notAllowed), ("sh", .hr, .notAllowed), ("/bin/sh", .issuer, .notAllowed),
    ("bash -c id", .leader, .notAllowed), ("scp -t /", .leader, .notAllowed), ("scp -f x", .hr, .notAllowed),
    ("; id", .leader, .notAllowed), ("$(id)", .hr, .notAllowed), ("status; id", .leader, .notAllowed),
    ("status ; id", .leader, .many), ("status | id", .leader, .many), ("status && id", .leader, .many),
    ("status > x", .leader, .many), ("rsync --server .", .hr, .notAllowed), ("git-upload-pack x", .hr, .notAllowed),
    // What others do.
    ("audit --json", .leader, .notAllowed), ("leaders list", .leader, .notAllowed), ("issue", .leader, .notAllowed),
    ("issue", .hr, .notAllowed), ("revoke X --reason y", .hr, .notAllowed), ("status", .hr, .notAllowed),
    ("", .hr, .notAllowed), ("--plain", .hr, .notAllowed), ("", .issuer, .notAllowed),
    ("door add 101 -", .leader, .notAllowed), ("leaders", .hr, .notAllowed), ("leaders erase 101", .hr, .notAllowed),
    ("door add Amina - --office issuer", .hr, .option),
    // What nobody does here.
    ("init x", .issuer, .notAllowed), ("backup x", .issuer, .notAllowed), ("trust add x", .issuer, .notAllowed),
    ("key new", .leader, .notAllowed), ("move --to x", .leader, .notAllowed), ("check .", .hr, .notAllowed),
    ("publish x", .issuer, .notAllowed), ("log restart --reason x", .issuer, .notAllowed),
    ("enrol --invite x", .leader, .notAllowed), ("verify x", .leader, .notAllowed),
    ("door open", .issuer, .notAllowed), ("door keys ssh-ed25519 AAAA", .hr, .notAllowed),
    ("hand-in --to x", .leader, .notAllowed), ("certificate add x", .leader, .many),
    // Another site, in every way that one can be named.
    ("--site /tmp/x", .leader, .option), ("--site=/tmp/x", .leader, .option), ("status --site x", .leader, .option),
    ("audit --site /", .hr, .option), ("audit --json --site=/", .issuer, .option),
    ("take --site x hms", .leader, .option), ("status --to --site", .leader, .value),
    ("status --to=--site", .leader, .value), ("audit --course --site --json", .hr, .value),
    ("status --", .leader, .option), ("status -- --site x", .leader, .option), ("status -h", .leader, .option),
    ("status --json=ja", .leader, .option), ("--help=x", .leader, .option), ("status --to", .leader, .value),
    ("status --to=", .leader, .value), ("status --to ''", .leader, .value), ("status --version", .leader, .option),
    ("--generate-completion-script bash", .leader, .option),
    // Files that are not in the folder.
    ("status --to /etc/passwd", .leader, .name), ("status --to=../x", .leader, .name),
    ("drafts --to ..", .leader, .name),
    ("drafts --to .", .leader, .name), ("drafts --to .ssh", .leader, .name), ("drafts --to mappe/x", .leader, .name),
    ("drafts --to lenke", .leader, .name), ("drafts --to borte", .leader, .name),
    ("drafts --to \"~/x\"", .leader, .name), ("mydata --to /tmp", .leader, .name),
    ("leaders import /etc/passwd", .hr, .name), ("leaders import lenke", .hr, .name),
    ("leaders import ../../Certificates/records.sqlite", .hr, .name), ("receive lenke", .hr, .name),
    ("leaders invite --to ../x", .hr, .name), ("leaders credit 1 --paper /etc/shadow", .hr, .name),
    ("audit --html /srv/x.html", .hr, .name), ("audit --remind ../x", .hr, .name),
    ("door add 101 /etc/ssh/ssh_host_ed25519_key.pub", .hr, .name), ("door add 101 lenke", .hr, .name),
    ("drafts --to \(String(repeating: "a", count: 256))", .leader, .name), ("leaders import -", .hr, .value),
    // What cannot be read.
    ("status \"", .leader, .unreadable), ("'", .hr, .unreadable), ("status\nid", .leader, .unreadable),
    ("status\u{0}", .leader, .unreadable), ("status \u{1B}[2J", .leader, .unreadable),
    (String(repeating: "a ", count: 3000), .leader, .unreadable),
    ("take a b", .leader, .many), ("statistics a b", .hr, .many), ("door remove a b", .hr, .many),
  ]

  @Test("is refused where it is anything else, and it is said why", arguments: refused.indices)
  func refuses(index: Int) throws {
    let row = Self.refused[index]
    do {
      Issue.record("done: \(row.typed) as \(try Self.arguments(row.typed, row.who))")
    } catch let failure as DoorFailure {
      let why: Why? =
        switch failure {
        case .notAllowed: .notAllowed
        case .noOption: .option
        case .noValue: .value
        case .tooMany: .many
        case .notAName: .name
        case .unreadable: .unreadable
        case .notThroughTheDoor, .unknownKey, .noTransfer, .folder, .held: nil
        }
      #expect(why == row.why, "\(row.typed): \(failure)")
    }
  }

  @Test("names what can be done instead, and another's commands to nobody")
  func told() throws {
    for who in Errand.Who.allCases {
      let complaint = Complaint(
        of: DoorFailure.notAllowed(command: "rm", may: Errand.words(for: who)), in: .nb)
      #expect(complaint.code == .notAllowed && complaint.text.contains("«rm» kan ikke gjøres her."))
      #expect(complaint.text.contains("issue") == (who == .issuer))
      #expect(complaint.text.contains("status") == (who == .leader))
    }
  }

  @Test("stands for options that the commands have: each is read by the parser")
  func parsed() throws {
    for row in Self.done where !row.arguments.contains("--help") {
      #expect(throws: Never.self, "\(row.arguments)") { try Kyndig.parseAsRoot(row.arguments) }
    }
    // Every option in the table, alone and with a value that it takes.
    let values = [
      "--days": "3", "--method": "login", "--reason": "left", "--minutes": "3", "--months": "3", "--color": "auto",
      "--office": "hr", "--encoding": "utf8",
    ]
    for errand in Errand.all {
      let needed = Self.needed[errand.words.joined(separator: " ")] ?? []
      for option in errand.flags.map({ [$0] }) + errand.options.keys.map({ ["\($0)=\(values[$0] ?? "x")"] }) {
        let rest = needed.filter { word in !option.contains { $0.hasPrefix(word.prefix { $0 != "=" }) } }
        #expect(throws: Never.self, "\(errand.words + option)") {
          try Kyndig.parseAsRoot(errand.words + rest + option)
        }
      }
    }
  }

  private static let needed = [
    "take": ["x"], "mydata": ["--to=x"], "leaders import": ["x"], "leaders invite": ["--to=x"],
    "leaders unbind": ["x", "--reason=left"], "leaders credit": ["x", "--reason=y"], "statistics": ["x"],
    "door add": ["x", "y"], "door remove": ["x"], "revoke": ["x", "--reason=y"],
  ]
}
