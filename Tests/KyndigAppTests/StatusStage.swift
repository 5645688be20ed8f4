import Courseware
import Foundation
import Records
import Testing

@testable import KyndigApp

/// How far a leader has come in a small course with a document and a module on inspections.
enum StatusStage: String, CaseIterable, CustomTestStringConvertible {
  case begun, underWay = "under-way", testing, news, passed, certified, stopped

  var testDescription: String { rawValue }

  static let certificate = "urn:uuid:12345678-9abc-4def-8123-456789abcdef"

  /// Takes a leader of a new site so far, without a screen.
  func taken(_ bench: Bench) throws {
    var walk = try StatusWalk(bench)
    switch self {
    case .begun: try walk.take([.viewed(step: "ansvar/forst")])
    case .underWay:
      try walk.finish("ansvar", heads: .unknown)
      try walk.pass("ansvar/sjekk", wrong: 1)
      try walk.take([.planned(by: day("2026-12-18")), .viewed(step: "arbeid/hylla")])
    case .testing:
      try walk.finish("ansvar", heads: .number(4))
      try walk.pass("ansvar/sjekk")
      try walk.finish("arbeid")
      try walk.pass("arbeid/sjekk-arbeid")
      try walk.take([.planned(by: day("2026-11-01")), .attempted(assessment: "prove", seed: 1)])
    case .news:
      try walk.finish("ansvar", heads: .number(4))
      try walk.pass("ansvar/sjekk")
      try walk.take([.profiled(question: "heads", answer: .number(7))])
    case .passed: try walk.passEverything()
    case .certified:
      try walk.passEverything()
      try walk.take([.attested(digest: "5e"), .certified(certificate: Self.certificate)])
    case .stopped:
      try walk.take([.viewed(step: "ansvar/forst"), .profiled(question: "sector", answer: .word("state"))])
    }
  }

  /// The course: what the leader of a small business meets.
  static let course = LittleCourse()
    .replacing(
      "<module href=\"M01.xml\"/>", with: "<document id=\"D1\">Mål for HMS</document>\n  <module href=\"M01.xml\"/>",
      in: "kurs/course.xml"
    )
    .replacing("<task id=\"mal\"", with: "<task id=\"mal\" document=\"D1\"")
    .replacing("id=\"arbeid\"", with: "id=\"arbeid\" inspection=\"true\"", in: "kurs/M02.xml")
    .replacing(
      "<page id=\"gjelder\">",
      with:
        "<stop id=\"stat\" if=\"sector == state\"><title>Ikke for staten</title><p>Staten har egne kurs.</p></stop>\n    <page id=\"gjelder\">"
    )

  private func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}

/// A leader who takes the course by its events.
struct StatusWalk {
  private(set) var study: Study
  private let world: World

  init(_ bench: Bench) throws {
    try self.init(
      bench, Leader(id: "kari", name: "Kari Nordmann", employer: "Fjellbygg AS", organisationNumber: "974760673"),
      session: "økt-1")
  }

  init(_ bench: Bench, _ leader: Leader, session: String) throws {
    world = bench.world
    study = try Study(
      archive: Archive(at: bench.site.records), editions: Editions(folder: bench.site.editions), site: bench.site,
      leader: leader)
    try study.begin(leader, session: session, seed: 7, at: world.now())
  }

  mutating func take(_ kinds: [Event.Kind]) throws {
    for kind in kinds { try study.record([kind], at: world.now()) }
  }

  /// She has attested, in the archive that is issued from.
  mutating func attest(_ record: AttestationRecord) throws {
    try study.record([.attested(digest: record.digest)], filing: [.attestation(record)], at: record.at)
  }

  mutating func finish(_ id: String, heads: Answer = .number(4)) throws {
    while let session = study.session, let module = session.course.modules.first(where: { $0.id == id }),
      let step = module.steps.first(where: { !session.isDone($0) })
    {
      switch step {
      case .page(let page): try take([.viewed(step: page.id)])
      case .question(let id): try take([.profiled(question: id, answer: id == "heads" ? heads : .word("private"))])
      case .practice(let item): try take([.practised(item: item.id, response: item.response(isRight: true))])
      case .task(let task):
        try take([
          .drafted(task: task.id, texts: Dictionary(uniqueKeysWithValues: task.fields.map { ($0.id, "Et mål.") }))
        ])
      case .stop, .scenario: return
      }
    }
  }

  /// Passes a check or the test, so many of the items that need not be right answered wrong.
  mutating func pass(_ assessment: String, wrong: Int = 0) throws {
    try take([.attempted(assessment: assessment, seed: 1)])
    var wrong = wrong
    for id in study.session?.attempts.last?.items ?? [] {
      guard let item = study.session?.course.bankItem(id) else { continue }
      let isRight = item.isCritical || wrong == 0
      if !isRight { wrong -= 1 }
      try take([.responded(item: id, response: item.response(isRight: isRight))])
    }
    try take([.handedIn(assessment: assessment)])
    if study.leader?.key == nil { try study.bind("did:key:z6Mk") }
  }

  mutating func passEverything() throws {
    try finish("ansvar")
    try pass("ansvar/sjekk")
    try finish("arbeid")
    try pass("arbeid/sjekk-arbeid")
    try pass("prove")
  }
}

extension Item {
  fileprivate func response(isRight: Bool) -> Response {
    let places = interaction.choices.indices.filter { interaction.choices[$0].isCorrect == isRight }
    return if case .multiple = interaction { .multiple(places) } else { .single(places.first ?? 0) }
  }
}
