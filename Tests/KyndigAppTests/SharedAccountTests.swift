import Courseware
import Credentials
import Foundation
import Records
import Register
import TerminalUI
import Testing

@testable import KyndigApp

/// Leaders who come in by the keeper's own account: nothing is sent, and the issuer sees what they have done.
@Suite("A leader at the keeper's own account", .serialized)
struct SharedAccountTests {
  /// A leader let in by the door.
  private struct Seated {
    let office: OfficeBench
    let id: String
    var passphrase = ""

    private var issuing: SoloIssuing {
      SoloIssuing(site: office.site, home: office.world.home, cost: OfficeBench.cheap)
    }

    func study() throws -> Study {
      let archive = try office.archive()
      return try Study(
        archive: archive, editions: Editions(folder: office.site.editions), site: office.site,
        leader: try archive.leader(id))
    }

    @discardableResult
    mutating func play(_ steps: [Guide.Step]) throws -> [String: Screen] {
      var study = try study()
      let speech = try study.speak(nil, in: office.world)
      var pilot = Pilot(.drawn, course: study.course)
      pilot.name = study.leader?.name ?? ""
      pilot.adopt(passphrase: passphrase)
      var guide = Guide(pilot, steps)
      var loop = try LearningLoop(world: office.world, issuing: issuing, study: study, speech: speech)
      _ = try loop.run(&guide)
      #expect(guide.steps.isEmpty, "the script was not carried out")
      passphrase = guide.pilot.passphrase
      return guide.kept
    }
  }

  @Test("makes her key once, is bound, signs, is issued to, and finds the kursbevis when she comes back")
  func walk() throws {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "101")
    try office.invite(leader)
    var kari = Seated(office: office, id: leader.id)
    let made = try kari.play([.until { $0.heading == Phrases.nb.signing.keyMade }, .keep("key")])
    #expect(made["key"]?.says("De som utsteder for Fjellbygg AS, ser det nå.") == true)
    let enrolment = try #require(try office.archive().enrolments().first)
    let own = try kari.study().leader?.key
    #expect(enrolment.code != nil && enrolment.key == own)
    #expect(try office.archive().invitations().allSatisfy { $0.usedAt != nil })

    try Self.bind(leader.id, try #require(DIDKey(parsing: enrolment.key)), at: office)
    let signed = try kari.play([.until { $0.heading == Phrases.nb.organisation.attested }, .keep("signed")])
    #expect(signed["signed"]?.says("Du trenger ikke å sende noe.") == true)
    try Self.issue(at: office)
    let back = try kari.play([.press([.enter]), .until { $0.fact.hasPrefix("bevis-ID") }, .keep("certificate")])
    let shown = try #require(back["certificate"])
    #expect(shown.trail == ["Kursbevis"])
    #expect(shown.says("utstedt av Fjellbygg AS, signert av Anne Aas") && shown.says("samtale med Eva Lunde"))
    #expect(try kari.study().session?.certificates.count == 1)
  }

  /// One issuer says whose the key is; an open register holds the log's lock, so it lives no longer than this.
  private static func bind(_ leader: String, _ key: DIDKey, at office: OfficeBench) throws {
    let berit = try office.open(OfficeBench.berit)
    _ = try berit.registrar.bind(
      [Acquaintance(leader: leader, key: key, method: .code)], by: berit.issuer, at: office.world.now())
  }

  /// The other issuer signs for all who await, after a talk.
  private static func issue(at office: OfficeBench) throws {
    let anne = try office.open(OfficeBench.anne)
    let published = Published.in(office.site)
    let now = office.world.now()
    let candidates = try anne.registrar.candidates(for: anne.issuer.id, against: published, at: now)
    let candidate = try #require(candidates.first)
    #expect(candidate.ruling.objections == [])
    let review = try Certificate.Review(
      reviewer: "Eva Lunde", competence: "Yrkeshygieniker", date: CivilTime(now).date.description, minutes: 30,
      topics: ["Vernerunder"], drafts: [])
    _ = try anne.registrar.issue(
      [IssueRequest(on: candidate, review: review)], by: anne.issuer, against: published, at: now)
  }

  static let names = ["organisation-key-made", "organisation-attested", "organisation-awaiting"]

  @Test("is told how it stands, as the goldens have it", arguments: names)
  func goldens(name: String) throws {
    let screen = try #require(try Self.kept.get()[name])
    let vocabulary = Phrases.nb.vocabulary
    for (columns, rows) in [(80, 24), (60, 20)] {
      let frame = screen.drawn(in: Size(columns: columns, rows: rows), glyphs: .unicode, vocabulary: vocabulary)
      try expectGolden(frame.goldenText, "\(name)-\(columns)x\(rows)")
    }
    try expectGolden(screen.spoken(glyphs: .unicode, vocabulary: vocabulary).goldenText, "\(name)-spoken")
  }

  /// The screens of a leader on her own account, with what differs from run to run made the same.
  private static let kept = Result {
    let office = try OfficeBench()
    try office.publish()
    let leader = try office.enlist("Kari Nordmann", number: "101")
    var kari = try OfficeLeader("Kari Nordmann", with: try office.invite(leader), at: office, account: "kari")
    var kept: [String: Screen] = [:]
    kept["organisation-key-made"] = try kari.play { $0.heading == Phrases.nb.signing.keyMade }.kept["last"]
    kept["organisation-attested"] = try kari.play { $0.heading == Phrases.nb.organisation.attested }.kept["last"]
    kept["organisation-awaiting"] = try kari.play { $0.says(Phrases.nb.organisation.awaiting) }.kept["last"]
    return kept.mapValues { $0.steady(office) }
  }
}

extension Screen {
  /// The screen with an organisation's folders, keys and names of chance made the same.
  fileprivate func steady(_ office: OfficeBench) -> Screen {
    let home = office.bench.folder + "/home-kari"
    return mapping { text in
      text.replacing(home, with: "/hjem/kari").replacing(/innlevering-[0-9a-f]{8}/, with: "innlevering-1a2b3c4d")
        .replacing(/^([a-zæøå]+ ){5}[a-zæøå]+$/, with: "anker bolle drage eple fjell gaffel")
    }
  }
}
