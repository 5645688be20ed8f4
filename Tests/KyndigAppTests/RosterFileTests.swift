import Courseware
import Credentials
import Foundation
import Records
import Testing

@testable import KyndigApp

@Suite("A file of leaders")
struct RosterFileTests {
  private static func read(
    _ text: String, units: [Policy.Unit] = []
  ) throws(RosterFile.Failure) -> [RosterFile.Line] {
    try RosterFile(Array(text.utf8), units: units).lines
  }

  private static let kari = RosterFile.Line(
    line: 2, name: "Kari Nordmann", number: "1042", unit: "Drift", employer: nil, organisationNumber: nil)

  @Test(
    "is read with semicolons or commas, LF or CR LF, with or without a byte order mark, in three languages",
    arguments: [
      "navn;ansattnummer;enhet\nKari Nordmann;1042;Drift\n", "namn,tilsettnummer,eining\r\nKari Nordmann,1042,Drift",
      "\u{FEFF}Name;Employee number;Unit\r\n Kari  Nordmann ;1042;Drift\r\n",
      "ANSATTNR.;Navn;Avdeling\n1042;\"Kari Nordmann\";\"Drift\"\n\n;;\n",
    ])
  func forms(text: String) throws { #expect(try Self.read(text) == [Self.kari]) }

  @Test("keeps what stands in quotation marks, and counts lines as an editor does")
  func quotes() throws {
    let lines = try Self.read(
      "navn;arbeidsgiver;orgnr\n\"Nordmann; Kari\";\"Fjell \"\"og\"\" dal\";999 999 999\n\"To\nlinjer\";;\nOla;;\n")
    #expect(lines.map(\.line) == [2, 3, 5])
    #expect(lines.map(\.name) == ["Nordmann; Kari", "To linjer", "Ola"])
    #expect(lines[0].employer == "Fjell \"og\" dal" && lines[0].organisationNumber == "999999999")
  }

  @Test("tells of columns that are of no use")
  func unused() throws {
    #expect(
      try RosterFile(Array("navn;e-post;fødselsdag\nKari;k@x;1\n".utf8), units: []).unused == ["e-post", "fødselsdag"])
  }

  @Test(
    "is refused whole, with what is wrong on each line",
    arguments: [
      ("navn;nr\n;1042\n", [(2, .nameMissing)]),
      ("navn;nr\nKari\u{202E};1\nOla;2\n", [(2, .name("Kari\u{202E}"))]),
      ("navn;nr\nKari;7\nOla;7\n", [(3, .numberTwice("7", line: 2))]),
      ("navn;nr\nKari;\nkari;2\n", [(3, .nameTwice("kari", line: 2))]),
      ("navn;nr\nKari;1;Drift\n", [(2, .tooManyCells(3, expected: 2))]),
      ("navn;orgnr\nKari;123456789\n", [(2, .organisationNumber("123456789"))]),
      ("navn;enhet\nKari;Lager\n;Drift\n", [(2, .unit("Lager", known: ["Drift"])), (3, .nameMissing)]),
      ("navn;nr\nKari;\(String(repeating: "1", count: 41))\n", [(2, .number(String(repeating: "1", count: 41)))]),
    ] as [(String, [(line: Int, fault: RosterFile.Fault)])])
  func faults(text: String, faults: [(line: Int, fault: RosterFile.Fault)]) {
    #expect(throws: RosterFile.Failure.lines(faults)) {
      try Self.read(text, units: [Policy.Unit(id: "d", title: "Drift")])
    }
  }

  @Test(
    "is refused where it is no such file",
    arguments: [
      (Array("".utf8), .empty), (Array("navn;nr\n".utf8), .empty), (Array("\n\n".utf8), .empty),
      ([0xFF, 0xFE, 0x6E, 0x00], .notText), (Array("navn\nÅse".utf8.dropLast()) + [0xE5], .notText),
      (Array("fornavn;etternavn\nKari;Nordmann\n".utf8), .noNames(found: ["fornavn", "etternavn"])),
      (Array("navn\n\"Kari\nOla\n".utf8), .quote(line: 2)),
    ] as [([UInt8], RosterFile.Failure)])
  func noFile(bytes: [UInt8], failure: RosterFile.Failure) {
    #expect(throws: failure) { try RosterFile(bytes, units: []) }
  }

  @Test("finds a unit by its id or its title, and takes any where the site has none")
  func units() throws {
    let units = [Policy.Unit(id: "d", title: "Drift og vedlikehold")]
    #expect(
      try Self.read("navn;enhet\nA;d\nB;drift og vedlikehold\nC;\n", units: units).map(\.unit) == ["d", "d", nil])
    #expect(try Self.read("navn;enhet\nA;Lager\n").map(\.unit) == ["Lager"])
  }

  @Test(
    "a cell is written so that a spreadsheet reads it back, and never as a formula",
    arguments: [
      ("Kari", "Kari"), ("a;b", "\"a;b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("=1+1", "'=1+1"), ("-x,", "\"'-x,\""),
      ("", ""),
    ])
  func cells(text: String, cell: String) { #expect(CSVText.cell(text) == cell) }
}
