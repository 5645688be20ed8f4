extension Rule {
  /// A shared file exists when something refers to what it holds; said once a file, at the first reference.
  static let missingSharedFile = Rule(.unreadableFile, example: nil) { manuscript in
    var first: [SharedFile: Place] = [:]
    func refer(to file: SharedFile, at place: Place) {
      if manuscript.missing.contains(file), first[file] == nil { first[file] = place }
    }
    for term in manuscript.sites("term") { refer(to: .glossary, at: term.place(of: "ref")) }
    for fact in manuscript.sites("fact") { refer(to: .sources, at: fact.place(of: "source")) }
    for ask in manuscript.sites("ask") { refer(to: .profile, at: ask.place(of: "ref")) }
    for answer in manuscript.answers { refer(to: .profile, at: answer.place(of: "to")) }
    for site in manuscript.conditionSites {
      for operand in site.operands {
        switch operand.value {
        case .threshold: refer(to: .thresholds, at: site.place(of: operand.name))
        case .name: refer(to: .profile, at: site.place(of: operand.name))
        case .number: continue
        }
      }
    }
    if let part = manuscript.shared[.thresholds] {
      for threshold in part.root.children("threshold") {
        refer(to: .sources, at: part.place(of: "source", on: threshold))
      }
    }
    return first.map { file, place in
      Finding(problem: .unreadableFile(path: file.path, reason: .missing), place: place)
    }
  }
}
