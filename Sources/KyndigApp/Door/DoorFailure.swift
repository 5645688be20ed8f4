/// Why somebody is not let in, or what was typed is not done.
enum DoorFailure: Error, Equatable {
  /// Not started by sshd, or by one that does not say which key was used.
  case notThroughTheDoor
  /// The key is nobody's, or lets nobody in any more.
  case unknownKey
  /// What was typed cannot be read as words.
  case unreadable
  /// Not among what this person can do here.
  case notAllowed(command: String, may: [String])
  /// The command has no such option at the door.
  case noOption(String)
  /// An option, or a word in its place, has no value that can be used.
  case noValue(String)
  /// More words than the command takes.
  case tooMany(String)
  /// Not the name of a file in the visitor's own folder.
  case notAName(String)
  /// Files cannot be fetched: what confines that is not installed.
  case noTransfer(lacking: String)
  /// The visitor's own folder could not be made.
  case folder(path: String)
  /// Another login is at work and was not ended.
  case held
}
