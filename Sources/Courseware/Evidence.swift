/// What the events of a session tell about a person learning: how long, how fast, in which order, and how soon answered.
///
/// For the people who look at it, never for the program: nothing here opens or closes anything, and a fast reader is never
/// held back. It is made from what was met and when, and from nothing else. How she reads is not in it: neither the face (full
/// screen or plain), nor the language she has chosen, nor which keys she presses, nor the hour of the day; words are counted as
/// the course was written. Nobody stands out by being slow, by long pauses, or by reading something again.
public struct Evidence: Sendable, Equatable {
  /// Time spent, in milliseconds: ``Session/activeMilliseconds``, and what the ``encounters`` add up to.
  public internal(set) var activeMilliseconds: Int64 = 0
  /// What was met, in the order in which it was met first.
  public internal(set) var encounters: [Encounter] = []
  /// Every answer in practice, checks and the test, in order.
  public internal(set) var answers: [GivenAnswer] = []
  /// Every go at a check or the test, in order.
  public internal(set) var tries: [Try] = []
  /// What changed under way, as it was stored: another key, another edition, an item put right.
  public internal(set) var changes: [Event] = []
  /// How long each step took from one thing done to the next, in milliseconds, where there was no long pause in it.
  var intervals: [Int64] = []

  /// The evidence of stored events; `course` gives the course of an edition, or nil where it is gone.
  ///
  /// What does not fit the session is no evidence; ``Replay`` tells of it.
  public init(of events: [Event], editions course: (Edition) -> Course?) {
    var taking = EvidenceTaking()
    _ = Replay(events, editions: course) { before, event, after in taking.take(event, before: before, after: after) }
    self = taking.finished()
  }

  /// The evidence of events of one edition only.
  public init(of events: [Event], in course: Course) {
    self.init(of: events) { $0.course == course.id && $0.version == course.version ? course : nil }
  }

  /// No evidence yet.
  init() {}
}

extension Evidence {
  /// Something that was met, and how long it took in all.
  public struct Encounter: Sendable, Equatable {
    /// What was met.
    public enum Kind: Sendable, Hashable {
      case page, stop, question, practice, scenario, task
      /// An item of a check or the test.
      case item
      /// Beginning, handing in and looking at the result of a check or the test.
      case assessment
      /// What belongs to no part of the course: before the first page, and after the last.
      case course
    }

    /// What was met.
    public var kind: Kind
    /// Its id.
    public var id: String
    /// The module it was met in; of the test, and of what is part of no module, the course.
    public var module: String
    /// How many words it says to this leader.
    public var words = 0
    /// How many of them stand outside figures, which some see as a drawing and some read.
    var wordsOutsideFigures = 0
    /// How many times it came on the screen; of an item of a check or the test how many times it was answered.
    public var visits = 0
    /// Time spent on it, in milliseconds.
    public var activeMilliseconds: Int64 = 0
    /// Whether all time spent on it was measured to its end.
    ///
    /// It was not where the program was closed there, where the clock went back, or where she is still there.
    public var isMeasured = true
  }

  /// An answer to an item, and how soon it came.
  public struct GivenAnswer: Sendable, Equatable {
    /// The item.
    public var item: String
    /// The check or the test; nil in practice.
    public var assessment: String?
    /// How many words the prompt and what there is to choose from have.
    public var words: Int
    /// How long the item had been on the screen when it was answered, in milliseconds; nil where that was not measured.
    ///
    /// All times together in practice; of a later answer, the time since the one before.
    public var milliseconds: Int64?
    /// Whether it was the first answer to this item; one who meets an item again may know it at sight.
    public var isFirst: Bool
    /// Whether the page that says it had been on the screen; nil where no page before the item does.
    public var hadMetPage: Bool?
  }

  /// A go at a check or the test.
  public struct Try: Sendable, Equatable {
    /// The check or the test.
    public var assessment: String
    /// 1 for the first.
    public var number: Int
    /// Whether it passed, errata taken in; nil where it has not been handed in.
    public var isPassed: Bool?
    /// What lay between the failure before it and its beginning; nil where the try before it did not fail, or there is none.
    public var sinceFailure: Interval?
  }

  /// What lay between a failure and the next try.
  public struct Interval: Sendable, Equatable {
    /// Time spent, in milliseconds; nil where it was not measured.
    public var milliseconds: Int64?
    /// How many times a page came on the screen.
    public var pages: Int

    /// So much time, and so many pages.
    public init(milliseconds: Int64?, pages: Int) {
      self.milliseconds = milliseconds
      self.pages = pages
    }
  }
}

extension Evidence {
  /// Time spent in a module, or, by the course's id, on the test and on what is part of no module; in milliseconds.
  public func activeMilliseconds(in module: String) -> Int64 {
    encounters.reduce(0) { $0 + ($1.module == module ? $1.activeMilliseconds : 0) }
  }
}
