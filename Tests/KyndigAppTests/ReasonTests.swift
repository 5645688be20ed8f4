import Courseware
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("The reason why something is here")
struct ReasonTests {
  private static let many = Condition.comparison(.parameter("heads"), .atLeast, .number(5))
  private static let state = Condition.comparison(.parameter("sector"), .equal, .word("state"))
  private static let label = "dere er mange nok til å ha verneombud"
  private static let ombud = Condition.derived(id: "ombud", label: label, many)

  private func context(_ answers: [String: Answer], _ bench: Bench) throws -> Context {
    let course = try bench.course()
    let edition = Edition(course: course.id, version: course.version, digest: "")
    var session = try #require(
      Session(Event(at: Timestamp(milliseconds: 0), .started(session: "s", edition: edition, seed: 1)), in: course))
    for (question, answer) in answers.sorted(by: { $0.key < $1.key }) {
      _ = try session.handle(
        Event(at: Timestamp(milliseconds: 1), .profiled(question: question, answer: answer)), in: course)
    }
    return Context(words: .nb, course: course, session: session, now: session.lastAt, folder: "")
  }

  @Test(
    "names what decides it, known, derived, unknown, or against",
    arguments: [
      (many, 7, "Du ser dette fordi du har svart «7» på «Antall ansatte»."),
      (
        .and(many, state), 7,
        "Du ser dette fordi du har svart «7» på «Antall ansatte» og «Statlig» på «Sektor»."
      ),
      (.or(many, state), 3, "Du ser dette fordi du har svart «Statlig» på «Sektor»."),
      (ombud, 7, "Du ser dette fordi: \(label)."),
      (.and(ombud, state), 7, "Du ser dette fordi: \(label), og du har svart «Statlig» på «Sektor»."),
      (.not(ombud), 3, "Du ser dette fordi du har svart «3» på «Antall ansatte»."),
      (many, nil, "Du ser dette fordi det kan gjelde dere; svaret på «Antall ansatte» er ikke kjent ennå."),
      (
        .and(ombud, state), nil,
        "Du ser dette fordi det kan gjelde dere; svaret på «Antall ansatte» er ikke kjent ennå."
      ),
      (many, 3, "Dette gjelder ikke dere, fordi du har svart «3» på «Antall ansatte»."),
      (.and(many, state), 3, "Dette gjelder ikke dere, fordi du har svart «3» på «Antall ansatte»."),
      (
        ombud, 3,
        "Dette gjelder ikke dere, fordi du har svart «3» på «Antall ansatte». Det gjelder bare når dette stemmer: \(label)."
      ),
      (.not(ombud), 7, "Dette gjelder ikke dere, fordi \(label)."),
      (
        .not(.and(ombud, state)), 7,
        "Dette gjelder ikke dere, fordi \(label), og du har svart «Statlig» på «Sektor»."
      ),
    ] as [(Condition, Int?, String)])
  func reason(condition: Condition, heads: Int?, expected: String) throws {
    let bench = try Bench(LittleCourse())
    let context = try context(["heads": heads.map(Answer.number) ?? .unknown, "sector": .word("state")], bench)
    #expect(Prose(context).reason(for: condition) == expected)
  }

  @Test("Is said once: not again by a block under the same condition, and once for a module, a lesson and a page")
  func once() throws {
    let bench = try Bench(
      LittleCourse.conditional.replacing(
        "<module xmlns=\"urn:kyndig:course:1\" id=\"arbeid\">",
        with: "<module xmlns=\"urn:kyndig:course:1\" id=\"arbeid\" if=\"heads >= 20\">", in: "kurs/M02.xml"))
    let context = try context(["heads": .number(24), "sector": .word("state")], bench)
    for (id, texts) in [
      ("ansvar/leddene", ["«24» på «Antall ansatte».", "«Statlig» på «Sektor»."]),
      ("arbeid/statens", ["«24» på «Antall ansatte» og «Statlig» på «Sektor»."]),
      ("arbeid/hylla", ["«24» på «Antall ansatte»."]), ("ansvar/forst", []),
    ] {
      let page = try #require(context.session?.course.page(id))
      let said = Reading(page: page).screen(context).body.compactMap { block -> String? in
        guard case .paragraph(let text) = block, text.string.hasPrefix("Du ser dette") else { return nil }
        return text.string
      }
      #expect(said == texts.map { "Du ser dette fordi du har svart " + $0 })
    }
  }

  @Test("A stop, a question, a task and a scenario say why they are there")
  func others() throws {
    var course = try Bench(.everyKind).course()
    let large = Condition.comparison(.parameter("heads"), .atLeast, .number(5))
    course.questions[1].condition = large
    course.modules[0].tasks[0].condition = large
    course.modules[0].lessons[0].steps = course.modules[0].lessons[0].steps.map { step in
      guard case .scenario(var scenario) = step else { return step }
      scenario.condition = large
      return .scenario(scenario)
    }
    let stop = Stop(id: "ansvar/stopp", condition: large, title: "Stopp", blocks: [])
    let context = Context(words: .nb, course: course, now: Timestamp(milliseconds: 0), folder: "")
    let task = try #require(course.modules[0].tasks.first)
    let scenario = try #require(course.scenario("ansvar/lageret"))
    course.modules[0].lessons[0].steps.append(.stop(stop))
    let stopped = Context(words: .nb, course: course, now: Timestamp(milliseconds: 0), folder: "")
    let started = Event.Kind.started(
      session: "økt", edition: Edition(course: course.id, version: course.version, digest: ""), seed: 1)
    let session = try #require(Session(Event(at: Timestamp(milliseconds: 0), started), in: course))
    for screen in [
      Asking(question: course.questions[1], context).screen(context),
      Drafting(task: task, session: session).screen(context), ScenarioIntroduction(scenario: scenario).screen(context),
      Stopped(stop: stop).screen(stopped),
    ] {
      #expect(screen.says("Du ser dette fordi det kan gjelde dere; svaret på «Antall ansatte» er ikke kjent ennå."))
      guard case .heading = screen.body.first, case .paragraph(let reason) = screen.body.dropFirst().first else {
        Issue.record("the reason stands under the heading")
        continue
      }
      #expect(reason.runs.map(\.style) == [.dim])
    }
  }
}
