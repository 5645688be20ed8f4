import Courseware

/// The language a leader is spoken to in.
struct Speech: Sendable, Equatable {
  /// The language of our own words.
  var language: Language
  /// Whether it was asked for now, so that it is remembered, and she is told where the course is not to be had in it.
  var isAskedFor = false
}

extension Study {
  /// Chooses the language, and reads the course in it where its edition is wholly translated into it.
  ///
  /// What was asked for comes first, then what she has chosen before, then the locale's where the course is to be had in it,
  /// and then the course's own. What was asked for is hers from then on.
  mutating func speak(_ asked: Language?, in world: World) throws -> Speech {
    let chosen = asked ?? session?.language.flatMap(Language.init(rawValue:))
    let local = try Language(namedBy: world.environment).flatMap { try isReadable(in: $0) ? $0 : nil }
    let language = chosen ?? local ?? Language(rawValue: course.language) ?? .nb
    try read(in: language)
    if let session, let asked, session.language != asked.rawValue {
      // The time since she left was not spent here.
      try record([.resumed, .spoke(language: asked.rawValue)], at: world.now())
    }
    return Speech(language: language, isAskedFor: asked != nil)
  }
}
