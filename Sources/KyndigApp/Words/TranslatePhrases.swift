/// What translating says.
struct TranslatePhrases: Sendable {
  static let nb = Self()
  static let nn = Self()
  static let en = Self()
}
