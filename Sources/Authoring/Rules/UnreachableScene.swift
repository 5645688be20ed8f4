extension Rule {
  /// A decision leads to each scene but the first, and to each ending.
  static let unreachableScene = Rule(
    .unreachableScene,
    example: CodeExample(
      .steps,
      wrong: """
        <scenario id="fallet" objective="plikt">
          <title>Fallet fra stigen</title>
          <scene id="ringer">
            <p>Nils har falt. Hva gjør du først?</p>
            <decision to="hjelp">Ringer 113<why>Hjelp kommer først.</why></decision>
            <decision to="hjelp">Sikrer stedet<why>Ingen flere skal skades.</why></decision>
          </scene>
          <ending id="hjelp"><title>Hjelp i tide</title><p>Nils får hjelp.</p></ending>
          <ending id="for-sent"><title>For sent</title><p>Nils måtte vente.</p></ending>
        </scenario>
        """,
      right: """
        <scenario id="fallet" objective="plikt">
          <title>Fallet fra stigen</title>
          <scene id="ringer">
            <p>Nils har falt. Hva gjør du først?</p>
            <decision to="hjelp">Ringer 113<why>Hjelp kommer først.</why></decision>
            <decision to="for-sent">Skriver rapport<why>Rapporten kan vente.</why></decision>
          </scene>
          <ending id="hjelp"><title>Hjelp i tide</title><p>Nils får hjelp.</p></ending>
          <ending id="for-sent"><title>For sent</title><p>Nils måtte vente.</p></ending>
        </scenario>
        """)
  ) { manuscript in
    manuscript.scenarios.flatMap { site -> [Finding] in
      let scenes = site.element.children("scene")
      let ledTo = Set(scenes.flatMap { scene in scene.targets.filter { $0 != scene["id"] } })
      let places = scenes.dropFirst().map { (Kind.scene, $0) } + site.element.children("ending").map { (.ending, $0) }
      return places.compactMap { kind, element in
        guard let id = element["id"], !ledTo.contains(id) else { return nil }
        return Finding(problem: .unreachableScene(kind: kind, id: id), place: site.part.place(of: element))
      }
    }
  }
}

extension Manuscript {
  /// The scenarios that the schema found no fault in, and whose decisions lead somewhere.
  var scenarios: [Site] {
    sites("scenario").filter { site in
      let ids = (site.element.children("scene") + site.element.children("ending")).compactMap { $0["id"] }
      let known = Set(ids)
      return site.element.isWhole && known.count == ids.count
        && site.element.children("scene").flatMap(\.targets).allSatisfy(known.contains)
    }
  }
}

extension Element {
  /// Where the decisions of a scene lead, by id.
  var targets: [String] { children("decision").compactMap { $0["to"] } }
}
