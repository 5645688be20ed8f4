extension Session {
  /// Goes on in another edition of the course: what was done in kept modules stands, reopened ones are taken anew.
  ///
  /// Drafts are the business's own and stay; so do attempts, which count as tries. Not during an attempt, which keeps its
  /// edition, and not after the course is passed.
  mutating func move(
    to edition: Edition, kept: [String], reopened: [String], _ source: Course
  ) throws(Refusal) {
    guard edition.course == self.edition.course, edition.course == source.id, edition.version == source.version else {
      throw .unknown(edition.version)
    }
    guard openAttempt == nil, passed[course.id] == nil, edition != self.edition else { throw .closed(edition.version) }
    let modules = Set(source.modules.map(\.id))
    guard Set(kept).isDisjoint(with: reopened), modules.isSuperset(of: kept), modules.isSuperset(of: reopened) else {
      throw .unacceptable(edition.version)
    }
    self.edition = edition
    for module in reopened { reopen(module) }
    course = source.corrected(by: corrections).tailored(to: profile)
    if let position, course.module(having: position) == nil { self.position = nil }
    // A response of before may not fit an item that has changed; what does not is to be answered anew.
    practice = practice.filter { id, response in course.practiceItem(id)?.accepts(response) ?? true }
    for (id, way) in ways where course.scenario(id)?.isWay(way) == false {
      ways[id] = nil
      ended.remove(id)
    }
    for (id, answer) in profile.answers where source.questions.first(where: { $0.id == id })?.accepts(answer) != true {
      profile.answers[id] = nil
      profile.sources[id] = nil
    }
    course = source.corrected(by: corrections).tailored(to: profile)
  }

  private mutating func reopen(_ module: String) {
    passed[module] = nil
    completed.remove(module)
    let isInside: (String) -> Bool = { $0.hasPrefix(module + "/") }
    viewed = viewed.filter { !isInside($0) }
    unread = unread.filter { !isInside($0) }
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
