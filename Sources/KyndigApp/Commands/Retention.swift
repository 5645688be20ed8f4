import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig retention`: the answers that are no longer needed, shown, and erased once that is asked for.
struct Retention: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(HelpWords.spoken.retention) }

  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.retentionMonths.help)
  var months = 12
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.retentionErase))
  var erase = false
  @OptionGroup var site: SiteOptions
  @OptionGroup var language: LanguageOption

  mutating func run() throws {
    let world = World.real
    let language = language.chosen(in: world)
    do {
      print(try answer(in: world, asking: Identifying.onTerminal(language)))
    } catch let code as ExitCode {
      throw code
    } catch {
      Complaint(of: error, in: language).end(isJSON: false)
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

  /// What is said: what could be erased, or what was; `ask` is asked for the word that erases.
  func answer(in world: World, asking ask: Identifying.Ask) throws -> String {
    let language = language.chosen(in: world)
    guard months >= 1 else { throw Complaint(.usage, RetentionPhrases.tooFew[language]) }
    let office = try Office(at: Site.existing(named: site.site, in: world), in: world)
    let archive = try office.archive()
    let due = try due(in: archive, at: world.now())
    guard !due.isEmpty else { return RetentionPhrases.none(months)[language] }
    let formats = Phrases.speaking(language).formats
    let listing = due.map { "  \($0.leader.name.escaped), \(formats.text(CivilTime($0.issuedAt).date))" }
    let shown = ([RetentionPhrases.listed(due.count, months)[language]] + listing).joined(separator: "\n")
    guard erase else { return shown + "\n" + RetentionPhrases.howTo[language] }
    let word = RetentionPhrases.word[language]
    let question = RetentionPhrases.confirm(due.count)
    let told = Wording(nb: shown + "\n" + question.nb, nn: shown + "\n" + question.nn, en: shown + "\n" + question.en)
    guard try ask(told, false) == word else { return RetentionPhrases.kept[language] }
    for one in due {
      try archive.eraseAnswers(of: one.session, transcript: one.transcript.hex, at: world.now())
    }
    return RetentionPhrases.erased(due.count)[language]
  }

  private func due(in archive: Archive, at now: Timestamp) throws -> [Due] {
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
