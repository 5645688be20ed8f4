/// The languages that a statement is signed in and a diploma drawn in.
public enum DiplomaLanguage: String, Sendable, CaseIterable {
  /// Bokmål.
  case nb
  /// Nynorsk.
  case nn
  /// English.
  case en

  /// The language that a certificate's course was taken in, as far as diplomas are drawn in it.
  public static func of(_ credential: Credential) -> Self {
    Self(rawValue: credential.accomplishment.course.language) ?? .nb
  }
}
