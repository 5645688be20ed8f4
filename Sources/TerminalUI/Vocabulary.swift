/// The few words this module itself must say, in the reader's language.
///
/// One field per phrase, so that a missing text is a compile error.
public struct Vocabulary: Sendable {
  /// What a window that is too small says, a paragraph each: its size, and the smallest that will do.
  public var tooSmall: @Sendable (_ window: Size, _ needed: Size) -> [String]
  /// Which lines are in sight, counted from 1, such as «linje 1–8 av 42».
  public var linesInSight: @Sendable (_ first: Int, _ last: Int, _ total: Int) -> String
  /// A percentage, such as «80 %».
  public var percent: @Sendable (Int) -> String
  /// What is said of a marked option.
  public var marked: String
  /// What is said of an option that is not marked.
  public var unmarked: String
  /// The word for a state.
  public var state: @Sendable (State) -> String
  /// Words that can be typed for a key where there is no full screen; lower case.
  public var words: [String: Key]

  /// Creates a vocabulary.
  public init(
    tooSmall: @escaping @Sendable (_ window: Size, _ needed: Size) -> [String],
    linesInSight: @escaping @Sendable (_ first: Int, _ last: Int, _ total: Int) -> String,
    percent: @escaping @Sendable (Int) -> String, marked: String, unmarked: String,
    state: @escaping @Sendable (State) -> String, words: [String: Key]
  ) {
    self.tooSmall = tooSmall
    self.linesInSight = linesInSight
    self.percent = percent
    self.marked = marked
    self.unmarked = unmarked
    self.state = state
    self.words = words
  }
}
