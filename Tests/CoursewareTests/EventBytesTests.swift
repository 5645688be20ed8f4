import Courseware
import Testing

@Suite("The bytes of events")
struct EventBytesTests {
  @Test("Each kind has its bytes, for ever, and is read back from them", arguments: EventVectors.all)
  func vectors(event: Event, text: String) throws {
    #expect(String(decoding: event.bytes, as: UTF8.self) == text)
    #expect(try Event(bytes: text.utf8) == event)
  }

  @Test("No kind is without a vector")
  func everyKind() {
    let verbs: Set = [
      "started", "resumed", "profiled", "viewed", "practised", "decided", "drafted", "attempted", "responded",
      "handed-in",
      "completed", "passed", "failed", "attested", "certified", "declared", "remarked", "planned", "spoke", "rekeyed",
      "moved", "corrected", "typed",
    ]
    #expect(Set(EventVectors.all.map(\.event.kind.verb)) == verbs)
  }

  @Test("An event with any members comes back the same, in the same bytes", arguments: UInt64(0)..<300)
  func roundTrip(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let event = generator.event()
    let read = try Event(bytes: event.bytes)
    #expect(read == event)
    #expect(read.bytes == event.bytes)
  }

  @Test(
    "A verb of a newer release is named, not guessed at",
    arguments: ["merged", "", "Viewed", "handedIn", "viewed "])
  func newerVerb(verb: String) {
    let json: JSON = ["at": 1, "verb": .string(verb), "step": "start/hei"]
    #expect(throws: EventError.unknownVerb(verb)) { try Event(bytes: json.bytes) }
  }

  @Test(
    "What is no event at all has no verb",
    arguments: [
      "null", "[]", "{}", #""viewed""#, #"{"at":1}"#, #"{"verb":"resumed"}"#, #"{"at":"1","verb":"resumed"}"#,
      #"{"at":1.5,"verb":"resumed"}"#, #"{"at":9223372036854775808,"verb":"resumed"}"#, #"{"at":1,"verb":7}"#,
      #"{"at":null,"verb":"resumed"}"#,
    ])
  func noEvent(text: String) {
    #expect(throws: EventError.malformed(verb: "")) { try Event(bytes: text.utf8) }
  }

  @Test("Bytes that are not JSON say what is wrong with them")
  func notJSON() {
    #expect(throws: EventError.json(.malformed(offset: 0))) { try Event(bytes: []) }
    #expect(throws: EventError.json(.notUTF8)) { try Event(bytes: [0x22, 0xFF, 0x22]) }
    #expect(throws: EventError.json(.duplicateMember("at"))) {
      try Event(bytes: #"{"at":1,"at":2,"verb":"resumed"}"#.utf8)
    }
  }

  @Test("Without any one of its members an event is malformed", arguments: EventVectors.all)
  func missingMember(event: Event, text: String) throws {
    let members = try #require(try JSON(parsing: text.utf8).object)
    // Older releases wrote neither: without them it is another event, and a sound one.
    for name in members.keys where !["at", "verb", "rules", "policy"].contains(name) {
      var rest = members
      rest[name] = nil
      #expect(throws: EventError.malformed(verb: event.kind.verb), "without \(name)") {
        try Event(bytes: JSON.object(rest).bytes)
      }
    }
  }

  @Test("With a member of another type an event is malformed", arguments: EventVectors.all)
  func otherType(event: Event, text: String) throws {
    let members = try #require(try JSON(parsing: text.utf8).object)
    for name in members.keys where name != "at" && name != "verb" {
      let isList = members[name]?.array?.contains { $0.string != nil } == true && name != "criteria"
      for wrong: JSON in [true, .decimal("0.5"), ["a": 1], isList ? [1] : ["a"]] {
        var changed = members
        changed[name] = wrong
        #expect(throws: EventError.malformed(verb: event.kind.verb), "\(name): \(wrong.text)") {
          try Event(bytes: JSON.object(changed).bytes)
        }
      }
    }
  }

  @Test(
    "A value no writer gives is malformed",
    arguments: [
      // A seed is 16 hexadecimal digits in lower case.
      #"{"assessment":"prøve","at":9,"seed":255,"verb":"attempted"}"#,
      #"{"assessment":"prøve","at":9,"seed":"ff","verb":"attempted"}"#,
      #"{"assessment":"prøve","at":9,"seed":"00000000000000FF","verb":"attempted"}"#,
      #"{"assessment":"prøve","at":9,"seed":"+0000000000000ff","verb":"attempted"}"#,
      #"{"assessment":"prøve","at":9,"seed":"00000000000000000","verb":"attempted"}"#,
      #"{"assessment":"prøve","at":9,"seed":"000000000000000g","verb":"attempted"}"#,
      // A score is won from what there was to win.
      #"{"at":14,"maximum":5,"object":"start","raw":6,"verb":"passed"}"#,
      #"{"at":14,"maximum":5,"object":"start","raw":-1,"verb":"passed"}"#,
      #"{"at":14,"maximum":-5,"object":"start","raw":-6,"verb":"passed"}"#,
      #"{"at":14,"maximum":1000001,"object":"start","raw":4,"verb":"passed"}"#,
      // A response is a number, or an array of numbers.
      #"{"at":10,"item":"start/a","response":null,"verb":"responded"}"#,
      #"{"at":10,"item":"start/a","response":[0,"1"],"verb":"responded"}"#,
      #"{"at":10,"item":"start/a","response":[0,1.5],"verb":"responded"}"#,
      // Drafts are text.
      #"{"at":7,"task":"ansvar/mål","texts":{"eier":1},"verb":"drafted"}"#,
      // Members of other verbs, white space, other orders and needless escapes: one event has one form.
      #"{"at":0,"score":100,"verb":"resumed"}"#, #"{"verb":"resumed","at":0}"#, #"{"at":0, "verb":"resumed"}"#,
      #"{"at":0,"verb":"resumed"}"# + "\n", #"{"at":0,"verb":"\u0072esumed"}"#,
    ])
  func malformedValue(text: String) throws {
    let verb = try #require(try JSON(parsing: text.utf8)["verb"]?.string)
    #expect(throws: EventError.malformed(verb: verb)) { try Event(bytes: text.utf8) }
  }

  @Test(
    "The archive finds an event by its object",
    arguments: [("started", "lite-kurs"), ("resumed", ""), ("drafted", "ansvar/mål"), ("attested", "")])
  func object(verb: String, object: String) throws {
    let kind = try #require(EventVectors.all.map(\.event.kind).first { $0.verb == verb })
    #expect(kind.object == object)
  }

  @Test("Only results have scores, and only consequences are derived")
  func columns() {
    for kind in EventVectors.all.map(\.event.kind) {
      #expect((kind.score != nil) == ["passed", "failed"].contains(kind.verb))
      #expect(kind.isDerived == ["completed", "passed", "failed"].contains(kind.verb))
    }
  }
}
