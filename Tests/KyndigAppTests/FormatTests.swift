import Courseware
import Credentials
import Foundation
import Testing

@testable import KyndigApp

@Suite("Civil time in Norway")
struct CivilTimeTests {
  @Test(
    "follows summer time and the new year",
    arguments: [
      // The night to summer time: 01.59 is followed by 03.00.
      ("2026-03-29T00:59:00Z", "2026-03-29", "kl.\u{A0}01.59"),
      ("2026-03-29T01:00:00Z", "2026-03-29", "kl.\u{A0}03.00"),
      // The night from summer time: 02.30 comes twice.
      ("2026-10-25T00:30:00Z", "2026-10-25", "kl.\u{A0}02.30"),
      ("2026-10-25T01:30:00Z", "2026-10-25", "kl.\u{A0}02.30"),
      ("2026-10-25T02:00:00Z", "2026-10-25", "kl.\u{A0}03.00"),
      // The new year begins an hour before it does in Greenwich.
      ("2026-12-31T22:59:59Z", "2026-12-31", "kl.\u{A0}23.59"),
      ("2026-12-31T23:00:00Z", "2027-01-01", "kl.\u{A0}00.00"),
      ("2026-06-30T22:00:00Z", "2026-07-01", "kl.\u{A0}00.00"),
      ("2028-02-29T12:00:00Z", "2028-02-29", "kl.\u{A0}13.00"),
    ])
  func moment(text: String, date: String, clock: String) throws {
    let moment = try Self.timestamp(text)
    #expect(CivilTime(moment).date.description == date)
    #expect(Formats.nb.clock(moment) == clock)
  }

  static func timestamp(_ text: String) throws -> Timestamp {
    let date = try Date(text, strategy: .iso8601)
    return Timestamp(milliseconds: Int64(date.timeIntervalSince1970) * 1000)
  }
}

@Suite("How amounts and times are written")
struct FormatTests {
  @Test(
    "a duration",
    arguments: [
      (0, "0 minutter"), (1, "1 minutt"), (59, "59 minutter"), (60, "1 time"), (61, "1 time og 1 minutt"),
      (120, "2 timer"), (135, "2 timer og 15 minutter"),
    ])
  func duration(minutes: Int, text: String) { #expect(Formats.nb.duration(minutes: minutes) == text) }

  @Test(
    "a list", arguments: [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")])
  func list(words: [String], text: String) { #expect(Formats.nb.list(words) == text) }

  @Test(
    "nynorsk and English have their own words",
    arguments: [
      ("nn", "21.\u{A0}november 2026 kl.\u{A0}14.05", "2 timar og 1 minutt", "80\u{A0}%", "a, b og c"),
      ("en", "21\u{A0}November 2026 at\u{A0}14:05", "2 hours and 1 minute", "80%", "a, b and c"),
    ])
  func languages(language: String, moment: String, duration: String, percent: String, list: String) throws {
    let formats = language == "nn" ? Formats.nn : .en
    let then = try CivilTimeTests.timestamp("2026-11-21T13:05:00Z")
    let now = try CivilTimeTests.timestamp("2026-11-22T13:05:00Z")
    #expect(formats.text(then, now: now) == moment)
    #expect(formats.duration(minutes: 121) == duration)
    #expect(formats.percent(80) == percent && formats.list(["a", "b", "c"]) == list)
    #expect(formats.months.count == 12)
  }

  @Test("percent with a space that does not break, a date in words")
  func others() throws {
    #expect(Formats.nb.percent(80) == "80\u{A0}%")
    #expect(Formats.nb.text(try #require(CivilDate("2026-11-21"))) == "21.\u{A0}november 2026")
    #expect(Formats.nb.months.count == 12)
  }

  @Test(
    "a moment, today or with its date; the day changes at midnight in Norway",
    arguments: [
      ("2026-11-22T13:05:00Z", "2026-11-22T20:00:00Z", "i dag kl.\u{A0}14.05"),
      ("2026-11-22T22:59:00Z", "2026-11-22T23:00:00Z", "22.\u{A0}november 2026 kl.\u{A0}23.59"),
      ("2026-11-21T13:05:00Z", "2026-11-22T13:05:00Z", "21.\u{A0}november 2026 kl.\u{A0}14.05"),
    ])
  func moment(then: String, now: String, text: String) throws {
    #expect(Formats.nb.text(try CivilTimeTests.timestamp(then), now: try CivilTimeTests.timestamp(now)) == text)
  }

  @Test(
    "a text that is too long for a row is cut, not in the middle of a space",
    arguments: [
      ("kort", 10, "kort"), ("akkurat ti", 10, "akkurat ti"), ("litt for langt", 10, "litt for…"), ("æøå", 2, "æ…"),
    ])
  func shortened(text: String, width: Int, result: String) { #expect(text.shortened(to: width) == result) }

  @Test(
    "what a file says cannot steer the terminal",
    arguments: [
      ("Kåre Ås", "Kåre Ås"), ("a\u{1B}[31mb", "a\\u{1b}[31mb"), ("a\nb", "a\\u{a}b"), ("a\u{202E}b", "a\\u{202e}b"),
      ("a\u{200B}b", "a\\u{200b}b"), ("a\u{9B}b", "a\\u{9b}b"),
    ])
  func escaped(text: String, result: String) { #expect(text.escaped == result) }
}

@Suite("An organisation number")
struct OrganisationNumberTests {
  @Test(
    "nine digits that check out, with or without spaces",
    arguments: [
      ("123456785", "123456785"), ("123 456 785", "123456785"), ("100000008", "100000008"),
      ("123456789", nil), ("12345678", nil), ("1234567850", nil), ("", nil), ("12345678a", nil),
      ("１２３４５６７８５", nil), ("123-456-785", nil),
      // The checksum would be ten: there is no such number.
      ("100000300", nil), ("100000301", nil), ("100000040", "100000040"),
    ])
  func number(text: String, digits: String?) { #expect(OrganisationNumber(text)?.digits == digits) }
}
