/// A path below the `Courses` folder, worked out without asking the file system.
enum SourcePath {
  /// The path that a reference in a file means, or nil where it leads out of `Courses`.
  ///
  /// The reference is taken as it stands; nothing is decoded.
  static func resolve(_ reference: String, from file: String) -> String? {
    guard !reference.hasPrefix("/"), !reference.contains("://"), !reference.contains("\\"), !reference.isEmpty else {
      return nil
    }
    var components = file.split(separator: "/").dropLast().map(String.init)
    for component in reference.split(separator: "/", omittingEmptySubsequences: true) {
      switch component {
      case ".": continue
      case "..":
        guard components.popLast() != nil else { return nil }
      default: components.append(String(component))
      }
    }
    return components.isEmpty ? nil : components.joined(separator: "/")
  }
}

/// The four files that all courses of a site share, beside the course folders.
enum SharedFile: String, CaseIterable {
  case profile, thresholds, glossary, sources

  /// Where it stands below `Courses`.
  var path: String { "Shared/\(rawValue).xml" }
}
