import Courseware
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Errand {
  /// The arguments of the program that a typed command stands for, where this person may give it.
  ///
  /// Every option is written with its value in one word, so that no value is ever taken for an option by the parser.
  static func arguments(of command: TypedCommand, by who: Who, in folder: String) throws(DoorFailure) -> [String] {
    let typed = command.words
    let plain = Array(typed.prefix { !$0.hasPrefix("-") })
    let named = all.filter { $0.who.contains(who) && plain.starts(with: $0.words) }
    guard let errand = named.max(by: { $0.words.count < $1.words.count }), !errand.words.isEmpty || plain.isEmpty
    else {
      throw .notAllowed(command: plain.first ?? "", may: words(for: who))
    }
    return errand.words + (try errand.read(Array(typed.dropFirst(errand.words.count)), in: folder))
  }

  private func read(_ typed: [String], in folder: String) throws(DoorFailure) -> [String] {
    var arguments: [String] = []
    var given = 0
    var rest = typed[...]
    while let word = rest.popFirst() {
      if word.hasPrefix("-"), word != "-" {
        let (name, value) = Self.parted(word)
        if name == "--help", value == nil {
          arguments.append(name)
        } else if flags.contains(name), value == nil {
          arguments.append(name)
        } else if let kind = options[name] ?? (name == "--language" ? .text : nil) {
          guard let value = value ?? rest.popFirst() else { throw .noValue(name) }
          arguments.append(name + "=" + (try Self.checked(value, kind, in: folder)))
        } else {
          throw .noOption(word)
        }
      } else {
        given += 1
        guard let kind = self.arguments, given <= mostArguments else { throw .tooMany(word) }
        // Who comes first where a key is added; only the key is a file.
        arguments.append(try Self.checked(word, kind == .fileOrInput && given == 1 ? .text : kind, in: folder))
      }
    }
    return arguments
  }

  private static func parted(_ word: String) -> (name: String, value: String?) {
    guard let sign = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }

  private static func checked(_ value: String, _ kind: Value, in folder: String) throws(DoorFailure) -> String {
    if kind == .fileOrInput, value == "-" { return value }
    guard !value.hasPrefix("-"), !value.isEmpty else { throw .noValue(value) }
    if kind != .text { try requirePlain(value, in: folder) }
    return value
  }

  /// As many bytes as a name has in most file systems.
  private static let longestName = 255

  /// A name in the folder, and nothing there that leads out of it.
  private static func requirePlain(_ name: String, in folder: String) throws(DoorFailure) {
    guard !name.contains("/"), !name.hasPrefix("."), name.utf8.count <= longestName else { throw .notAName(name) }
    var status = stat()
    guard lstat(folder + "/" + name, &status) == 0 else { return }
    guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { throw .notAName(name) }
  }
}
