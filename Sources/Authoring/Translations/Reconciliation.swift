/// A file's units, each with what a translation has for it.
///
/// A unit is known again by its id and source; else by its source, which the author may have moved; else by its id, and
/// then its source has changed.
struct Reconciliation {
  /// A unit of the course, with what was found.
  struct Entry: Equatable {
    var unit: TranslationUnit
    /// What the translation has; nil where it does not know the unit.
    var found: Translation.Unit?
    /// Nil where there is none.
    var target: TranslationContent?
    var state = Translation.State.initial
    /// The target is of another source, or marked as one to be looked at again.
    var isStale = false
    /// What is wrong with the markup of the target as it was found.
    var targetFault: InlineFault?
    /// What a stale target was a translation of.
    var earlierSource: String?

    /// What keeps a target from being used; a stale one is to be looked at again anyway.
    var fault: InlineFault? { isStale ? nil : targetFault }

    /// Whether the target can be shown to a learner.
    var isTranslated: Bool { target != nil && !isStale && fault == nil }

    /// Whether the translation was made of another source than the course has now.
    var isSourceChanged: Bool { found.map { !$0.isOf(unit) } ?? false }
  }

  var entries: [Entry]
  /// The units of the translation that the course does not have.
  var unknown: [Translation.Unit]

  init(_ units: [TranslationUnit], _ translation: Translation?) {
    let matching = TranslationMatching(units, translation?.units ?? [])
    entries = zip(units, matching.matches).map { unit, index in
      Entry(unit, found: index.flatMap { translation?.units[$0] })
    }
    unknown = matching.left.compactMap { translation?.units[$0] }
  }
}

extension Reconciliation.Entry {
  fileprivate init(_ unit: TranslationUnit, found: Translation.Unit?) {
    self.unit = unit
    self.found = found
    guard let found, let given = found.target.map({ unit.isPreformatted ? $0 : $0.folded }) else { return }
    let renamed = given.renamed(from: found.codes, to: unit.codes)
    // Where markup fell out, two spaces may have met.
    target = unit.isPreformatted ? renamed : renamed.folded
    let isReverted = found.isMarkedStale && found.earlierSource == unit.markup
    isStale = !isReverted && (found.isMarkedStale || isSourceChanged)
    if !isSourceChanged { targetFault = given.fault(found.codes) }
    if isReverted { targetFault = target?.fault(unit.codes) }
    if isStale {
      let known = found.isMarkedStale ? found.earlierSource : nil
      earlierSource = known ?? (isSourceChanged ? found.markup : nil)
    } else {
      state = found.state == .initial ? .translated : found.state
    }
  }
}

extension Translation.Unit {
  /// Whether its source is that of a unit.
  func isOf(_ unit: TranslationUnit) -> Bool { key(isPreformatted: unit.isPreformatted) == unit.markup }

  /// The source as it would stand in a course file, with lines and spaces kept or folded.
  func key(isPreformatted: Bool) -> String { (isPreformatted ? source : source.folded).markup(codes) }
}
