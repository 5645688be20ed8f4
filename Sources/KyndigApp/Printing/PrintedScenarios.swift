import Courseware

extension CoursePrint {
  /// A situation with its scenes, what one can decide in each and where that leads, and the ways it can end.
  func print(_ scenario: Scenario) -> HTML {
    HTML("section", .class("scenario"), .id(scenario.id)) {
      heading("h4", HTML([HTML(words.scenario + ": "), own(scenario.title)]), scenario.id)
      condition(scenario.condition)
      facts([
        labelled(words.objective, link(.objective, scenario.objective)),
        scenario.page.map { labelled(words.page, link(.page, $0)) },
        HTML(scenario.canGoBack ? words.mayGoBack : words.mayNotGoBack),
      ])
      for (index, scene) in scenario.scenes.enumerated() { print(scene, isFirst: index == 0, in: scenario) }
      for ending in scenario.endings {
        HTML("section", .class("ending"), .id(place(ending.id, in: scenario))) {
          heading("h5", HTML([HTML(words.ending + ": "), own(ending.title)]), ending.id)
          print(ending.blocks)
        }
      }
    }
  }

  private func print(_ scene: Scene, isFirst: Bool, in scenario: Scenario) -> HTML {
    let name = isFirst ? words.firstScene : words.scene
    let hasPoints = scenario.scenes.flatMap(\.decisions).contains { $0.points != nil }
    return HTML("section", .class("scene"), .id(place(scene.id, in: scenario))) {
      heading("h5", scene.title.map { HTML([HTML(name + ": "), own($0)]) } ?? HTML(name), scene.id)
      print(scene.blocks)
      table(
        [words.decision, words.consequence, words.leadsTo] + (hasPoints ? [words.pointColumn] : []), class: "key"
      ) {
        for decision in scene.decisions {
          HTML("tr") {
            HTML("td") {
              print(decision.text)
              if decision.isTurning { HTML("p", .class("kind")) { words.turning } }
            }
            HTML("td") { print(decision.consequence) }
            HTML("td") { target(decision.target, in: scenario) }
            if hasPoints { HTML("td") { decision.points.map { String($0) } ?? "–" } }
          }
        }
      }
    }
  }

  private func target(_ id: String, in scenario: Scenario) -> HTML {
    let ending = scenario.endings.first { $0.id == id }
    let title = ending?.title ?? scenario.scenes.first { $0.id == id }.flatMap(\.title)
    let name = ending == nil ? words.scene : words.ending
    return HTML("a", .href("#" + place(id, in: scenario))) { labelled(name, own(title ?? id)) }
  }

  private func place(_ id: String, in scenario: Scenario) -> String { "\(scenario.id)/\(id)" }
}
