import Courseware

extension SplitMix64 {
  mutating func element<Element>(of elements: [Element]) -> Element { elements[next(below: elements.count)] }

  /// Text of the characters that go wrong: controls, quotes, marks that combine, what lies beyond 16 bits.
  mutating func text() -> String {
    let pieces = [
      "a", "Z", "0", " ", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{8}", "\u{c}", "\u{1f}", "\u{7f}", "æ", "ø", "å",
      "a\u{30a}", "§", "\u{2028}", "\u{feff}", "\u{ffff}", "🦺", "👩‍🚒", "😀",
    ]
    return (0..<next(below: 8)).reduce(into: "") { text, _ in text += element(of: pieces) }
  }

  /// A JSON value at most `depth` levels deep.
  mutating func json(depth: Int) -> JSON {
    switch next(below: depth > 0 ? 8 : 5) {
    case 0: return .null
    case 1: return .bool(next(below: 2) == 0)
    case 2: return .integer(Int64(bitPattern: next()) >> next(below: 64))
    case 3: return .decimal(element(of: ["-0", "0.5", "1e9", "-1.25E-3", "9223372036854775808"]))
    case 4: return .string(text())
    case 5, 6: return .array((0..<next(below: 4)).map { _ in json(depth: depth - 1) })
    default:
      var members: [String: JSON] = [:]
      for _ in 0..<next(below: 4) { members[text()] = json(depth: depth - 1) }
      return .object(members)
    }
  }

  mutating func response() -> Response {
    let places = (0..<next(below: 4)).map { _ in next(below: 5) }
    switch next(below: 10) {
    case 0: return .order(places)
    case 1: return .match(places)
    case 2: return .number(next(below: 60) - 5)
    case 3: return .date(CivilDate(daysSince1970: next(below: 40_000)))
    case 4: return .faults(places)
    case 5...6: return .multiple(places)
    default: return .single(next(below: 9) - 2)
    }
  }

  mutating func answer() -> Answer {
    switch next(below: 3) {
    case 0: .number(next(below: 60) - 5)
    case 1: .word(text())
    default: .unknown
    }
  }

  /// An event of any kind, with members of any sort.
  mutating func event() -> Event {
    let score = Score(raw: next(below: 50), maximum: 50 + next(below: 50))
    let kinds: [Event.Kind] = [
      .started(
        session: text(), edition: Edition(course: text(), version: text(), digest: text()), seed: next(),
        rules: element(of: SessionRules.allCases)),
      .resumed, .profiled(question: text(), answer: answer()),
      .profiled(question: text(), answer: answer(), from: .policy(unit: text())), .viewed(step: text()),
      .practised(item: text(), response: response()),
      .decided(scenario: text(), scene: text(), decision: next(below: 9) - 2),
      .drafted(task: text(), texts: [text(): text(), text() + "-": text()]),
      .attempted(assessment: text(), seed: next() >> UInt64(next(below: 64))),
      .responded(item: text(), response: response()),
      .handedIn(assessment: text()), .completed(object: text()), .passed(object: text(), score: score),
      .failed(object: text(), score: score), .attested(digest: text()), .certified(certificate: text()),
      .declared(
        task: text(),
        document: ExistingDocument(
          name: text(), date: CivilDate(daysSince1970: next(below: 40_000)), owner: text(),
          criteria: (0..<next(below: 3)).map { _ in element(of: ExistingDocument.Fulfilment.allCases) })),
      .typed(task: text(), field: text(), text: text()), .remarked(object: text(), text: text()),
      .planned(by: CivilDate(daysSince1970: next(below: 40_000))),
      .spoke(language: text()), .rekeyed(key: text()),
      .moved(
        to: Edition(course: text(), version: text(), digest: text()), kept: [text()], reopened: [text(), text()]),
      .corrected(
        Correction(
          item: text(), version: text(),
          change: next(below: 2) == 0 ? .withdrawn : .rekeyed((0..<next(below: 3)).map { _ in next(below: 5) }))),
    ]
    return Event(at: Timestamp(milliseconds: Int64(bitPattern: next()) >> next(below: 64)), element(of: kinds))
  }
}
