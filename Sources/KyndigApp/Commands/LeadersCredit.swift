import ArgumentParser
import Courseware
import Credentials
import Foundation
import Records

/// `kyndig leaders credit`: training taken elsewhere or on paper counts here, or a course is not asked of somebody.
struct LeadersCredit: ParsableCommand {
  static var configuration: CommandConfiguration {
    let words = HelpWords.spoken.office.leadersCredit
    return CommandConfiguration(commandName: "credit", abstract: words.abstract, discussion: words.discussion)
  }

  @Argument(help: HelpWords.spoken.office.oneWho.help)
  var who: String
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.creditCourse.help)
  var course: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.provider.help)
  var provider: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.completed.help)
  var date: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.creditMinutes.help)
  var minutes: Int?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.paper.help)
  var paper: String?
  @ArgumentParser.Flag(name: .long, help: ArgumentHelp(stringLiteral: HelpWords.spoken.office.exempt))
  var exempt = false
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.withdraw.help)
  var withdraw: String?
  @ArgumentParser.Option(name: .long, help: HelpWords.spoken.office.creditReason.help)
  var reason: String
  @OptionGroup var options: OfficeOptions
  @ArgumentParser.Flag(name: .long, help: HelpWords.json("kyndig.leaders.credit.v1"))
  var json = false

  func run() throws {
    try OfficeReply.end(in: options.spoken, isJSON: json) { language in
      try answer(in: .real, asking: .terminal(in: language))
    }
  }

  /// What is said, once the credit is stored or withdrawn.
  func answer(in world: World, asking: OfficeAsking) throws -> OfficeReply {
    let reason = try CreditFacts.reason(reason)
    let office = try options.office(in: world)
    let archive = try office.archive()
    let leader = try Roster(archive).leader(who)
    let credits = try archive.credits(of: leader.id).filter { $0.withdrawnAt == nil }
    if let withdraw {
      guard !exempt, [course, provider, date, paper].allSatisfy({ $0 == nil }), minutes == nil else {
        throw CreditFailure.withdrawsOnly
      }
      let meant = credits.filter { $0.isCalled(withdraw) }
      guard let credit = meant.first, meant.count == 1 else { throw CreditFailure.unknown(withdraw, leader.name) }
      let issuer = try accept(leader, credit, office, asking)
      let now = world.now()
      try archive.store([.creditWithdrawn(id: credit.id, at: now, by: issuer.key.text, reason: reason)])
      return OfficeReply(
        CreditPhrases.withdrawn(credit, of: leader),
        json: reply(credit.json, of: leader, isWithdrawn: true))
    }
    let facts = try CreditFacts(self, at: office.site, in: world)
    var credit = facts.credit(of: leader, because: reason, in: world)
    guard !credits.contains(where: { $0.isSame(as: credit) }) else { throw CreditFailure.already(leader.name) }
    let issuer = try accept(leader, credit, office, asking)
    credit.acceptedBy = issuer.key.text
    credit.at = world.now()
    try archive.store([.credit(credit)])
    return OfficeReply(
      .lines([
        CreditPhrases.credited(leader), CreditPhrases.line(credit, of: leader, IssuerNames(office.organisation)),
      ]), json: reply(credit.json, of: leader, isWithdrawn: false))
  }

  /// The issuer whose passphrase was typed, who has been shown what it is for and is not the leader.
  private func accept(
    _ leader: Leader, _ credit: CreditRecord, _ office: Office, _ asking: OfficeAsking
  ) throws -> Organisation.Member {
    try asking.say(
      withdraw == nil ? CreditPhrases.lead(credit, of: leader) : CreditPhrases.withdrawalLead(credit, of: leader))
    let member = try asking.unlock(
      AskingPhrases.issuersPassphrase(office.organisation.name), isWrong: { $0 as? Office.Failure == .wrongPassphrase }
    ) { try office.unlock(with: $0).member }
    // Four eyes, as where a certificate is issued.
    guard leader.issuerKey != member.key.text, !leader.name.isSameName(as: member.person) else {
      throw CreditFailure.ownCredit(leader.name)
    }
    return member
  }

  private func reply(_ credit: JSON, of leader: Leader, isWithdrawn: Bool) -> JSON {
    [
      "format": "kyndig.leaders.credit.v1", "leader": .string(leader.name), "credit": credit,
      "withdrawn": .bool(isWithdrawn),
    ]
  }
}
