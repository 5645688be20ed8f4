import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig retention`: the answers that are no longer needed, shown, and erased once that is asked for.
struct Retention: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.retention) }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.retentionMonths.help)
  var months: Int?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.retentionErase))
  var erase = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  /// How many months answers are kept where nobody has decided.
  private static let usualMonths = 12

  func run() throws {
    try OfficeReply.end(in: language.chosen(in: .real)) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// A session whose answers have served their purpose: the certificate they gave is so old.
  private struct Due {
    var leader: Leader
    var session: String
    var issuedAt: Timestamp
    /// The digest that the attested transcript had.
    var transcript: Digest
  }

  /// What is said: what could be erased, or what was.
  ///
  /// To erase takes the word for it, and an issuer's passphrase.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    guard (months ?? 1) >= 1 else { throw Complaint(.usage, RetentionPhrases.tooFew[language.chosen(in: world)]) }
    let office = try Office(at: Site.existing(named: site.site, in: world), in: world)
    let archive = try office.archive()
    // Months that are typed stand by themselves, also where the policy has an error.
    let decided = months == nil ? try office.site.decided().retention : office.site.policy?.retention
    let months = months ?? decided?.answersMonths ?? Self.usualMonths
    let due = try due(after: months, in: archive, at: world.now())
    let left = try decided?.leaversMonths.map { try leavers(after: $0, in: archive, on: CivilTime(world.now()).date) }
    guard !due.isEmpty else {
      return OfficeReply(.lines([RetentionPhrases.none(months)] + [left].compactMap(\.self).flatMap { $0 }))
    }
    let listing = due.map { RetentionPhrases.one($0.leader.name, CivilTime($0.issuedAt).date) }
    let shown = Wording.lines([RetentionPhrases.listed(due.count, months)] + listing)
    guard erase else { return OfficeReply(.lines([shown, RetentionPhrases.howTo] + (left ?? []))) }
    try asking.say(shown)
    let typed = try asking.line(RetentionPhrases.confirm(due.count))
    let word = RetentionPhrases.word
    guard [word.nb, word.nn, word.en].contains(typed.lowercased()) else { return OfficeReply(RetentionPhrases.kept) }
    // Nobody else is at work in the register meanwhile.
    let open = try office.open(asking: asking)
    try withExtendedLifetime(open) {
      for one in due {
        try archive.eraseAnswers(of: one.session, transcript: one.transcript.hex, at: world.now())
      }
    }
    return OfficeReply(RetentionPhrases.erased(due.count))
  }

  /// Those who left so long ago that the policy keeps nothing of them, each with the last day; erasing a person takes the
  /// person's name, and is a command of its own.
  private func leavers(after months: Int, in archive: Archive, on today: CivilDate) throws -> [Wording] {
    let positions = try Dictionary(grouping: archive.positions(), by: \.leader)
    let left = try archive.leaders().compactMap { leader -> (Leader, CivilDate)? in
      guard leader.state == .left, let last = positions[leader.id]?.compactMap(\.position.to).max(),
        last.adding(months, .months) <= today
      else { return nil }
      return (leader, last)
    }
    guard !left.isEmpty else { return [] }
    return [RetentionPhrases.left(left.count, months)] + left.map { RetentionPhrases.one($0.name, $1) }
  }

  private func due(after months: Int, in archive: Archive, at now: Timestamp) throws -> [Due] {
    let leaders = try archive.leaders()
    let erased = Set(try archive.erasedAnswers().map(\.session))
    let today = CivilTime(now).date
    // A certificate that was replaced stands no longer, and its successor rests on the same answers.
    let latest = try Dictionary(grouping: archive.issued().filter { $0.state != .superseded }, by: \.session)
    return try latest.compactMap { session, issued -> Due? in
      guard !erased.contains(session), let last = issued.max(by: { $0.at < $1.at }),
        CivilTime(last.at).date.adding(months, .months) <= today,
        let leader = leaders.first(where: { $0.id == last.leader }), leader.state != .erased
      else { return nil }
      let statements = try archive.statements(of: session)
      let attested = statements.lastIndex { $0.verb == "attested" } ?? statements.count
      return Due(
        leader: leader, session: session, issuedAt: last.at,
        transcript: Digest(transcript: statements[..<attested].map(\.bytes)))
    }.sorted { ($0.issuedAt.milliseconds, $0.session) < ($1.issuedAt.milliseconds, $1.session) }
  }
}
