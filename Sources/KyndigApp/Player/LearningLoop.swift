import Authoring
import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// The loop: a key, what it asks for, what is stored, and only then what is shown.
struct LearningLoop: TerminalLoop {
  let world: World
  let issuing: SoloIssuing
  /// Where an organisation issues; nil where she issues herself.
  private let organisation: OrganisationSigning?
  let words: Phrases
  private let policy: Policy?
  private let duty: OwnDuty?
  let speech: Speech
  var study: Study
  /// Where the leader is.
  private(set) var player = Player(at: Welcome())
  /// Whether what has happened since she was last here is taken in.
  private var hasArrived = false
  var attestation: Attestation?
  var certificate: IssuedCertificate?
  var issuance: Issuance?
  /// Whether she has come to make her key.
  private let comesToMakeKey: Bool
  /// Tries in a row.
  var wrongPassphrases = 0

  /// So many wrong passphrases in a row end the program (77), and everything answered is stored.
  private static let mostWrongPassphrases = 5

  /// How long without a key before what is typed is kept.
  private static let pause = Duration.seconds(2)

  /// Goes on where the leader of this account left, or begins.
  init(world: World, issuing: SoloIssuing, study: Study, speech: Speech, comesToMakeKey: Bool = false) throws {
    self.world = world
    self.issuing = issuing
    self.study = study
    self.speech = speech
    // One whom only her code tells of says who she is first, and makes her key where others do.
    self.comesToMakeKey = comesToMakeKey && study.leader.map { $0.key == nil } == true
    words = .speaking(speech.language)
    policy = issuing.site.policy
    duty = OwnDuty(of: study.leader, in: study.course.id, at: issuing.site, policy, at: world.now())
    organisation = try issuing.site.reliedOrganisation(in: world).map {
      OrganisationSigning(issuing: issuing, organisation: $0, world: world)
    }
    if let organisation {
      issuance = Issuance(organisation: organisation.organisation.name, standing: .toAttest)
      try takeInIssued()
    } else {
      finishFiles()
    }
  }

  /// What the player is told: how things stand now.
  var context: Context {
    let now = world.now()
    return Context(
      words: words, course: study.course, session: study.session, leader: study.leader, now: now,
      storedAt: study.storedAt, folder: issuing.site.certificates, certificate: certificate,
      statement: attestation?.statement, policy: policy, issuance: issuance, asked: asked(on: CivilTime(now).date))
  }

  /// What the business asks of her in the course, as `kyndig status` says it.
  private func asked(on today: CivilDate) -> String? {
    guard let duty, let leader = study.leader, let session = study.session,
      let standing = duty.standing(of: leader, in: session, study.events, on: today)
    else { return nil }
    return StatusPhrases.of(speech.language).asked(standing, in: study.course.id)
  }

  /// Runs until the leader leaves; what is printed afterwards is returned.
  mutating func run(_ face: inout some Face) throws -> Farewell {
    while true {
      if let farewell = try turn(&face) { return farewell }
    }
  }

  /// One screen and the key it is answered with; what is printed afterwards once the leader leaves.
  mutating func turn(_ face: inout some Face) throws -> Farewell? {
    if !hasArrived { try arrive() }
    var player = self.player
    defer { self.player = player }
    try face.show(player.screen(context))
    face.heartbeat = player.unsaved(context).isEmpty ? nil : Self.pause
    let key = try face.nextKey()
    guard try !key.endsTyping || keepTyped(&player, &face) else { return nil }
    let move = player.update(key, context)
    if move == .leave || move == .interrupt {
      if wrongPassphrases > 0 { throw SoloIssuing.Failure.wrongPassphrase }
      return Farewell(lines: farewell(), isInterrupted: move == .interrupt)
    }
    try perform(move, &player, &face)
    return nil
  }

  /// The leader comes in; what has happened since she was last here is taken in first.
  mutating func arrive() throws {
    hasArrived = true
    let wasInHerLanguage = study.isRead(in: speech.language)
    let arrival = study.session == nil ? Arrival() : try study.arrive(at: world.now())
    // Told when she asks for the language, and when a newer edition has lost it.
    let isMissing = !study.isRead(in: speech.language) && (speech.isAskedFor || wasInHerLanguage)
    let notice = isMissing ? [words.arrival.untranslated(study.course.language)] : []
    player = Player(context, news: notice + words.notices(of: arrival))
    if comesToMakeKey { showKeyMaking(&player) }
  }

  /// Stores what is typed and not handed in; false where it could not be, which the screen then says.
  private mutating func keepTyped(_ player: inout Player, _ face: inout some Face) throws -> Bool {
    let unsaved = player.unsaved(context)
    guard !unsaved.isEmpty else { return true }
    try perform(.record(unsaved, then: .here), &player, &face)
    return player.unsaved(context).isEmpty && !(player.stage is NotStored)
  }

  private func farewell() -> [String] {
    guard let storedAt = study.storedAt else { return [] }
    return [
      words.leaving.goodbye(words.formats.text(storedAt, now: world.now())), words.leaving.continueWith(world.command),
    ]
  }

  private mutating func perform(_ move: Move, _ player: inout Player, _ face: inout some Face) throws {
    do {
      switch move {
      case .stay, .leave, .interrupt: break
      case .back: player.back()
      case .read(let page): player.read(page: page, context)
      case .go(let destination): try go(to: destination, &player)
      case .record(let kinds, let destination):
        try study.record(kinds, at: world.now())
        // Stored: what fails from here on is tried again without it.
        try perform(.go(destination), &player, &face)
      case .attempt(let assessment):
        try study.record([.attempted(assessment: assessment, seed: world.random())], at: world.now())
        try perform(.go(.assessment(assessment)), &player, &face)
      case .request(let request): try fulfil(request, &player, &face)
      }
    } catch ArchiveError.loginEnded {
      // Nothing more of hers can be stored from here; what was stored before is.
      throw ArchiveError.loginEnded
    } catch let error as ArchiveError {
      player.show(NotStored(reason: Complaint(of: error, words.complaints).text, move: move.again))
    } catch SoloIssuing.Failure.wrongPassphrase {
      wrongPassphrases += 1
      guard wrongPassphrases < Self.mostWrongPassphrases else { throw SoloIssuing.Failure.wrongPassphrase }
      player.show(Attesting.afterWrongPassphrase(context))
    } catch let error as SoloIssuing.Failure {
      guard case .notWritten = error else { throw error }
      player.show(NotStored(reason: Complaint(of: error, words.complaints).text, move: move.again))
    } catch is Refusal {
      // An answer about the business during a check or after the course; the map says what can be done.
      player.show(Overview(context, notice: words.overview.refused))
    }
  }

  private mutating func go(to destination: Destination, _ player: inout Player) throws {
    wrongPassphrases = 0
    if destination == .attestation || (destination == .next && study.session?.next == .attestation) {
      try prepareAttestation()
    }
    let kinds = player.go(to: destination, context)
    if !kinds.isEmpty { try study.record(kinds, at: world.now()) }
  }

  private mutating func fulfil(_ request: Request, _ player: inout Player, _ face: inout some Face) throws {
    switch request {
    case .enrol(let name, let employer, let organisationNumber, let unit):
      let leader = Leader(
        // One whose first event could not be stored is known already; she is not made twice.
        id: study.leader?.id ?? world.name(), name: name, employer: employer, organisationNumber: organisationNumber,
        unit: unit)
      try begin(leader, &player)
    case .begin:
      guard let leader = study.leader else { return }
      try begin(leader, &player)
    case .propose(let showsTyping): showKeyMaking(&player, showsTyping: showsTyping)
    case .makeKey(let text):
      guard let leader = study.leader, let passphrase = try? Passphrase(choosing: text) else { return }
      try face.show(Working().screen(context))
      if let organisation {
        try makeKey(in: organisation, for: leader, with: passphrase)
        player.show(KeyMadeForOrganisation())
      } else {
        let key = try issuing.makeKeys(for: leader, passphrase: passphrase, at: world.now())
        try study.bind(key.text)
        player.show(KeyMade())
      }
    case .saveCertificate: player.show(CertificateShown(notice: saveCertificate()))
    case .showFolder: player.show(CertificateShown(notice: showFolder()))
    case .sign(let text):
      try face.show(Working().screen(context))
      if let organisation {
        try sign(in: organisation, with: Passphrase(entered: text))
        try go(to: .attested, &player)
      } else {
        try sign(with: Passphrase(entered: text))
        try go(to: .certificate, &player)
      }
    }
  }

  private func showKeyMaking(_ player: inout Player, showsTyping: Bool = false) {
    var chance = Chance(world: world)
    player.show(KeyMaking(proposal: Passphrase.proposal(using: &chance), showsTyping: showsTyping))
  }

  private mutating func begin(_ leader: Leader, _ player: inout Player) throws {
    try study.begin(leader, session: world.name(), seed: world.random(), at: world.now())
    issuing.site.remember(in: world)
    if speech.isAskedFor { try study.record([.spoke(language: speech.language.rawValue)], at: world.now()) }
    try go(to: .next, &player)
  }

  private mutating func prepareAttestation() throws {
    guard let submission = study.submission else { return }
    attestation =
      try organisation.map { try $0.attestation(of: submission, in: speech.language, at: world.now()) }
      ?? issuing.attestation(of: submission, at: world.now())
  }

  /// Signs what was on the screen, writes the files aside, stores that they exist, and gives them their names.
  private mutating func sign(with passphrase: Passphrase) throws {
    guard let shown = attestation, let submission = study.submission else { return }
    let now = world.now()
    let attestation = shown.made(at: now)
    precondition(attestation.statement == shown.statement, "what is signed is what was on the screen")
    let made = try issuing.certificate(on: attestation, of: submission, passphrase: passphrase, at: now)
    try issuing.prepare(made.certificate)
    try study.record(
      [
        .attested(digest: Digest(of: made.attestation.token.utf8).hex),
        .certified(certificate: made.certificate.credential.id.urn),
      ], at: now)
    finishFiles()
    wrongPassphrases = 0
  }

  private mutating func finishFiles() {
    // Of every session: what was written aside may be another course's. What is not done now is done at the next start.
    if let known = try? study.certificates() {
      issuing.finish(where: known.contains, year: CivilTime(world.now()).date.year)
    }
    let issued = study.session?.certificates ?? []
    guard let id = issued.last else { return }
    certificate = issuing.shown(id, words: words, at: world.now())
  }
}

extension Key {
  /// Whether one who was typing has stopped, or may be about to leave.
  var endsTyping: Bool {
    switch self {
    case .redraw, .suspend, .interrupt, .endOfInput, .command, .back, .escape: true
    default: false
    }
  }
}

/// How a run ended, and what is printed on the normal screen, where it stays readable.
struct Farewell {
  let lines: [String]
  /// Whether it was Ctrl-C, twice: exit code 130.
  let isInterrupted: Bool
}

/// Chance from the world, as the standard library asks for it.
struct Chance: RandomNumberGenerator {
  let world: World

  mutating func next() -> UInt64 { world.random() }
}
