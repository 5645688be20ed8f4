/// What another answer about the business has done to a leader's course; what is done is kept whatever it says.
public struct TailoringDifference: Sendable, Equatable {
  /// Modules that have come.
  public var addedModules: [Module]
  /// Modules that have gone.
  public var removedModules: [Module]
  /// Steps that have come into modules that were there.
  public var addedSteps: [Step]
  /// Steps that have gone from modules that are still there.
  public var removedSteps: [Step]
  /// Of what was done, the steps that have gained something and are to be met again.
  public var stepsToMeetAgain: [Step]
  /// The other steps that say or offer something else than they did.
  public var changedSteps: [Step]
  /// The new title; nil where it is the same.
  public var title: String?
  /// The nominal minutes of the course as it was.
  public var minutesBefore: Int
  /// The nominal minutes of the course as it is.
  public var minutesAfter: Int
  /// Whether the course is the same to the letter.
  public var isNothing: Bool

  /// What differs between a session before and after an answer.
  public init(from before: Session, to after: Session) {
    let (old, new) = (before.course, after.course)
    let was = Dictionary(old.modules.flatMap(\.steps).map { ($0.id, $0) }) { first, _ in first }
    let known = Set(old.modules.map(\.id))
    let kept = Set(new.modules.map(\.id))
    let steps = new.modules.flatMap(\.steps)
    let ids = Set(steps.map(\.id))
    let again = steps.filter { step in was[step.id].map(before.isDone) == true && !after.isDone(step) }
    addedModules = new.modules.filter { !known.contains($0.id) }
    removedModules = old.modules.filter { !kept.contains($0.id) }
    addedSteps = new.modules.filter { known.contains($0.id) }.flatMap(\.steps).filter { was[$0.id] == nil }
    removedSteps = old.modules.filter { kept.contains($0.id) }.flatMap(\.steps).filter { !ids.contains($0.id) }
    stepsToMeetAgain = again
    changedSteps = steps.filter { step in
      was[step.id].map { $0 != step } == true && !again.contains { $0.id == step.id }
    }
    title = old.title == new.title ? nil : new.title
    minutesBefore = old.nominalMinutes
    minutesAfter = new.nominalMinutes
    isNothing = old == new
  }
}
