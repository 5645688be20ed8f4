import Courseware
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "A value is written in one way",
    arguments: [
      (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"),
      (.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"), (.decimal("1.50"), "1.50"),
      ("", #""""#), ([], "[]"), ([:], "{}"), ([1, [true, .null], "a"], #"[1,[true,null],"a"]"#),
      // Members by the bytes of their names: upper case before lower, and æ, ø, å by their code points.
      (["b": 1, "a": 2, "B": 3, "aa": 4, "": 5], #"{"":5,"B":3,"a":2,"aa":4,"b":1}"#),
      (["ø": 1, "å": 2, "æ": 3, "z": 4], #"{"z":4,"å":2,"æ":3,"ø":1}"#),
      // By the bytes that are there, not by those of the normal form.
      (["a\u{30a}": 1, "z": 2], "{\"a\u{30a}\":1,\"z\":2}"),
      // By bytes, not by UTF-16 units, where these two would change places.
      (["😀": 1, "\u{ffff}": 2], "{\"\u{ffff}\":2,\"😀\":1}"),
      // Only what RFC 8259 demands is escaped, and in one way.
      ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\0\u{8}\u{c}\u{1f}", #""\u0000\u0008\u000c\u001f""#),
      ("æøå § \u{7f}\u{2028}🦺", "\"æøå § \u{7f}\u{2028}🦺\""),
    ] as [(JSON, String)])
  func writing(value: JSON, text: String) {
    #expect(value.text == text)
    #expect(value.bytes == Array(text.utf8))
  }

  @Test(
    "What is JSON is read",
    arguments: [
      (" \t\r\n{ \"a\" : [ 1 , 2 ] } \n", ["a": [1, 2]]), (#""\u00e5\/\b\f\u00E5""#, "å/\u{8}\u{c}å"),
      (#""\ud83d\ude00""#, "😀"), (#""\u0000""#, "\0"), ("\"\u{7f}\"", "\u{7f}"), ("[[],{}]", [[], [:]]),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      // What is no integer of 64 bits stays as it is written.
      ("9223372036854775808", .decimal("9223372036854775808")), ("-0", .decimal("-0")), ("1.0", .decimal("1.0")),
      ("0.10", .decimal("0.10")), ("1e5", .decimal("1e5")), ("-1.5E+09", .decimal("-1.5E+09")),
      ("2E-1", .decimal("2E-1")),
    ] as [(String, JSON)])
  func reading(text: String, value: JSON) throws {
    #expect(try JSON(parsing: text.utf8) == value)
  }

  @Test(
    "What is not JSON is refused where it goes wrong",
    arguments: [
      ("", 0), (" ", 1), ("nul", 0), ("True", 0), ("nulll", 4), ("NaN", 0), ("-Infinity", 1), ("'a'", 0), ("1 1", 2),
      ("// a\n1", 0), ("\u{feff}1", 0), ("[", 1), ("[1", 2), ("[1,]", 3), ("[,1]", 1), ("[1 2]", 3), ("[1}", 2),
      ("{", 1), ("{\"a\":1", 6), ("{1:2}", 1), ("{a:1}", 1), (#"{"a" 1}"#, 5), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7),
      (#"{"a":1 "b":2}"#, 7), ("01", 1), ("-01", 2), ("-", 1), ("+1", 0), (".5", 0), ("1.", 2), ("1.e1", 2),
      ("1e", 2), ("1e+", 3), ("0x1", 1), ("1_000", 1), ("\"", 1), ("\"a", 2), ("\"\n\"", 2), ("\"\0\"", 2),
      (#""\x""#, 3), (#""\"#, 2), (#""\u12""#, 5), (#""\u12g4""#, 5), (#""\u+123""#, 3),
      // Half of a pair is no character.
      (#""\ud83d""#, 7), (#""\ud83d\n""#, 8), (#""\ud83d\u0041""#, 13), (#""\ude00""#, 7),
    ])
  func malformed(text: String, offset: Int) {
    #expect(throws: JSONError.malformed(offset: offset)) { try JSON(parsing: text.utf8) }
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xE5, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0xFF, 0xFE, 0x31, 0x00],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    #expect(throws: JSONError.notUTF8) { try JSON(parsing: bytes) }
  }

  @Test(
    "Two members with one name are refused, however they are written",
    arguments: [
      (#"{"a":1,"a":1}"#, "a"), (#"{"a":1,"b":2,"\u0061":3}"#, "a"), (#"[{"x":{"a":1,"a":2}}]"#, "a"),
      ("{\"å\":1,\"a\u{30a}\":2}", "å"),
    ])
  func duplicate(text: String, name: String) {
    #expect(throws: JSONError.duplicateMember(name)) { try JSON(parsing: text.utf8) }
  }

  @Test("Thirty-two levels are read, one more is refused, and a million exhaust nothing")
  func depth() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(JSON.maximumDepth == 32)
    #expect(try JSON(parsing: nested(32).utf8).text == nested(32))
    #expect(throws: JSONError.tooDeep) { try JSON(parsing: nested(33).utf8) }
    #expect(throws: JSONError.tooDeep) { try JSON(parsing: nested(1_000_000).utf8) }
    let objects = String(repeating: #"{"a":"#, count: 33)
    #expect(throws: JSONError.tooDeep) { try JSON(parsing: objects.utf8) }
  }

  @Test("What is written is read back as the same value and the same bytes", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let value = generator.json(depth: 5)
    let read = try JSON(parsing: value.bytes)
    #expect(read == value)
    #expect(read.bytes == value.bytes)
  }

  @Test("No byte put wrong brings the reader down", arguments: UInt64(0)..<200)
  func damage(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var bytes = JSON.array([generator.json(depth: 4), generator.json(depth: 4)]).bytes
    bytes[generator.next(below: bytes.count)] = UInt8(truncatingIfNeeded: generator.next())
    guard let read = try? JSON(parsing: bytes) else { return }
    #expect(try JSON(parsing: read.bytes).bytes == read.bytes)
  }

  @Test("A value gives itself as what it is, and as nothing else")
  func members() {
    let value: JSON = ["text": "a", "number": 1, "truth": true, "list": [1], "object": ["a": 1]]
    #expect(value["text"]?.string == "a")
    #expect(value["number"]?.integer == 1)
    #expect(value["truth"]?.bool == true)
    #expect(value["list"]?.array == [1])
    #expect(value["object"]?.object == ["a": 1])
    #expect(value["missing"] == nil)
    #expect(JSON.null["text"] == nil)
    #expect(value["number"]?.string == nil && value["text"]?.integer == nil && value["number"]?.bool == nil)
    #expect(value["object"]?.array == nil && value["list"]?.object == nil)
    #expect(JSON(dictionaryLiteral: ("a", 1), ("a", 2)) == ["a": 2])
  }
}
