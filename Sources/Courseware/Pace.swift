/// How fast words were met, against what reading them takes.
public struct Pace: Sendable, Hashable {
  /// The words there were to read.
  public var words: Int
  /// The time they were on the screen, in milliseconds; once for each time they came there.
  public var milliseconds: Int64

  /// So many words in so much time.
  public init(words: Int, milliseconds: Int64) {
    self.words = words
    self.milliseconds = milliseconds
  }

  /// Words a minute in ``NominalTime``, rule 1: reading to learn, with time to think.
  public static let estimate = 130

  /// Words a minute of a fast reader who follows the whole text.
  ///
  /// Adults read factual prose in their own language at 175 to 300 words a minute (Brysbaert, 2019: a review of 190 studies).
  public static let fastReader = 450

  /// Words a minute that nobody reads at: twice the fast reader.
  ///
  /// The faster one goes beyond the usual, the less one understands (Rayner and others, 2016); even whoever reads every other
  /// line as fast as the fast reader is not faster than this.
  public static let fastest = 900

  /// What it takes, in milliseconds, to see that something new has come and to press a key because of it: less than anyone
  /// needs when there is something to decide.
  public static let shortestAct: Int64 = 300

  /// The shortest time, in milliseconds, in which so many words can have been read and acted on.
  public static func leastMilliseconds(words: Int) -> Int64 {
    Int64(words) * 60_000 / Int64(fastest) + shortestAct
  }

  /// Words a minute; nil where there was no time.
  public var wordsPerMinute: Int? { milliseconds > 0 ? Int(Int64(words) * 60_000 / milliseconds) : nil }

  /// What reading the words takes by the estimate, in milliseconds.
  public var estimatedMilliseconds: Int64 { Int64(words) * 60_000 / Int64(Self.estimate) }
}

extension Evidence.Encounter {
  /// Its words, and the time spent on them.
  public var pace: Pace { Pace(words: words, milliseconds: activeMilliseconds) }

  /// Whether it was on the screen, all times together, for less time than anyone reads it in.
  var isHasty: Bool { activeMilliseconds < Pace.leastMilliseconds(words: wordsOutsideFigures) }
}

extension Evidence {
  /// The pages that were met and left, and the time spent on each was measured.
  var measuredPages: [Encounter] { encounters.filter { $0.kind == .page && $0.isMeasured } }

  /// All those pages together.
  public var pace: Pace {
    measuredPages.reduce(Pace(words: 0, milliseconds: 0)) {
      Pace(words: $0.words + $1.words, milliseconds: $0.milliseconds + $1.activeMilliseconds)
    }
  }
}

extension Evidence.GivenAnswer {
  /// Whether it came sooner than the prompt and the choices can be read; nil where that was not measured, or where the item had
  /// been answered before.
  var isHasty: Bool? {
    isFirst ? milliseconds.map { $0 < Pace.leastMilliseconds(words: words) } : nil
  }
}
