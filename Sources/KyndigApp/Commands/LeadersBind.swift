import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records
import Register

/// `kyndig leaders bind`: HR's word for it that a key is a leader's, and how that is known.
struct LeadersBind: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersBind
    return CommandConfiguration(commandName: "bind", abstract: words.abstract, discussion: words.discussion)
  }

  /// How she was known, as it is written at the shell.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case inPerson = "in-person"
    case phone, code, login

    var method: Binding.Method {
      switch self {
      case .inPerson: .inPerson
      case .phone: .phone
      case .code: .code
      case .login: .login
      }
    }
  }

  @Argument(help: HelpWords.spoken.office.who.help)
  var who: [String] = []
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.method.help)
  var method: Method?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.replaceKey))
  var replace = false
  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { language in try answer(in: .real, asking: .terminal(in: language)) }
  }

  /// Somebody with the keys that wait, one or several.
  private struct Waiting {
    var leader: Leader
    var keys: [(enrolment: Enrolment, key: DIDKey)]
    var hasOld: Bool

    init?(_ leader: Leader, in roster: Roster, _ logins: [LoginRecord]) {
      let own = logins.filter { $0.holder == .leader(leader.id) && $0.endedAt == nil }
      keys = roster.allWaiting(leader).compactMap { enrolment in
        DIDKey(parsing: enrolment.key).map { (enrolment.vouched(by: own), $0) }
      }
      guard !keys.isEmpty else { return nil }
      self.leader = leader
      hasOld = roster.binding(of: leader) != nil
    }

    /// The keys that are known to be hers without anybody's word: by the code that came along, or by the login they came by.
    func certain(by method: Method) -> [DIDKey] {
      keys.filter { method == .code ? $0.enrolment.code != nil : method == .login && $0.enrolment.login != nil }.map(
        \.key)
    }

    /// How she is known, as it is signed: a login with a security key and its PIN says more than one without.
    func method(of key: DIDKey, by method: Method) -> Binding.Method {
      let enrolment = keys.first { $0.key == key }?.enrolment
      return method == .login && enrolment?.isVerified == true ? .verifiedLogin : method.method
    }
  }

  /// Those that wait, where nobody is named; else what became of those that are.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let office = try options.office(in: world)
    if let method { try Self.require(method, in: office.site) }
    let archive = try office.archive()
    let (roster, logins) = (try Roster(archive), try archive.logins())
    let named = try who.isEmpty ? roster.leaders : roster.leaders(who)
    let found = named.compactMap { Waiting($0, in: roster, logins) }
    for leader in named where !who.isEmpty && !found.contains(where: { $0.leader == leader }) {
      throw Roster.Failure.notWaiting(name: leader.name)
    }
    guard let method else {
      guard who.isEmpty else { throw Roster.Failure.methodMissing }
      guard !found.isEmpty else { return OfficeReply(Roster.Failure.nobodyWaits.spoken.1) }
      return OfficeReply(
        BindingPhrases.waiting(
          found.flatMap { one in
            one.keys.map { (one.leader, Fingerprint(of: $0.key).text, $0.enrolment, one.hasOld) }
          }))
    }
    guard !who.isEmpty || [.code, .login].contains(method) else { throw Roster.Failure.whoMissing }
    guard !found.isEmpty else { throw Roster.Failure.nobodyWaits }
    return try bind(found, known: method, office, asking, world)
  }

  /// Known in another way than the site finds enough, she would sign and get no certificate.
  private static func require(_ method: Method, in site: Site) throws {
    let accepted = try site.decided().accepted ?? Set(Policy.Acquaintance.allCases)
    guard let way = Policy.Acquaintance(rawValue: method.rawValue), !accepted.contains(way) else { return }
    throw PolicyFailure.way(way, accepted: Policy.Acquaintance.allCases.filter(accepted.contains))
  }

  private func bind(
    _ found: [Waiting], known method: Method, _ office: Office, _ asking: OfficeAsking, _ world: World
  ) throws -> OfficeReply {
    var known: [(one: Waiting, key: DIDKey, method: Binding.Method)] = []
    var lines: [Wording] = []
    var isRefused = false
    for one in found {
      // In a bulk only those whose code was right, or who had logged in, are meant.
      let isMeant = !who.isEmpty || !one.certain(by: method).isEmpty
      switch try key(of: one, by: method, asking) {
      case .success(let key): known.append((one, key, one.method(of: key, by: method)))
      case .failure(let reason):
        lines.append(reason.words(one.leader.name, method.method))
        isRefused = isRefused || isMeant
      }
    }
    guard !known.isEmpty else { return OfficeReply(.lines(lines), isNo: true) }
    let open = try office.open(asking: asking)
    try open.registrar.bind(
      known.map { Acquaintance(leader: $0.one.leader.id, key: $0.key, method: $0.method) }, by: open.issuer,
      replacing: replace, at: world.now())
    lines =
      known.map { BindingPhrases.bound($0.one.leader.name, $0.method, hadOld: $0.one.hasOld) }
      + lines + [BindingPhrases.next]
    return OfficeReply(.lines(lines), isNo: isRefused)
  }

  /// Why a leader's key is not bound.
  enum NotBound: Error, Equatable {
    /// No code came, or the words are others.
    case notKnown
    /// Several keys wait, and this way does not tell them apart.
    case several
    /// Another key of hers is in force, and it was not said to end that.
    case hasOld

    func words(_ name: String, _ method: Binding.Method) -> Wording {
      switch self {
      case .notKnown: BindingPhrases.notKnown(name, method)
      case .several: BindingPhrases.several(name)
      case .hasOld: BindingPhrases.hasOld(name)
      }
    }
  }

  /// The key that is hers: the one that came with a code, or the one whose words she shows or reads.
  ///
  /// That a key waits, and is the last that came, is nobody's word for whose it is.
  private func key(
    of one: Waiting, by method: Method, _ asking: OfficeAsking
  ) throws -> Result<DIDKey, NotBound> {
    let keys: [DIDKey]
    switch method {
    case .code: keys = one.certain(by: .code)
    // The server itself knows whose login made the key; one that came another way is known by its words.
    case .login where who.isEmpty || !one.certain(by: .login).isEmpty: keys = one.certain(by: .login)
    case .phone, .inPerson, .login:
      guard !one.hasOld || replace else { return .failure(.hasOld) }
      let typed = try asking.line(BindingPhrases.words(one.leader.name, method.method))
      keys = one.keys.map(\.key).filter { Fingerprint(of: $0).matches(typed) }
    }
    guard let key = keys.first else { return .failure(.notKnown) }
    guard keys.count == 1 else { return .failure(.several) }
    return !one.hasOld || replace ? .success(key) : .failure(.hasOld)
  }
}

extension Enrolment {
  /// The same, as far as her logins of today vouch for it: one that lets her in no longer says nothing of who came.
  fileprivate func vouched(by logins: [LoginRecord]) -> Enrolment {
    var enrolment = self
    let login = logins.first { LoginHolders.fingerprint($0) == self.login }
    if login == nil { enrolment.login = nil }
    enrolment.isVerified = isVerified && login?.isVerified == true
    return enrolment
  }
}

/// `kyndig leaders unbind`: a key is a leader's no longer.
struct LeadersUnbind: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersUnbind
    return CommandConfiguration(commandName: "unbind", abstract: words.abstract, discussion: words.discussion)
  }

  /// Why, as it is written at the shell.
  enum Reason: String, ExpressibleByArgument, CaseIterable {
    case lostKey = "lost-key"
    case left, mistake
    case newKey = "new-key"

    var reason: Unbinding.Reason {
      switch self {
      case .lostKey: .lostKey
      case .left: .left
      case .mistake: .mistake
      case .newKey: .newKey
      }
    }
  }

  @Argument(help: HelpWords.spoken.office.oneWho.help)
  var who: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.unbindReason.help)
  var reason: Reason
  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { language in try answer(in: .real, asking: .terminal(in: language)) }
  }

  /// What is said, once the key is hers no longer.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let office = try options.office(in: world)
    let roster = try Roster(office.archive())
    let leader = try roster.leader(who)
    guard roster.binding(of: leader) != nil else { throw RegisterError.unknownBinding(leader.id) }
    let open = try office.open(asking: asking)
    try open.registrar.unbind(leader: leader.id, because: reason.reason, by: open.issuer, at: world.now())
    return OfficeReply(BindingPhrases.unbound(leader.name, hasLeft: reason == .left))
  }
}

/// `kyndig leaders erase`: what is stored of a person goes, and what must stay says nothing of her.
struct LeadersErase: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersErase
    return CommandConfiguration(commandName: "erase", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.oneWho.help)
  var who: String
  @OptionGroup var options: OfficeOptions

  func run() throws {
    try OfficeReply.end(in: options.spoken) { language in try answer(in: .real, asking: .terminal(in: language)) }
  }

  /// What is said, once it is gone; the name is typed first, as at a signature.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let office = try options.office(in: world)
    let archive = try office.archive()
    let leader = try Roster(archive).leader(who)
    let sessions = try archive.sessions().count { $0.leader == leader.id }
    let certificates = try archive.issued().count { $0.leader == leader.id }
    try asking.say(ErasingPhrases.lead(leader.name, sessions: sessions, certificates: certificates))
    let typed = try asking.line(ErasingPhrases.typeName)
    guard !typed.isEmpty else { throw AskingFailure.cancelled }
    guard typed.isSameName(as: leader.name) else { throw ErasingFailure.otherName(typed, leader.name) }
    let open = try office.open(asking: asking)
    try open.registrar.erase(leader.id, at: world.now())
    // What she could fetch at the server is hers, and so is the key that she made there; neither is kept.
    let folder = Visitor.folder(of: .leader(leader.id), at: office.organisation, in: world)
    do {
      if FileManager.default.fileExists(atPath: folder) { try FileManager.default.removeItem(atPath: folder) }
      _ = try office.keys.remove(named: "leader-" + leader.id)
    } catch {
      throw ErasingFailure.notRemoved(folder: folder)
    }
    return OfficeReply(ErasingPhrases.erased(leader.name))
  }
}

/// Why nothing was erased.
enum ErasingFailure: Error, Equatable {
  /// What was typed is not the name.
  case otherName(String, String)
  /// The records are erased; her folder at the server, or her key, could not be removed.
  case notRemoved(folder: String)
}
