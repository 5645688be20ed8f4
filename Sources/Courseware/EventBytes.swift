/// Why stored bytes are no event of this release.
public enum EventError: Error, Sendable, Equatable {
  case json(JSONError)
  /// A verb this release does not know, perhaps from a newer one.
  case unknownVerb(String)
  /// The session follows rules this release does not have, by their number.
  case unknownRules(Int64)
  /// A member is missing or of another type, or the bytes are not the canonical ones.
  case malformed(verb: String)
}

extension Event {
  /// The canonical bytes: what the archive keeps, and what the transcript's digest is taken over.
  ///
  /// Canonical JSON with `at` (milliseconds since 1970), `verb` and the members of that verb. A release may add verbs; it never
  /// changes how an old one is written.
  public var bytes: [UInt8] {
    var members: [String: JSON] = ["at": .integer(at.milliseconds), "verb": .string(kind.verb)]
    switch kind {
    case .started(let session, let edition, let seed, let rules):
      members["course"] = .string(edition.course)
      members["edition"] = .string(edition.digest)
      members["seed"] = .seed(seed)
      members["session"] = .string(session)
      members["version"] = .string(edition.version)
      if rules != .first { members["rules"] = .integer(Int64(rules.rawValue)) }
    case .resumed: break
    case .profiled(let question, let answer, let source):
      members["question"] = .string(question)
      members["answer"] = answer.json
      if case .policy(let unit) = source { members["policy"] = .string(unit) }
    case .viewed(let step): members["step"] = .string(step)
    case .practised(let item, let response), .responded(let item, let response):
      members["item"] = .string(item)
      members["response"] = response.json
    case .decided(let scenario, let scene, let decision):
      members["scenario"] = .string(scenario)
      members["scene"] = .string(scene)
      members["decision"] = .integer(Int64(decision))
    case .drafted(let task, let texts):
      members["task"] = .string(task)
      members["texts"] = .object(texts.mapValues(JSON.string))
    case .attempted(let assessment, let seed):
      members["assessment"] = .string(assessment)
      members["seed"] = .seed(seed)
    case .handedIn(let assessment): members["assessment"] = .string(assessment)
    case .completed(let object): members["object"] = .string(object)
    case .passed(let object, let score), .failed(let object, let score):
      members["object"] = .string(object)
      members["raw"] = .integer(Int64(score.raw))
      members["maximum"] = .integer(Int64(score.maximum))
    case .attested(let digest): members["digest"] = .string(digest)
    case .certified(let certificate): members["certificate"] = .string(certificate)
    case .declared, .typed, .remarked, .planned, .spoke, .rekeyed, .moved, .corrected: kind.write(into: &members)
    }
    return JSON.object(members).bytes
  }

  /// Reads an event from its canonical bytes, and from no others: what an event says has one form.
  public init(bytes: some Sequence<UInt8>) throws(EventError) {
    let bytes = Array(bytes)
    let json: JSON
    do { json = try JSON(parsing: bytes) } catch { throw .json(error) }
    guard let verb = json["verb"]?.string, let at = json["at"]?.integer else { throw .malformed(verb: "") }
    guard Self.verbs.contains(verb) else { throw .unknownVerb(verb) }
    if verb == "started", let number = json["rules"]?.integer, number > Int64(SessionRules.latest.rawValue) {
      throw .unknownRules(number)
    }
    guard let kind = Kind(verb: verb, json) else { throw .malformed(verb: verb) }
    self.init(at: Timestamp(milliseconds: at), kind)
    // Members that no release reads would otherwise travel along under the digest of the transcript.
    guard self.bytes == bytes else { throw .malformed(verb: verb) }
  }

  private static let verbs: Set<String> = [
    "started", "resumed", "profiled", "viewed", "practised", "decided", "drafted", "attempted", "responded",
    "handed-in", "completed", "passed", "failed", "attested", "certified", "declared", "remarked", "planned", "spoke",
    "rekeyed", "moved", "corrected", "typed",
  ]
}

extension Event.Kind {
  fileprivate init?(verb: String, _ json: JSON) {
    func text(_ name: String) -> String? { json[name]?.string }
    switch verb {
    case "resumed": self = .resumed
    case "started":
      guard let session = text("session"), let course = text("course"), let version = text("version"),
        let digest = text("edition"), let seed = json["seed"]?.seed
      else { return nil }
      let number = json["rules"]?.integer ?? Int64(SessionRules.first.rawValue)
      guard let rules = Int(exactly: number).flatMap(SessionRules.init(rawValue:)) else { return nil }
      self = .started(
        session: session, edition: Edition(course: course, version: version, digest: digest), seed: seed,
        rules: rules)
    case "profiled":
      guard let question = text("question"), let answer = json["answer"].flatMap(Answer.init(json:)) else { return nil }
      self = .profiled(question: question, answer: answer, from: text("policy").map(AnswerSource.policy) ?? .leader)
    case "viewed":
      guard let step = text("step") else { return nil }
      self = .viewed(step: step)
    case "practised", "responded":
      guard let item = text("item"), let response = json["response"].flatMap(Response.init(json:)) else { return nil }
      self =
        verb == "practised" ? .practised(item: item, response: response) : .responded(item: item, response: response)
    case "decided":
      guard let scenario = text("scenario"), let scene = text("scene"),
        let decision = json["decision"]?.integer.flatMap(Int.init(exactly:))
      else { return nil }
      self = .decided(scenario: scenario, scene: scene, decision: decision)
    case "drafted":
      guard let task = text("task"), let members = json["texts"]?.object else { return nil }
      let texts = members.compactMapValues(\.string)
      guard texts.count == members.count else { return nil }
      self = .drafted(task: task, texts: texts)
    case "attempted":
      guard let assessment = text("assessment"), let seed = json["seed"]?.seed else { return nil }
      self = .attempted(assessment: assessment, seed: seed)
    case "handed-in":
      guard let assessment = text("assessment") else { return nil }
      self = .handedIn(assessment: assessment)
    case "completed":
      guard let object = text("object") else { return nil }
      self = .completed(object: object)
    case "passed", "failed":
      guard let object = text("object"), let raw = json["raw"]?.integer, let maximum = json["maximum"]?.integer,
        let raw = Int(exactly: raw), let maximum = Int(exactly: maximum), 0 <= raw, raw <= maximum, maximum <= 1_000_000
      else { return nil }
      let score = Score(raw: raw, maximum: maximum)
      self = verb == "passed" ? .passed(object: object, score: score) : .failed(object: object, score: score)
    case "attested":
      guard let digest = text("digest") else { return nil }
      self = .attested(digest: digest)
    case "certified":
      guard let certificate = text("certificate") else { return nil }
      self = .certified(certificate: certificate)
    default: self.init(later: verb, json)
    }
  }
}

extension Answer {
  /// A number, a word in quotes, or null for «vet ikke».
  fileprivate var json: JSON {
    switch self {
    case .number(let number): .integer(Int64(number))
    case .word(let word): .string(word)
    case .unknown: .null
    }
  }

  fileprivate init?(json: JSON) {
    switch json {
    case .integer(let number):
      guard let number = Int(exactly: number) else { return nil }
      self = .number(number)
    case .string(let word): self = .word(word)
    case .null: self = .unknown
    default: return nil
    }
  }
}

extension BusinessProfile {
  /// The canonical bytes of the answers, what a profile's digest is taken over.
  public var bytes: [UInt8] { JSON.object(answers.mapValues(\.json)).bytes }
}

extension JSON {
  /// 64 bits as 16 hexadecimal digits: JSON numbers of that size are not safe in other readers.
  fileprivate static func seed(_ seed: UInt64) -> JSON {
    let digits = String(seed, radix: 16)
    return .string(String(repeating: "0", count: 16 - digits.count) + digits)
  }

  fileprivate var seed: UInt64? { string.flatMap { $0.utf8.count == 16 ? UInt64($0, radix: 16) : nil } }
}
