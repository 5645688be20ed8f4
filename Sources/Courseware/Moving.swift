extension Session {
  /// Goes on in another edition of the course: what was done in kept modules stands, reopened ones are taken anew.
  ///
  /// Drafts are the business's own and stay; so do attempts, which count as tries. Not during an attempt, which keeps its
  /// edition, not after the course is passed, and not back to where one has been: what was reopened since would be passed again.
  mutating func move(
    to edition: Edition, kept: [String], reopened: [String], _ source: Course
  ) throws(Refusal) {
    guard edition.course == self.edition.course, edition.course == source.id, edition.version == source.version else {
      throw .unknown(edition.version)
    }
    guard openAttempt == nil, passed[course.id] == nil, edition != self.edition, !leftEditions.contains(edition)
    else {
      throw .closed(edition.version)
    }
    let modules = Set(source.modules.map(\.id))
    guard Set(kept).isDisjoint(with: reopened), modules.isSuperset(of: kept), modules.isSuperset(of: reopened) else {
      throw .unacceptable(edition.version)
    }
    leftEditions.append(self.edition)
    self.edition = edition
    for module in reopened { reopen(module) }
    let before = profile
    for (id, answer) in profile.answers where source.questions.first(where: { $0.id == id })?.accepts(answer) != true {
      profile.answers[id] = nil
      profile.sources[id] = nil
    }
    keepWhatFits(source.corrected(by: corrections))
    retailor(source, from: before)
    if let position, course.module(having: position) == nil { self.position = nil }
  }

  /// Takes away the responses and ways of before that do not fit what has changed.
  ///
  /// Also of what this business does not get just now: another answer may bring it.
  private mutating func keepWhatFits(_ source: Course) {
    for step in source.modules.flatMap({ $0.lessons.flatMap(\.steps) }) {
      switch step {
      case .practice(let item):
        if let response = practice[item.id], !item.accepts(response) { practice[item.id] = nil }
      case .scenario(let scenario):
        guard let way = ways[scenario.id], !scenario.isWay(way) else { continue }
        ways[scenario.id] = nil
        ended.remove(scenario.id)
      case .page, .question, .stop, .task: continue
      }
    }
  }

  private mutating func reopen(_ module: String) {
    passed[module] = nil
    completed.remove(module)
    let isInside: (String) -> Bool = { $0.hasPrefix(module + "/") }
    viewed = viewed.filter { !isInside($0) }
    unread = unread.filter { !isInside($0) }
    shelved = shelved.filter { !isInside($0.key) }
    practice = practice.filter { !isInside($0.key) }
    ways = ways.filter { !isInside($0.key) }
    ended = ended.filter { !isInside($0) }
  }
}

extension Scenario {
  /// Whether every decision of a way can be taken where it is taken.
  fileprivate func isWay(_ way: [Turn]) -> Bool {
    way.indices.allSatisfy { scene(after: Array(way[..<$0]))?.id == way[$0].scene && decision(way[$0]) != nil }
  }
}
