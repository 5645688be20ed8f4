import Courseware

/// The bytes of every kind of event, kept for ever: a release may add rows, and change none.
enum EventVectors {
  private static let digest = String(repeating: "0123456789abcdef", count: 4)

  static let all: [(event: Event, text: String)] = [
    (
      at(
        1_791_360_000_000,
        .started(
          session: "økt-1", edition: Edition(course: "lite-kurs", version: "2026-1", digest: digest), seed: 255,
          rules: .first)),
      #"{"at":1791360000000,"course":"lite-kurs","edition":"\#(digest)","seed":"00000000000000ff","#
        + #""session":"økt-1","verb":"started","version":"2026-1"}"#
    ),
    (at(0, .resumed), #"{"at":0,"verb":"resumed"}"#),
    (at(-1, .resumed), #"{"at":-1,"verb":"resumed"}"#),
    (
      at(1, .profiled(question: "heads", answer: .number(12))),
      #"{"answer":12,"at":1,"question":"heads","verb":"profiled"}"#
    ),
    (
      at(2, .profiled(question: "trade", answer: .word("office"))),
      #"{"answer":"office","at":2,"question":"trade","verb":"profiled"}"#
    ),
    (
      at(3, .profiled(question: "heads", answer: .unknown)),
      #"{"answer":null,"at":3,"question":"heads","verb":"profiled"}"#
    ),
    (at(4, .viewed(step: "start/til-sjøs")), #"{"at":4,"step":"start/til-sjøs","verb":"viewed"}"#),
    (
      at(5, .practised(item: "ansvar/øv-en", response: .single(0))),
      #"{"at":5,"item":"ansvar/øv-en","response":0,"verb":"practised"}"#
    ),
    (
      at(6, .practised(item: "ansvar/øv-flere", response: .multiple([0, 2]))),
      #"{"at":6,"item":"ansvar/øv-flere","response":[0,2],"verb":"practised"}"#
    ),
    (
      at(7, .drafted(task: "ansvar/mål", texts: ["mål": "Ingen skal \"slå\" seg.\n– Oss", "eier": "Ola"])),
      #"{"at":7,"task":"ansvar/mål","texts":{"eier":"Ola","mål":"Ingen skal \"slå\" seg.\n– Oss"},"verb":"drafted"}"#
    ),
    (at(8, .drafted(task: "ansvar/mål", texts: [:])), #"{"at":8,"task":"ansvar/mål","texts":{},"verb":"drafted"}"#),
    (
      at(9, .attempted(assessment: "start/sjekk", seed: .max)),
      #"{"assessment":"start/sjekk","at":9,"seed":"ffffffffffffffff","verb":"attempted"}"#
    ),
    (
      at(10, .responded(item: "start/a", response: .single(3))),
      #"{"at":10,"item":"start/a","response":3,"verb":"responded"}"#
    ),
    (
      at(11, .responded(item: "ansvar/c", response: .multiple([1]))),
      #"{"at":11,"item":"ansvar/c","response":[1],"verb":"responded"}"#
    ),
    (
      at(18, .practised(item: "verksted/øv-rekkefølge", response: .order([2, 0, 1]))),
      #"{"at":18,"item":"verksted/øv-rekkefølge","response":{"order":[2,0,1]},"verb":"practised"}"#
    ),
    (
      at(19, .responded(item: "verksted/kobling", response: .match([1, 1]))),
      #"{"at":19,"item":"verksted/kobling","response":{"match":[1,1]},"verb":"responded"}"#
    ),
    (
      at(20, .practised(item: "verksted/øv-tall", response: .number(-5))),
      #"{"at":20,"item":"verksted/øv-tall","response":{"number":-5},"verb":"practised"}"#
    ),
    (
      at(21, .responded(item: "verksted/dato", response: .date(day("2024-02-29")))),
      #"{"at":21,"item":"verksted/dato","response":{"date":"2024-02-29"},"verb":"responded"}"#
    ),
    (
      at(22, .practised(item: "verksted/øv-feil", response: .faults([1, 2]))),
      #"{"at":22,"item":"verksted/øv-feil","response":{"faults":[1,2]},"verb":"practised"}"#
    ),
    (
      at(23, .decided(scenario: "verksted/situasjon", scene: "hylla", decision: 1)),
      #"{"at":23,"decision":1,"scenario":"verksted/situasjon","scene":"hylla","verb":"decided"}"#
    ),
    (at(12, .handedIn(assessment: "prøve")), #"{"assessment":"prøve","at":12,"verb":"handed-in"}"#),
    (at(13, .completed(object: "start")), #"{"at":13,"object":"start","verb":"completed"}"#),
    (
      at(14, .passed(object: "start", score: Score(raw: 4, maximum: 5))),
      #"{"at":14,"maximum":5,"object":"start","raw":4,"verb":"passed"}"#
    ),
    (
      at(15, .failed(object: "start", score: Score(raw: 0, maximum: 5))),
      #"{"at":15,"maximum":5,"object":"start","raw":0,"verb":"failed"}"#
    ),
    (at(16, .attested(digest: digest)), #"{"at":16,"digest":"\#(digest)","verb":"attested"}"#),
    (
      at(17, .certified(certificate: "urn:uuid:11111111-2222-4333-8444-555555555555")),
      #"{"at":17,"certificate":"urn:uuid:11111111-2222-4333-8444-555555555555","verb":"certified"}"#
    ),
    (
      at(24, .profiled(question: "sector", answer: .word("state"), from: .policy(unit: ""))),
      #"{"answer":"state","at":24,"policy":"","question":"sector","verb":"profiled"}"#
    ),
    (
      at(
        25,
        .started(
          session: "økt-2", edition: Edition(course: "lite-kurs", version: "2026-1", digest: digest), seed: 1,
          rules: .second)),
      #"{"at":25,"course":"lite-kurs","edition":"\#(digest)","rules":2,"seed":"0000000000000001","#
        + #""session":"økt-2","verb":"started","version":"2026-1"}"#
    ),
    (
      at(
        26,
        .declared(
          task: "ansvar/mål",
          document: ExistingDocument(
            name: "HMS-håndbok", date: day("2026-02-01"), owner: "verneleder", criteria: [.yes, .no, .unknown]))),
      #"{"at":26,"criteria":["yes","no","unknown"],"date":"2026-02-01","name":"HMS-håndbok","owner":"verneleder","#
        + #""task":"ansvar/mål","verb":"declared"}"#
    ),
    (
      at(27, .remarked(object: "start/hei", text: "Her står det feil.")),
      #"{"at":27,"object":"start/hei","text":"Her står det feil.","verb":"remarked"}"#
    ),
    (at(28, .planned(by: day("2026-12-18"))), #"{"at":28,"date":"2026-12-18","verb":"planned"}"#),
    (at(29, .spoke(language: "nn")), #"{"at":29,"language":"nn","verb":"spoke"}"#),
    (at(30, .rekeyed(key: "did:key:z1")), #"{"at":30,"key":"did:key:z1","verb":"rekeyed"}"#),
    (
      at(
        31,
        .moved(
          to: Edition(course: "lite-kurs", version: "2026-2", digest: digest), kept: ["start"],
          reopened: ["ansvar", "bygg"])),
      #"{"at":31,"course":"lite-kurs","edition":"\#(digest)","kept":["start"],"reopened":["ansvar","bygg"],"#
        + #""verb":"moved","version":"2026-2"}"#
    ),
    (
      at(32, .corrected(Correction(item: "ansvar/b", version: "2026-1", change: .withdrawn))),
      #"{"at":32,"item":"ansvar/b","key":null,"verb":"corrected","version":"2026-1"}"#
    ),
    (
      at(33, .corrected(Correction(item: "ansvar/b", version: "2026-1", change: .rekeyed([0, 2])))),
      #"{"at":33,"item":"ansvar/b","key":[0,2],"verb":"corrected","version":"2026-1"}"#
    ),
    (
      at(34, .typed(task: "ansvar/mål", field: "eier", text: "verne")),
      #"{"at":34,"field":"eier","task":"ansvar/mål","text":"verne","verb":"typed"}"#
    ),
  ]

  private static func at(_ milliseconds: Int64, _ kind: Event.Kind) -> Event {
    Event(at: Timestamp(milliseconds: milliseconds), kind)
  }
}
