import Courseware

extension CourseBuilder {
  /// What a site has decided for its leaders.
  func policy(_ root: Element) throws(Gap) -> Policy {
    var policy = Policy(answers: try answers(in: root), contact: root.first("contact")?.text)
    for element in root.children("unit") {
      policy.units.append(
        Policy.Unit(
          id: try element.value("id"), title: try element.needed("title").text, answers: try answers(in: element),
          contact: element.first("contact")?.text))
    }
    for element in root.children("requirement") {
      policy.requirements.append(try requirement(element, units: policy.units))
    }
    policy.accepted = root.first("binding").map { $0.words("accepts") }.map {
      Set($0.compactMap(Policy.Acquaintance.init(rawValue:)))
    }
    if let element = root.first("retention") {
      policy.retention = Policy.Retention(
        answersMonths: try element.numberIfAny("answers-months"),
        leaversMonths: try element.numberIfAny("leavers-months"))
    }
    return policy
  }

  private func requirement(_ element: Element, units: [Policy.Unit]) throws(Gap) -> Requirement {
    var requirement = Requirement(
      id: try element.value("id"), course: try element.value("course"),
      roles: Set(element.children("role").map(\.text)), deadlineDays: try element.number("within-days"))
    let levels = element.words("levels").compactMap(LeaderLevel.init(rawValue:))
    if !levels.isEmpty { requirement.levels = Set(levels) }
    // The roster has a unit by its id or by what it is called.
    requirement.units = element.words("units").flatMap { id in
      [id] + units.filter { $0.id == id && $0.title != id }.map(\.title)
    }
    if let rule = element.first("renewal") {
      requirement.renewal = Renewal(
        months: try rule.number("months"), on: rule["on"].flatMap(Renewal.YearDay.init),
        openBeforeMonths: try rule.numberIfAny("open-before-months") ?? 0,
        graceDays: try rule.numberIfAny("grace-days") ?? 0)
    }
    for renewed in element.children("renew") {
      requirement.renewals.append(
        RenewedDuty(
          on: try renewed.date("on"), withinDays: try renewed.number("within-days"), reason: renewed.text))
    }
    return requirement
  }
}

extension Element {
  /// The words of a list; none where the attribute is not there.
  fileprivate func words(_ attribute: String) -> [String] {
    (self[attribute] ?? "").split(separator: " ").map(String.init)
  }

  fileprivate func numberIfAny(_ attribute: String) throws(CourseBuilder.Gap) -> Int? {
    self[attribute] == nil ? nil : try number(attribute)
  }
}
