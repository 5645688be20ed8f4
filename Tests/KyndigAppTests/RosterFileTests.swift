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

  private static let kari = RosterFile.Line(line: 2, name: "Kari Nordmann", number: "1042", unit: "Drift")

  @Test(
    "is read with semicolons, commas or tabs, LF, CR or CR LF, with or without a byte order mark, in three languages",
    arguments: [
      "navn;ansattnummer;enhet\nKari Nordmann;1042;Drift\n", "namn,tilsettnummer,eining\r\nKari Nordmann,1042,Drift",
      "\u{FEFF}Name;Employee number;Unit\r\n Kari  Nordmann ;1042;Drift\r\n",
      "ANSATTNR.;Navn;Avdeling\n1042;\"Kari Nordmann\";\"Drift\"\n\n;;\n",
      "Navn\tAnsatt-nr\tEnhet\rKari Nordmann\t1042\tDrift\r",
      "Etternavn;Fornavn;Ansattnummer;Enhet\nNordmann;Kari;1042;Drift\n",
      "førenamn,etternamn,tilsettnr.,eining\nKari,Nordmann,1042,\"Drift\"\n",
      "First name;Last name;Employee ID;Unit path\nKari;Nordmann;1042;/Drift\n",
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

  @Test("tells of columns that are of no use, such as why somebody is away, and of one that says the same less surely")
  func unused() throws {
    let file = try RosterFile(
      Array("leder;navn;fødselsdag;fravær fra;årsak\nSjefen;Kari;1;2026-11-01;syk\n".utf8), units: [])
    #expect(file.unused == ["leder", "fødselsdag", "årsak"])
    #expect(file.lines.map(\.name) == ["Kari"])
    #expect(!"\(file.lines)".contains("syk") && !"\(file.lines)".contains("Sjefen"))
  }

  @Test("has everything that HR knows of where somebody leads, and when she is away")
  func everything() throws {
    let lines = try Self.read(
      """
      Navn;Enhet;Stilling;Ledernivå;Ansatt fra;Ansatt til;Leder fra;E-post;Fravær fra;Fravær til
      Kari;Drift / Lager Nord;Seksjonsleder;§ 3-5;01.08.2015;31.12.9999;1.2.2020;kari@x.example;2026-11-01;2026-11-15
      Ola;Drift>Sør;;mellomleder;2015-08-01 00:00:00;30.11.2026;;;;
      """)
    func day(_ text: String) -> CivilDate? { CivilDate(text) }
    let from = try #require(day("2026-11-01"))
    #expect(
      lines == [
        RosterFile.Line(
          line: 2, name: "Kari", unit: "Drift / Lager Nord", role: "Seksjonsleder", level: .top,
          from: day("2020-02-01"), isOfPosition: true, absence: Absence(from: from, to: day("2026-11-15")),
          email: "kari@x.example"),
        RosterFile.Line(
          line: 3, name: "Ola", unit: "Drift / Sør", level: .other, from: day("2015-08-01"), to: day("2026-11-30")),
      ])
  }

  @Test(
    "knows a leader's level by what people call it",
    arguments: [
      ("øverste leder", .top), ("Toppleiar", .top), ("3-5", .top), ("aml. § 3-5", .top), ("Daglig leder", .top),
      ("annen leder", .other), ("annan leiar", .other), ("§ 3-2 (1) b", .other), ("other", .other), ("sjåfør", nil),
      ("35 timer", nil), ("", nil),
    ] as [(String, LeaderLevel?)])
  func levels(text: String, level: LeaderLevel?) { #expect(LeaderLevel(named: text) == level) }

  @Test(
    "has dates as Norway and ISO write them, and no others",
    arguments: [
      ("2026-11-01", "2026-11-01"), ("01.11.2026", "2026-11-01"), ("1.11.2026", "2026-11-01"),
      ("29.02.2028", "2028-02-29"), ("2026-11-01T00:00:00", "2026-11-01"), ("01.11.2026 00.00", "2026-11-01"),
      ("9999-12-31", nil),
    ])
  func dates(text: String, date: String?) throws { #expect(try RosterDate.read(text)?.description == date) }

  @Test(
    "refuses a date that is none",
    arguments: [
      ("1.11.26", .century), ("01.11.26", .century), ("30.02.2026", .impossible), ("2026-02-29", .impossible),
      ("2026-13-01", .impossible), ("00.01.2026", .impossible), ("11/01/2026", .impossible), ("45231", .impossible),
      ("2026-11-01 08:15", .impossible), ("1.11.", .impossible), ("i går", .impossible), ("1.١.2026", .impossible),
    ] as [(String, RosterDate.Problem)])
  func noDates(text: String, problem: RosterDate.Problem) {
    #expect(throws: problem) { try RosterDate.read(text) }
  }

  @Test("has a separator of its own where a first line says so")
  func separator() throws {
    #expect(try Self.read("sep=,\r\nnavn,nr\r\nMoe; Kari,7\r\n").map(\.name) == ["Moe; Kari"])
    #expect(try Self.read("sep=,\nnavn,nr\nKari,7\n").map(\.line) == [3])
  }

  @Test("is Latin-1 where it is not UTF-8, with what tells whether that is right; UTF-16 by its mark, or without")
  func encodings() throws {
    let text = "navn;enhet\nBjørn Åsen;Kjøkken\nKari;Drift\nGørill Ærø;–\n"
    let windows: [UInt8] = text.unicodeScalars.map { $0 == "–" ? 0x96 : UInt8(truncatingIfNeeded: $0.value) }
    let latin = try RosterFile(windows, units: [])
    #expect(latin.encoding == .latin1 && latin.telling == ["Bjørn Åsen", "Gørill Ærø"])
    #expect(latin.lines.map(\.name) == ["Bjørn Åsen", "Kari", "Gørill Ærø"] && latin.lines[2].unit == "–")
    #expect(try RosterFile(Array(text.utf8), units: []).encoding == .utf8)
    for mark in [[UInt16(0xFEFF)], []] {
      let units = mark + Array(text.utf16)
      for bytes in [
        units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      ] {
        let wide = try RosterFile(bytes, units: [])
        #expect(wide.encoding == .utf16 && wide.lines.map(\.name) == latin.lines.map(\.name))
      }
    }
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
      ("navn;nr\nKari;7\nkari;7\n", []),
      ("navn;ledernivå\nKari;sjåfør\n", [(2, .level("sjåfør"))]),
      ("navn;epost\nKari;kari(a)x.no\nOla;a@b,c@d\n", [(2, .email("kari(a)x.no")), (3, .email("a@b,c@d"))]),
      ("navn;ansatt fra\nKari;31.02.2026\nOla;1.1.26\n", [(2, .date("31.02.2026")), (3, .century("1.1.26"))]),
      ("navn;fravær fra;fravær til\nKari;;2026-01-01\n", [(2, .absenceWithoutStart)]),
      (
        "navn;ansatt fra;ansatt til\nKari;2026-02-01;2026-01-31\n",
        [(2, .backwards(from: RosterBench.day("2026-02-01"), to: RosterBench.day("2026-01-31")))]
      ),
      ("navn;nr\nKari;\(String(repeating: "1", count: 41))\n", [(2, .number(String(repeating: "1", count: 41)))]),
    ] as [(String, [(line: Int, fault: RosterFile.Fault)])])
  func faults(text: String, faults: [(line: Int, fault: RosterFile.Fault)]) throws {
    guard !faults.isEmpty else {
      #expect(try Self.read(text).count == 2)
      return
    }
    #expect(throws: RosterFile.Failure.lines(faults)) {
      try Self.read(text, units: [Policy.Unit(id: "d", title: "Drift")])
    }
  }

  @Test(
    "is refused where it is no such file",
    arguments: [
      (Array("".utf8), .empty), (Array("navn;nr\n".utf8), .empty), (Array("\n\n".utf8), .empty),
      ([0xFF, 0xFE, 0x6E, 0x00, 0x00, 0xD8], .notText), ([0xFF, 0xFE, 0x6E], .notText),
      (Array("navn\nÅse".utf8.dropLast()) + [0x81], .notText), ([0x80, 0x00, 0x01, 0x02], .notText),
      (Array("fornavn;nr\nKari;1\n".utf8), .noNames(found: ["fornavn", "nr"])),
      (Array("navn\n\"Kari\nOla\n".utf8), .quote(line: 2)),
      (Array("navn;nr\nKari;1\n\"Ola;2\n\"Per\";3\n".utf8), .quote(line: 3)),
      (Array("navn\n\"Kari\" Nordmann\n".utf8), .quote(line: 2)),
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
    #expect(
      try Self.read("navn;enhet\nA;Fjellbygg / Drift og vedlikehold / Nord\nB;X\\D\n", units: units).map(\.unit)
        == ["d", "d"])
  }

  @Test(
    "a cell is written so that a spreadsheet reads it back, and never as a formula",
    arguments: [
      ("Kari", "Kari"), ("a;b", "\"a;b\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("=1+1", "'=1+1"), ("-x,", "\"'-x,\""),
      ("", ""), ("+47 1", "'+47 1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
      ("\r\n=1", "\"'\r\n=1\""), ("=cmd|'/C calc'!A0;x", "\"'=cmd|'/C calc'!A0;x\""), ("a\nb", "\"a\nb\""),
      ("a=b", "a=b"),
    ])
  func cells(text: String, cell: String) { #expect(CSVText.cell(text) == cell) }
}
