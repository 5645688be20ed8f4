/// Something a leader found wrong in a page or an item, with the edition it stands in.
public struct Remark: Sendable, Hashable {
  /// The page or item, by id.
  public var object: String
  /// What she wrote.
  public var text: String
  /// The edition it was met in.
  public var edition: Edition
  /// When.
  public var at: Timestamp

  /// The most characters of a remark.
  public static let longestText = 1000

  /// A remark.
  public init(object: String, text: String, edition: Edition, at: Timestamp) {
    self.object = object
    self.text = text
    self.edition = edition
    self.at = at
  }
}
