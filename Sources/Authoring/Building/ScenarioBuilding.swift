import Courseware

extension CourseBuilder {
  func scenario(_ element: Element) throws(Gap) -> Scenario {
    var scenes: [Scene] = []
    for scene in element.children("scene") {
      var decisions: [Decision] = []
      for decision in scene.children("decision") {
        decisions.append(
          Decision(
            text: try inlines(in: decision), consequence: try reason(of: decision), target: try decision.value("to"),
            points: decision["points"].flatMap { Int($0) }, isTurning: decision["turning"] == "true"))
      }
      scenes.append(
        Scene(
          id: try scene.value("id"), title: scene.first("title")?.text, blocks: try blocks(in: scene),
          decisions: decisions))
    }
    var endings: [Ending] = []
    for ending in element.children("ending") {
      endings.append(
        Ending(
          id: try ending.value("id"), title: try ending.needed("title").text, blocks: try blocks(in: ending)))
    }
    return Scenario(
      id: qualified(try element.value("id")), objective: qualified(try element.value("objective")),
      condition: try condition(on: element), page: element["page"].map(qualified),
      title: try element.needed("title").text, canGoBack: element["back"] == "true", scenes: scenes, endings: endings)
  }
}
