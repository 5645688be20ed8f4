import Courseware
import Credentials
import Register
import TerminalUI

/// The issuer's loop: what awaits is looked at, talks are entered, and certificates are signed with one passphrase.
///
/// Nothing is stored before the signing, and nothing is held: others hand in and receive meanwhile.
struct IssuingLoop: TerminalLoop {
  /// What is said once the program has ended.
  struct Farewell: Sendable, Equatable {
    var lines: [String]
    var isInterrupted = false
  }

  let desk: IssuingDesk
  var context: IssuingContext
  /// Where whoever issues is, and what lies beneath.
  var stages: [any IssuingStage] = []
  var overlay: LoopOverlay?
  /// What has been issued so far.
  var issued: [IssuedDiploma] = []
  /// Tries in a row.
  var wrongPassphrases = 0

  /// Looks at what awaits; where one issuer's key is here, as that issuer would sign it.
  ///
  /// That takes a while in a large site, and `telling` hears how far it has come.
  init(
    _ desk: IssuingDesk, in language: Language, telling: @Sendable (AuditProgress) -> Void = { _ in }
  ) throws {
    self.desk = desk
    var words = Phrases.speaking(language)
    words.vocabulary = words.vocabulary.withIssuing
    let issuers = try desk.issuers()
    context = IssuingContext(
      language: language, words: words, organisation: desk.office.organisation, issuers: issuers,
      roster: try desk.roster(), units: desk.units, replacing: desk.replacing, now: desk.office.world.now())
    // Whether anything awaits at all does not hang on who signs.
    if let first = issuers.first { context.awaiting = try desk.awaiting(for: first.key, telling: telling) }
    if let only = issuers.first, issuers.count == 1 {
      start(as: only)
    } else {
      stages = [WhoSigns(context)]
    }
    try desk.requireNames(in: context.awaiting)
  }

  /// The words of the face that runs it.
  var words: Phrases { context.words }

  /// Whether nobody awaits a certificate.
  var isEmpty: Bool { context.awaiting.isEmpty }

  private mutating func sign(as member: Organisation.Member) throws {
    context.issuer = member
    try look()
    start(as: member)
  }

  private mutating func start(as member: Organisation.Member) {
    context.issuer = member
    // Who was named is meant to have one.
    if !desk.names.isEmpty { context.chosen = Set(context.awaiting.filter(\.isReady).map(\.id)) }
    showList()
  }

  /// Goes to the list, with what is to be said of how one came there.
  mutating func showList(notice: Wording? = nil) {
    stages = (context.issuers.count > 1 ? [WhoSigns(context)] : []) + [WaitingList(context, notice: notice)]
  }

  /// Reads anew what awaits; what is gone, or changed, is not chosen any more.
  mutating func look() throws {
    guard let issuer = context.issuer else { return }
    let before = context.awaiting
    context.awaiting = try desk.awaiting(for: issuer.key, after: before)
    let same = Set(
      context.awaiting.filter { one in before.contains { $0.candidate.shown == one.candidate.shown } }.map(\.id))
    context.chosen.formIntersection(same)
    context.talks = context.talks.filter { same.contains($0.key) }
  }

  /// Runs until whoever issues leaves.
  mutating func run(_ face: inout some Face) throws -> Farewell {
    while true {
      if let farewell = try turn(&face) { return farewell }
    }
  }

  /// One screen and the key it is answered with; what is said afterwards, once it is the last.
  mutating func turn(_ face: inout some Face) throws -> Farewell? {
    context.now = desk.office.world.now()
    try face.show(screen)
    let key = try face.nextKey()
    if key == .endOfInput { return farewell() }
    if let overlay {
      switch overlay.update(key) {
      case .opens(let next): self.overlay = next
      case .leaves: return farewell()
      case .interrupted: return farewell(isInterrupted: true)
      }
      return nil
    }
    guard var stage = stages.last else { return farewell() }
    switch key {
    case .interrupt: overlay = .leaving
    case .character("?") where !stage.takesText, .command("?"): overlay = .help
    case .character("q") where !stage.takesText, .command("q"):
      guard !context.talks.isEmpty else { return farewell() }
      overlay = .leaving
    default:
      let move = stage.update(key, context)
      stages[stages.count - 1] = stage
      return try perform(move, &face)
    }
    return nil
  }

  private func farewell(isInterrupted: Bool = false) -> Farewell {
    Farewell(lines: issued.map { $0.farewell(context.language) }, isInterrupted: isInterrupted)
  }

  private mutating func perform(_ move: IssuingMove, _ face: inout some Face) throws -> Farewell? {
    switch move {
    case .stay: break
    case .leave: return farewell()
    case .open(let stage):
      stages.append(stage)
      if let draft = (stage as? ReadDraft)?.draft { context.read.insert(draft) }
    case .back: if stages.count > 1 { stages.removeLast() }
    case .list: showList()
    case .sign(let member): try sign(as: member)
    case .choose(let ids, let isChosen):
      if isChosen { context.chosen.formUnion(ids) } else { context.chosen.subtract(ids) }
    case .read(let draft): context.read.insert(draft)
    case .talk(let reviews):
      context.talks.merge(reviews) { _, new in new }
      context.chosen.formUnion(reviews.keys)
      stages.removeLast()
    case .issue(let passphrase): try issue(passphrase, &face)
    }
    return nil
  }
}
