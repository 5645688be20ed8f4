import Foundation

extension String {
  /// What it is put in alphabetical order by, and looked up by: no capitals, no accents, and æ, ø and å after z.
  var alphabetical: String {
    let small = lowercased()
    guard small.utf8.contains(where: { $0 >= 0x80 }) else { return small }
    return small.precomposedStringWithCanonicalMapping.reduce(into: "") { key, character in
      switch character {
      // The characters after z in ASCII; names that are told apart by these alone do not exist.
      case "æ", "ä": key.append("{")
      case "ø", "ö": key.append("|")
      case "å": key.append("}")
      default: key += String(character).folding(options: .diacriticInsensitive, locale: nil)
      }
    }
  }
}
