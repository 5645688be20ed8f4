import Courseware
import Foundation
import Records
import Testing

@testable import KyndigApp

/// What files of leaders make of the roster, one after the other.
@Suite("A roster that files are read into")
struct RosterImportTests {
  /// Files with the day that each is read on; what became of whom at the last; the positions then; where she stands.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var files: [(day: String, text: String)]
    var complete = false
    var became: [String]
    var positions: [String]
    var state = Leader.State.invited
  }

  private static let head = "ansattnr;navn;enhet;stilling;ledernivå;ansatt fra;ansatt til\n"
  private static let drift = head + "1;Kari;Drift;Leder drift;annen leder;2015-08-01;\n"

  static let cases: [Case] = [
    Case(
      testDescription: "somebody new has the position that the line says", files: [("2026-11-20", drift)],
      became: ["Kari added"], positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "the same file again changes nothing", files: [("2026-11-20", drift), ("2026-12-01", drift)],
      became: [], positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "another unit is a move: the old position ends the day before the file is read",
      files: [("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Lager;Leder drift;annen leder;2015-08-01;\n")],
      became: ["Kari moved"],
      positions: [
        "Drift Leder drift other 2015-08-01..2026-11-30", "Lager Leder drift other 2026-12-01..",
      ]),
    Case(
      testDescription: "a move with a first day begins then",
      files: [("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Lager;Leder lager;annen leder;2026-11-25;\n")],
      became: ["Kari moved"],
      positions: ["Drift Leder drift other 2015-08-01..2026-11-24", "Lager Leder lager other 2026-11-25.."]),
    Case(
      testDescription: "the file of the move again changes nothing, though the employment is older than the position",
      files: [
        ("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Lager;Leder drift;annen leder;2015-08-01;\n"),
        ("2026-12-09", head + "1;Kari;Lager;Leder drift;annen leder;2015-08-01;\n"),
      ], became: [],
      positions: [
        "Drift Leder drift other 2015-08-01..2026-11-30", "Lager Leder drift other 2026-12-01..",
      ]),
    Case(
      testDescription: "back to the first unit is a third position, and not the first one again",
      files: [
        ("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Lager;Leder drift;annen leder;2015-08-01;\n"),
        ("2027-01-10", drift),
      ], became: ["Kari moved"],
      positions: [
        "Drift Leder drift other 2015-08-01..2026-11-30", "Lager Leder drift other 2026-12-01..2027-01-09",
        "Drift Leder drift other 2027-01-10..",
      ]),
    Case(
      testDescription: "two moves on one day leave no position that never lasted one",
      files: [
        ("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Lager;;;;\n"),
        ("2026-12-01", head + "1;Kari;Verksted;;;;\n"),
      ], became: ["Kari moved"],
      positions: [
        "Drift Leder drift other 2015-08-01..2026-11-30", "Verksted Leder drift other 2026-12-01..",
      ]),
    Case(
      testDescription: "two lines are two positions of one leader",
      files: [("2026-11-20", drift + "1;Kari;Lager;Leder lager;øverste leder;2020-01-01;\n")],
      became: ["Kari added"],
      positions: ["Drift Leder drift other 2015-08-01..", "Lager Leder lager top 2020-01-01.."]),
    Case(
      testDescription: "a second line later is a second position, from the day it is read",
      files: [("2026-11-20", drift), ("2026-12-01", drift + "1;Kari;Lager;Leder drift;;2015-08-01;\n")],
      became: ["Kari changed"],
      positions: ["Drift Leder drift other 2015-08-01..", "Lager Leder drift other 2026-12-01.."]),
    Case(
      testDescription: "a position that the file has no longer stays where the file is not everybody",
      files: [("2026-11-20", drift + "1;Kari;Lager;Leder;;2020-01-01;\n"), ("2026-12-01", drift)], became: [],
      positions: ["Drift Leder drift other 2015-08-01..", "Lager Leder other 2020-01-01.."]),
    Case(
      testDescription: "and ends where it is",
      files: [("2026-11-20", drift + "1;Kari;Lager;Leder;;2020-01-01;\n"), ("2026-12-01", drift)], complete: true,
      became: ["Kari changed"],
      positions: ["Drift Leder drift other 2015-08-01..", "Lager Leder other 2020-01-01..2026-11-30"]),
    Case(
      testDescription: "another level from the same day is said otherwise of the same position",
      files: [("2026-11-20", drift), ("2026-12-01", head + "1;Kari;Drift;Leder drift;øverste leder;2015-08-01;\n")],
      became: ["Kari changed"], positions: ["Drift Leder drift top 2015-08-01.."]),
    Case(
      testDescription: "what was not known is filled in, and no move",
      files: [("2026-11-20", "nr;navn\n1;Kari\n"), ("2026-12-01", drift)], became: ["Kari changed"],
      positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "what the file does not say stays",
      files: [("2026-11-20", drift), ("2026-12-01", "nr;navn\n1;Kari\n")], became: [],
      positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "a day as leader is the position's own, and older than what was believed",
      files: [
        ("2026-11-20", drift),
        ("2026-12-01", "nr;navn;enhet;ansatt fra;leder fra\n1;Kari;Lager;2015-08-01;2026-10-01\n"),
      ], became: ["Kari moved"],
      positions: ["Drift Leder drift other 2015-08-01..2026-09-30", "Lager Leder drift other 2026-10-01.."]),
    Case(
      testDescription: "a last day that has passed: left, as of that day",
      files: [("2026-11-20", drift), ("2026-12-10", head + "1;Kari;Drift;Leder drift;;2015-08-01;2026-11-30\n")],
      became: ["Kari left"], positions: ["Drift Leder drift other 2015-08-01..2026-11-30"], state: .left),
    Case(
      testDescription: "the last day itself is a day at work",
      files: [("2026-11-20", drift), ("2026-11-30", head + "1;Kari;Drift;Leder drift;;2015-08-01;2026-11-30\n")],
      became: ["Kari changed"], positions: ["Drift Leder drift other 2015-08-01..2026-11-30"]),
    Case(
      testDescription: "who has left, and is in the file with the same last day, is as she was",
      files: [
        ("2026-11-20", drift), ("2026-12-10", head + "1;Kari;Drift;;;2015-08-01;2026-11-30\n"),
        ("2027-01-10", head + "1;Kari;Drift;;;2015-08-01;2026-11-30\n"),
      ], became: [], positions: ["Drift Leder drift other 2015-08-01..2026-11-30"], state: .left),
    Case(
      testDescription: "a last day is taken back",
      files: [
        ("2026-11-20", drift), ("2026-12-10", head + "1;Kari;Drift;;;2015-08-01;2026-11-30\n"), ("2026-12-12", drift),
      ], became: ["Kari returned"], positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "hired again: back, and what was is kept",
      files: [
        ("2026-11-20", drift), ("2026-12-10", head + "1;Kari;Drift;;;2015-08-01;2026-11-30\n"),
        ("2027-03-05", head + "1;Kari;Drift;Leder drift;;2027-03-01;\n"),
      ], became: ["Kari returned"],
      positions: ["Drift Leder drift other 2015-08-01..2026-11-30", "Drift Leder drift other 2027-03-01.."]),
    Case(
      testDescription: "both spells in one file",
      files: [
        ("2026-11-20", drift),
        (
          "2027-03-05",
          head + "1;Kari;Drift;Leder drift;;2015-08-01;2026-11-30\n1;Kari;Drift;Leder drift;;2027-03-01;\n"
        ),
        (
          "2027-03-06",
          head + "1;Kari;Drift;Leder drift;;2015-08-01;2026-11-30\n1;Kari;Drift;Leder drift;;2027-03-01;\n"
        ),
      ], became: [],
      positions: ["Drift Leder drift other 2015-08-01..2026-11-30", "Drift Leder drift other 2027-03-01.."]),
    Case(
      testDescription: "who has left and is in a file without days is unclear, and stays gone",
      files: [
        ("2026-11-20", drift), ("2026-12-10", head + "1;Kari;Drift;;;2015-08-01;2026-11-30\n"),
        ("2026-12-12", "nr;navn\n1;Kari\n"),
      ], became: ["Kari unclear"], positions: ["Drift Leder drift other 2015-08-01..2026-11-30"], state: .left),
    Case(
      testDescription: "who is not in the file is missing, and no more",
      files: [("2026-11-20", drift), ("2026-12-01", head + "2;Ola;Drift;;;;\n")],
      became: ["Ola added", "Kari missing"], positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "who is not in a file of everybody has left, the day before",
      files: [("2026-11-20", drift), ("2026-12-01", head + "2;Ola;Drift;;;;\n")], complete: true,
      became: ["Ola added", "Kari left"], positions: ["Drift Leder drift other 2015-08-01..2026-11-30"], state: .left),
    Case(
      testDescription: "and is back the day that a file of everybody has her",
      files: [
        ("2026-11-20", drift), ("2026-12-01", head + "2;Ola;Drift;;;;\n"), ("2026-12-05", "nr;navn\n1;Kari\n2;Ola\n"),
      ],
      complete: true, became: ["Kari returned"],
      positions: ["Drift Leder drift other 2015-08-01..2026-11-30", "- - other 2026-12-05.."]),
    Case(
      testDescription: "another name on her number is unclear, and nothing is done",
      files: [("2026-11-20", drift), ("2026-12-01", head + "1;Kari Fjeld;Lager;;;;\n")], became: ["Kari unclear"],
      positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "a last day on a line without her number is unclear",
      files: [("2026-11-20", drift), ("2026-12-01", head + ";Kari;Drift;;;;2026-11-25\n")], became: ["Kari unclear"],
      positions: ["Drift Leder drift other 2015-08-01.."]),
    Case(
      testDescription: "who had left before she came on the roster does not come on it",
      files: [("2026-11-20", head + "1;Kari;Drift;;;2015-08-01;2020-01-31\n")], became: ["Kari past"],
      positions: ["nobody"]),
  ]

  @Test("keeps what was, and says what is", arguments: cases)
  func positions(one: Case) throws {
    let bench = try RosterBench()
    var last: RosterImport?
    for file in one.files { last = try bench.take(file.text, on: file.day, complete: one.complete) }
    #expect(last?.became == one.became)
    #expect(try bench.positions("Kari") == one.positions)
    if one.positions != ["nobody"] { #expect(try bench.state("Kari") == one.state) }
    // Whatever it was, once more is nothing new.
    let (day, text) = try #require(one.files.last)
    let again = try bench.take(text, on: day, complete: one.complete)
    #expect(again.changes == [], "\(again.changes)")
  }

  @Test("does as little to anybody else")
  func others() throws {
    let bench = try RosterBench()
    try bench.take(Self.drift + "2;Ola;Lager;Leder;;2019-01-01;\n")
    try bench.take(Self.head + "1;Kari;Lager;;;;\n", on: "2026-12-01")
    #expect(try bench.positions("Ola") == ["Lager Leder other 2019-01-01.."])
  }

  @Test("knows two people of one name by their numbers, and one person by her number whatever the case of her name")
  func identity() throws {
    let bench = try RosterBench()
    let taken = try bench.take("nr;navn;enhet\n1;Kari Moe;A\n2;Kari Moe;B\n")
    #expect(taken.count(.added) == 2)
    #expect(try bench.take("nr;navn;enhet\n1;KARI MOE;A\n2;Kari Moe;B\n").became == ["KARI MOE changed"])
    #expect(throws: RosterFile.Failure.lines([(line: 2, fault: .severalHave("Kari Moe"))])) {
      try bench.take("navn;enhet\nKari Moe;A\n")
    }
  }

  @Test("a new name is taken where it is said to be one")
  func newName() throws {
    let bench = try RosterBench()
    try bench.take(Self.drift)
    let taken = try bench.take(Self.head + "1;Kari Fjeld;Lager;;;;\n", on: "2026-12-01", names: true)
    #expect(taken.became == ["Kari Fjeld moved"])
    #expect(taken.outcomes[0].changes.first == .init(.name, .text("Kari"), .text("Kari Fjeld")))
    #expect(try bench.state("Kari") == nil)
  }

  @Test("one on the roster without a number gets it; where two could be meant, neither does")
  func numbers() throws {
    let bench = try RosterBench()
    try bench.take("navn\nKari\nOla\n")
    #expect(try bench.take("nr;navn\n1;Kari\n").became == ["Kari changed", "Ola missing"])
    let taken = try bench.take("nr;navn\n7;Ola\n8;Ola\n")
    #expect(taken.outcomes.filter { $0.kind == .unclear }.map(\.unclear) == [.namesakes, .namesakes])
    #expect(taken.changes == [])
  }

  @Test("absences are added, corrected and ended, and never taken away")
  func absences() throws {
    let bench = try RosterBench()
    let head = "nr;navn;fravær fra;fravær til\n"
    try bench.take(head + "1;Kari;2026-09-01;2026-10-31\n1;Kari;2026-11-10;\n")
    #expect(try bench.absences("Kari") == ["2026-09-01..2026-10-31", "2026-11-10.."])
    #expect(try bench.positions("Kari").count == 1)
    #expect(try bench.take("nr;navn\n1;Kari\n").changes == [])
    let longer = try bench.take(head + "1;Kari;2026-09-01;2026-11-05\n1;Kari;2026-11-10;\n")
    #expect(longer.became == ["Kari changed"])
    #expect(try bench.absences("Kari") == ["2026-11-10..", "2026-09-01..2026-11-05"])
    // Who was away without an end, and is not said to be any longer, is back: her deadlines go on.
    try bench.take(head + "1;Kari;;\n", on: "2026-12-01")
    #expect(try bench.absences("Kari") == ["2026-09-01..2026-11-05", "2026-11-10..2026-11-30"])
    #expect(try bench.take(head + "1;Kari;;\n", on: "2026-12-02").changes == [])
  }

  @Test("one whom the roster has a unit of, and no position, moves from there")
  func withoutPositions() throws {
    let bench = try RosterBench()
    try bench.archive.save(Leader(id: "a", name: "Kari", unit: "Drift", employeeNumber: "1", state: .active))
    #expect(try bench.take("nr;navn;enhet\n1;Kari;Drift\n").became == [])
    #expect(try bench.positions("Kari") == ["Drift - other .."])
    try bench.archive.save(Leader(id: "b", name: "Ola", unit: "Drift", employeeNumber: "2", state: .active))
    #expect(try bench.take("nr;navn;enhet\n2;Ola;Lager\n").became == ["Ola moved", "Kari missing"])
    #expect(try bench.positions("Ola") == ["Drift - other ..2026-11-19", "Lager - other 2026-11-20.."])
    #expect(try bench.archive.leader("b")?.unit == "Lager")
    #expect(try bench.state("Ola") == .active)
  }

  @Test("who was unbound as one who left is unclear while the file has no news of her")
  func unbound() throws {
    let bench = try RosterBench()
    try bench.take(Self.drift)
    let id = try #require(try bench.archive.leaders().first?.id)
    try bench.archive.store([.state(.left, leader: id), .key("did:key:z", leader: id)])
    #expect(try bench.take(Self.drift).outcomes.map(\.unclear) == [.backWithoutDate])
    let back = try bench.take(Self.head + "1;Kari;Drift;Leder drift;;2026-11-15;\n")
    #expect(back.became == ["Kari returned"])
    // The key that she had is hers still.
    #expect(try bench.state("Kari") == .active)
  }
}
