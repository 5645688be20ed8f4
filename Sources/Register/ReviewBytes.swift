import Courseware
public import Credentials

extension Certificate.Review {
  /// The review as the archive keeps it.
  public var bytes: [UInt8] {
    JSON.object([
      "reviewer": .string(reviewer), "competence": .string(competence), "date": .string(date),
      "minutes": .integer(Int64(minutes)), "topics": .array(topics.map(JSON.string)),
      "drafts": .array(drafts.map(JSON.string)),
    ]).bytes
  }

  /// Reads what ``bytes`` writes; nil for everything else.
  public init?(_ bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes), let reviewer = json["reviewer"]?.string,
      let competence = json["competence"]?.string, let date = json["date"]?.string,
      let minutes = json["minutes"]?.integer, let topics = json["topics"]?.array, let drafts = json["drafts"]?.array,
      let review = try? Certificate.Review(
        reviewer: reviewer, competence: competence, date: date, minutes: Int(minutes),
        topics: topics.compactMap(\.string), drafts: drafts.compactMap(\.string)),
      review.bytes == bytes
    else { return nil }
    self = review
  }
}
