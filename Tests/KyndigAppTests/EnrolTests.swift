import ArgumentParser
import Credentials
import Foundation
import Synchronization
import Testing

@testable import KyndigApp

@Suite("kyndig enrol")
struct EnrolTests {
  /// Another's account at the organisation's own site, which somebody else keeps.
  private static func shared(_ office: OfficeBench, _ world: World) throws -> Site {
    let organisation = try office.office().organisation
    return Site(path: office.site.path, ownRecords: Site.ownFolder(of: organisation, in: world))
  }

  private static func enrol(
    _ arguments: [String], at site: Site?, _ world: World, _ answers: [String]
  ) throws -> (site: Site, questions: [String]) {
    let script = AskingScript(answers)
    let site = try Enrol.parse(arguments).enrolled(at: site, in: world, asking: script.asking().line)
    return (site, script.questions)
  }

  private static func pins(_ world: World) throws -> [Pin] { try TrustFolder(path: world.home + "/trust").pins() }

  @Test("a bare code trusts nobody before she has seen who issues at the site, and said yes")
  func bareCode() throws {
    let office = try OfficeBench()
    let world = office.world(of: "kari")
    let site = try Self.shared(office, world)
    let code = try office.invite(try office.enlist("Kari Nordmann")).code.text
    for answer in ["nei", "jada", ""] {
      #expect(throws: Enrolling.Failure.notTrusted(organisation: "Fjellbygg AS")) {
        try Self.enrol(["--invite", code], at: site, world, [answer])
      }
    }
    #expect(try Self.pins(world) == [] && site.invitationCode == nil && site.membershipFile == nil)
    let taken = try Self.enrol(["--invite", code], at: site, world, [" Ja "])
    let question = try #require(taken.questions.first)
    #expect(taken.questions.count == 1 && question.contains(site.path) && question.contains("Fjellbygg AS (999999999)"))
    let organisation = try office.office().organisation
    for pin in organisation.pins {
      #expect(question.contains(Fingerprint(of: pin.issuer.key).text))
      #expect(question.contains(pin.issuer.person ?? "?"))
    }
    #expect(try Set(Self.pins(world)) == Set(organisation.pins) && site.invitationCode?.text == code)
    // Known already, nothing but the code is asked for.
    #expect(try Self.enrol([], at: site, world, [code]).questions.count == 1)
  }

  @Test("an invitation does not give a known key another log without a yes, nor a replaced key a longer life at all")
  func altered() throws {
    let office = try OfficeBench()
    let world = office.world(of: "kari")
    let organisation = try office.office().organisation
    let invited = try office.invite(try office.enlist("Kari Nordmann"))
    let file = office.bench.folder + "/invitasjon.kyndig"
    try Data(invited.file.bytes).write(to: URL(fileURLWithPath: file))
    let pin = try #require(organisation.pins.first)
    let ended = Pin(pin.issuer, until: world.now())
    let trust = TrustFolder(path: world.home + "/trust")
    try trust.pin(ended)
    #expect(throws: Enrolling.Failure.notTrusted(organisation: "Fjellbygg AS")) {
      try Self.enrol(["--invite", file], at: nil, world, ["nei", invited.code.text])
    }
    #expect(throws: Enrolling.Failure.trustWouldChange(organisation: "Fjellbygg AS")) {
      try Enrolling(world: world).take(invited.file, code: invited.code, program: nil)
    }
    #expect(try trust.pins() == [ended])
    _ = try Self.enrol(["--invite", file], at: nil, world, ["ja", invited.code.text])
    #expect(try trust.pins().first { $0.issuer == pin.issuer } == Pin(pin.issuer, log: pin.log, until: ended.until))
  }

  @Test("who works where is not said by the names of files that everybody can list")
  func claims() {
    let site = Site(path: "/x")
    let (kari, ola) = (site.claim(of: "0192-kari"), site.claim(of: "0192-ola"))
    #expect(site.claim() == "/x/Certificates/.lock" && kari.hasPrefix(site.claim() + "-") && kari != ola)
    #expect(!kari.contains("0192"))
  }
}
