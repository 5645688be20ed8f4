import Courseware

extension CourseStatistics {
  /// `kyndig.statistics.v1`: what is left out is null, with `suppressed` beside it; shares are between 0 and 1.
  var json: JSON {
    .object([
      "format": "kyndig.statistics.v1", "course": .string(course), "title": title.map(JSON.string) ?? .null,
      "fewest": .integer(Int64(SmallGroups.fewest)), "editions": .array(editions.map(\.json)),
      "sessions": .figures([
        "withoutAnswers": SmallGroups.count(withoutAnswers), "unreadable": SmallGroups.count(unreadable),
      ]),
    ])
  }
}

extension StatisticsReport {
  fileprivate var json: JSON {
    .figures(
      ["people": people],
      [
        "version": .string(edition.version), "digest": .string(edition.digest), "items": .array(items.map(\.json)),
        "assessments": .array(assessments.map(\.json)), "modules": .array(modules.map(\.json)),
        "remarks": .array(remarks.map { ["object": .string($0.object), "text": .string($0.text)] }.map(JSON.object)),
      ])
  }
}

extension StatisticsReport.ItemFigures {
  fileprivate var json: JSON {
    let change: JSON =
      switch erratum {
      case nil: .null
      case .withdrawn: "withdrawn"
      case .rekeyed: "rekeyed"
      }
    return .figures(
      ["people": people, "right": right, "seconds": seconds], shares: ["difficulty": difficulty],
      [
        "id": .string(id), "use": isPractice ? "practice" : "assessment", "prompt": .string(prompt),
        "erratum": change, "choices": .array(choices.map(\.json)),
      ])
  }
}

extension StatisticsReport.ChoiceFigures {
  fileprivate var json: JSON {
    .figures(
      ["chosen": chosen, "offered": offered], shares: ["share": share],
      ["place": .integer(Int64(place)), "text": text.map(JSON.string) ?? .null, "correct": .bool(isCorrect)])
  }
}

extension StatisticsReport.AssessmentFigures {
  fileprivate var json: JSON {
    .figures(
      ["people": people, "attempts": attempts, "passedFirst": passedFirst, "scorePercent": score],
      shares: ["share": share], ["id": .string(id), "title": .string(title)])
  }
}

extension StatisticsReport.ModuleFigures {
  fileprivate var json: JSON {
    .figures(["people": people, "minutes": minutes], ["id": .string(id), "title": .string(title)])
  }
}

extension JSON {
  /// An object with figures, thousandths as shares, and other members; it says whether a figure is left out.
  fileprivate static func figures(
    _ figures: [String: GroupFigure?], shares: [String: GroupFigure?] = [:], _ others: [String: JSON] = [:]
  ) -> JSON {
    var members = others
    for (name, figure) in figures { members[name] = figure?.number.map { .integer(Int64($0)) } ?? .null }
    for (name, share) in shares { members[name] = share?.number.map(JSON.share) ?? .null }
    if (Array(figures.values) + Array(shares.values)).contains(.few) { members["suppressed"] = .bool(true) }
    return .object(members)
  }

  private static func share(_ perMille: Int) -> JSON {
    if perMille % 1000 == 0 { return .integer(Int64(perMille / 1000)) }
    let digits = String(perMille % 1000)
    return .decimal("\(perMille / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits)
  }
}
