/// The languages that a statement is signed in and a diploma drawn in.
public enum DiplomaLanguage: String, Sendable, CaseIterable {
  /// Bokmål.
  case nb
  /// Nynorsk.
  case nn
  /// English.
  case en
}
