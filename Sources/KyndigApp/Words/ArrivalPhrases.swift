import Courseware

/// What the overview says has happened to the course since she was last here.
struct ArrivalPhrases: Sendable {
  var withdrawn: @Sendable (_ item: String) -> String
  var rekeyed: @Sendable (_ item: String) -> String
  var open: @Sendable (_ assessment: String) -> String
  var better: @Sendable (_ assessment: String, _ attempt: Int, _ before: String, _ after: String) -> String
  var same: @Sendable (_ assessment: String, _ attempt: Int, _ result: String) -> String
  var passed: @Sendable (_ title: String) -> String
  var coursePassed: String
  var moved: @Sendable (_ version: String) -> String
  var again: @Sendable (_ module: String, _ changes: [String]) -> String
  var change: @Sendable (_ subject: String, _ title: String, _ what: String) -> String
  var more: @Sendable (Int) -> String
  var added: @Sendable (_ module: String) -> String
  var restKept: String
  var allKept: String
  /// That the course is not to be had in the language of these words; the language it is written in.
  var untranslated: @Sendable (_ own: String) -> String

  static let nb = ArrivalPhrases(
    withdrawn: { "En oppgave viste seg å være feil og er trukket: «\($0)». Den teller ikke lenger." },
    rekeyed: { "Fasiten til en oppgave var feil og er rettet: «\($0)». Svaret ditt er vurdert på nytt." },
    open: { "Den er tatt ut av «\($0)», som du holder på med." },
    better: { "Resultatet i «\($0)», forsøk \($1), var \($2) og er nå \($3)." },
    same: { "Resultatet i «\($0)», forsøk \($1), er fortsatt \($2)." },
    passed: { "Du har nå bestått «\($0)»." },
    coursePassed: "Du har nå bestått hele kurset. Velg «Egenerklæring» når du vil signere og få beviset ditt.",
    moved: { "Kurset har kommet i en ny utgave, \($0), og du fortsetter i den." },
    again: { "Du må ta «\($0)» på nytt, fordi dette er endret: \($1.joined(separator: "; "))." },
    change: { "\($0) «\($1)» (\($2))" },
    more: { "og \($0) til" },
    added: { "«\($0)» er en ny modul." },
    restKept: "Alt annet du har gjort, står.",
    allKept: "Alt du har gjort, står.",
    untranslated: { own in
      "Kurset er ikke oversatt til bokmål. Teksten i det er på \(own == "en" ? "engelsk" : "nynorsk"), og alt annet på "
        + "bokmål."
    })
}

extension Phrases {
  /// The most changes told of a module; `kyndig diff` has them all.
  private static let mostChanges = 3

  /// What has happened since she was last here, a paragraph each.
  func notices(of arrival: Arrival) -> [String] {
    arrival.corrected.map(notice) + (arrival.succession.map { [notice(of: $0)] } ?? [])
  }

  private func notice(of corrected: Arrival.Corrected) -> String {
    var sentences = [corrected.isWithdrawn ? arrival.withdrawn(corrected.item) : arrival.rekeyed(corrected.item)]
    if let open = corrected.open { sentences.append(arrival.open(open)) }
    sentences += corrected.results.map { result in
      let (before, after) = (formats.percent(result.before.percent), formats.percent(result.after.percent))
      return before == after
        ? arrival.same(result.assessment, result.attempt, after)
        : arrival.better(result.assessment, result.attempt, before, after)
    }
    sentences += corrected.passed.map { arrival.passed($0) }
    if corrected.isCoursePassed { sentences.append(arrival.coursePassed) }
    return sentences.joined(separator: " ")
  }

  private func notice(of succession: Succession) -> String {
    var sentences = [arrival.moved(succession.edition.version)]
    sentences += succession.again.map { module in
      let words = module.changes.prefix(Self.mostChanges).map { change in
        let detail = change.details.first { $0.aspect.isMajor }
        return arrival.change(
          changes.subject(change.subject), change.title,
          detail.map { changes.other($0.aspect) } ?? changes.kind(change.kind))
      }
      let rest = module.changes.count - Self.mostChanges
      return arrival.again(module.title, words + (rest > 0 ? [arrival.more(rest)] : []))
    }
    sentences += succession.added.map { arrival.added($0) }
    sentences.append(succession.again.isEmpty ? arrival.allKept : arrival.restKept)
    return sentences.joined(separator: " ")
  }
}
