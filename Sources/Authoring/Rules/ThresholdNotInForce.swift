import Courseware

extension Rule {
  /// A threshold that the course uses has a value on the day whose rules it states; said where it is first used.
  static let thresholdNotInForce = Rule(
    .thresholdNotInForce,
    example: CodeExample(
      .thresholds,
      wrong: """
        <threshold id="utvalg" law="aml § 7-1" source="LOV-AML">
          <label>Ansatte som gjør utvalg til et krav</label>
          <value number="30" from="2030-01-01"/>
        </threshold>
        """,
      right: """
        <threshold id="utvalg" law="aml § 7-1" source="LOV-AML">
          <label>Ansatte som gjør utvalg til et krav</label>
          <value number="30" from="2024-01-01"/>
        </threshold>
        """,
      with: [.blocks: "<p>Grensen er <value of=\"threshold(utvalg)\"/>.</p>"])
  ) { manuscript in
    guard let date = manuscript.course?.root["rules-as-of"].flatMap({ CivilDate($0) }),
      let part = manuscript.shared[.thresholds]
    else { return [] }
    var waiting: [String: Element] = [:]
    for threshold in part.root.children("threshold") {
      guard let id = threshold["id"], let values = threshold.thresholdValues, !threshold.isFaulty else { continue }
      let isInForce = Threshold(label: "", law: "", values: values).number(on: date) != nil
      if !isInForce { waiting[id] = threshold }
    }
    var findings: [Finding] = []
    for site in manuscript.conditionSites {
      for operand in site.operands {
        guard case .threshold(let id) = operand.value, let threshold = waiting.removeValue(forKey: id) else { continue }
        findings.append(
          Finding(
            problem: .thresholdNotInForce(threshold: id, date: date), place: site.place(of: operand.name),
            notes: [.init(role: .definition, place: part.place(of: threshold))]))
      }
    }
    return findings
  }
}
