import Authoring
import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// A failure on its way to a person: what happened, why, what to do now, and the exit code (`commands.md`).
struct Complaint: Error, Equatable {
  /// Exit codes, the whole list.
  enum Code: Int32, Sendable {
    case no = 1
    case unanchored = 2
    case usage = 64
    case missing = 66
    case fault = 70
    case notStored = 74
    case held = 75
    case notAllowed = 77
  }

  let code: Code
  let text: String

  init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }
}

/// The one place where failures become words.
extension Complaint {
  /// Any failure; one that nobody foresaw is a fault of ours, and is shown as it is.
  init(of error: any Error, in language: Language) {
    if let failure = error as? any SpokenFailure {
      let (code, words) = failure.spoken
      self.init(code, words[language])
    } else {
      self.init(of: error, .of(language))
    }
  }

  /// Any failure, in these words.
  init(of error: any Error, _ words: ComplaintPhrases) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let error as SiteError: self.init(error, words)
    case let error as ArchiveError: self.init(error, words)
    case let error as Claim.Failure: self.init(error, words)
    case let error as Editions.Failure: self.init(error, words)
    case let error as Study.Failure: self.init(error, words)
    case let error as SourceError: self.init(error, words)
    case let error as AuthorsFile.Failure: self.init(error, words)
    case let error as NewFiles.Failure: self.init(error, words)
    case let error as SoloIssuing.Failure: self.init(error, words)
    case let error as FolderError: self.init(error, words)
    case let error as TerminalError: self.init(error, words)
    case let error as CommandFailure: self.init(error, words)
    default: self.init(.fault, words.unforeseen("\(error)"))
    }
  }
}

/// A failure whose words stand in a table of their own.
protocol SpokenFailure: Error {
  /// The exit code, and what is said.
  var spoken: (Complaint.Code, Wording) { get }
}

/// What is wrong with what was typed at the shell.
enum CommandFailure: Error, Equatable {
  /// There is no such command; the nearest one.
  case unknownCommand(String, nearest: String?)
  /// Learning needs a person; answers are never read from a pipe.
  case noTerminal
  /// Nobody is on the organisation's list of leaders, or none is invited.
  case nobodyInvited
  case noFolder(String)
  case noFile(String)
}

extension Complaint {
  private init(_ error: CommandFailure, _ words: ComplaintPhrases) {
    switch error {
    case .unknownCommand(let word, let nearest):
      self.init(
        .usage, words.unknownCommand(word) + " " + (nearest.map { words.nearest("kyndig \($0)") } ?? words.seeCommands))
    case .noTerminal: self.init(.usage, words.noTerminal)
    case .nobodyInvited: self.init(.missing, words.nobodyInvited)
    case .noFolder(let path): self.init(.missing, words.noFolder(path))
    case .noFile(let path): self.init(.missing, words.noFile(path))
    }
  }

  private init(_ error: SiteError, _ words: ComplaintPhrases) {
    switch error {
    case .notASite(let path): self.init(.missing, words.notASite(path))
    case .noCourses: self.init(.missing, words.noCourses)
    case .notOneCourse(let site, let found) where found.isEmpty: self.init(.missing, words.noneInSite(site))
    case .notOneCourse(let site, let found):
      self.init(.usage, words.severalInSite(site) + found.map { "\n  kyndig take \($0)" }.joined())
    case .unknownCourse(let name, let nearest?, _):
      self.init(.missing, words.unknownCourse(name) + " " + words.nearest("kyndig take \(nearest)"))
    case .unknownCourse(let name, nil, let found):
      self.init(
        .missing, words.unknownCourse(name) + " " + (found.isEmpty ? words.noneHere : words.coursesHere(found)))
    case .notMade(let path): self.init(.notStored, words.siteNotMade(path))
    }
  }

  private init(_ error: ArchiveError, _ words: ComplaintPhrases) {
    switch error {
    case .notADatabase(let path): self.init(.notStored, words.notADatabase(path))
    case .notWritable(let path): self.init(.notStored, words.notWritable(path))
    case .notOpened(let path): self.init(.notStored, words.notOpened(path))
    case .busy(let path): self.init(.held, words.busy(path))
    case .full(let path): self.init(.notStored, words.full(path))
    case .damaged(let path): self.init(.notStored, words.damagedFile(path))
    case .newer(let path): self.init(.notStored, words.newerFile(path))
    case .conflict(let session, _): self.init(.held, words.conflict(session))
    case .keyInUse(let key): self.init(.no, words.keyInUse(key))
    case .erased(let leader): self.init(.no, words.erasedLeader(leader))
    case .loginEnded: self.init(.notAllowed, words.loginEnded)
    case .failed(let path, let code): self.init(.notStored, words.storingFailed(path, code))
    }
  }

  private init(_ error: Claim.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .held(let holder):
      let parts = holder.split(separator: " ").map(String.init)
      self.init(.held, words.held(parts.first ?? "?", parts.last ?? "?"))
    case .notOpened(let path): self.init(.notStored, words.notWritable(path))
    }
  }

  private init(_ error: Editions.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .nameTaken(let course, let version): self.init(.no, words.nameTaken(course, version))
    case .altered(let digest): self.init(.fault, words.editionAltered(String(digest.prefix(12))))
    case .notWritten(let path): self.init(.notStored, words.notWritten(path))
    }
  }

  private init(_ error: SourceError, _ words: ComplaintPhrases) {
    switch error {
    case .noCourse(let path): self.init(.missing, words.noCourse(path))
    case .notACourse(let path): self.init(.usage, words.notACourse(path))
    case .refused(let path, _): self.init(.missing, words.notAccessible(path))
    }
  }

  private init(_ error: AuthorsFile.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .notWritable(let path): self.init(.notStored, words.authorsFileNotWritable(path))
    case .changed(let path): self.init(.notStored, words.authorsFileChanged(path))
    case .notStored(let path): self.init(.notStored, words.authorsFileNotStored(path))
    }
  }

  private init(_ error: NewFiles.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .name(let name): self.init(.usage, words.notAName(name))
    case .exists(let path): self.init(.usage, words.exists(path))
    case .noCourse(let path): self.init(.missing, words.noModules(path))
    case .notWritten(let path): self.init(.notStored, words.fileNotWritten(path))
    }
  }

  private init(_ error: SoloIssuing.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .wrongPassphrase: self.init(.notAllowed, words.wrongPassphrase)
    case .folder(let error): self.init(error, words)
    case .keyMissing(let path): self.init(.notAllowed, words.keyMissing(path))
    case .rejected(let rejection): self.init(rejection, words)
    case .accomplishment(let problem): self.init(problem, words)
    case .refused(.regrade(let rejection)): self.init(rejection, words)
    case .notIssued, .refused: self.init(.fault, words.notIssued)
    case .notWritten(let path): self.init(.notStored, words.certificateNotWritten(path))
    case .noCheckpoint(let organisation): self.init(.missing, words.noCheckpoint(organisation))
    }
  }

  private init(_ error: FolderError, _ words: ComplaintPhrases) {
    switch error {
    case .symlink(let path), .notPlain(let path), .otherOwner(let path): self.init(.notAllowed, words.notPlain(path))
    case .openToOthers(let path, _): self.init(.notAllowed, words.openToOthers(path))
    case .exists(let path): self.init(.notStored, words.exists(path))
    case .tooLarge(let path, _), .malformed(let path): self.init(.notAllowed, words.notOurs(path))
    case .name(let name): self.init(.usage, words.notAKeyName(name))
    case .seal(let path, _): self.init(.notAllowed, words.keyUnreadable(path))
    case .failed(let path, _): self.init(.notStored, words.folderFails(path))
    }
  }

  private init(_ error: Rejection, _ words: ComplaintPhrases) {
    switch error {
    case .transcript: self.init(.no, words.transcript)
    case .otherEdition: self.init(.no, words.otherEdition)
    case .editionMissing(let edition): self.init(.fault, words.editionMissing(edition.version))
    case .correctionUnfounded(let correction): self.init(.no, words.correctionUnfounded(correction.item))
    case .moveUnfounded(let edition, let modules): self.init(.no, words.moveUnfounded(edition.version, modules))
    case .notPassed: self.init(.no, words.notPassed)
    case .accomplishment(let problem): self.init(problem, words)
    }
  }

  private init(_ problem: AccomplishmentProblem, _ words: ComplaintPhrases) {
    let field =
      switch problem {
      case .text(let field), .date(let field), .number(let field): field
      case .organisationNumber: words.organisationNumber
      case .notPassed: words.result
      }
    self.init(.no, words.unprintable(field))
  }

  private init(_ error: TerminalError, _ words: ComplaintPhrases) {
    switch error {
    case .notATerminal: self.init(.usage, words.noTerminal)
    case .anotherIsOpen, .attributes, .signals, .reading, .writing: self.init(.fault, words.terminalFails)
    }
  }
}

extension Complaint {
  /// The most findings told of; the rest are counted.
  private static let mostFindings = 3

  private init(_ error: Study.Failure, _ words: ComplaintPhrases) {
    switch error {
    case .newer(let path, let unknown): self.init(.notStored, words.newerEvent(path, unknown))
    case .damaged(let path, let findings):
      let told = findings.prefix(Self.mostFindings).map(words.finding.text)
      self.init(.notStored, words.damagedAnswers(path, told, findings.count - told.count))
    case .errors(let path): self.init(.no, words.courseHasErrors(path))
    }
  }
}

extension FindingInAnswersPhrases {
  fileprivate func text(_ finding: Replay.Finding) -> String {
    switch finding {
    case .notStarted: notStarted
    case .refused(let index, let refusal): refused(index + 1, self.refusal(refusal))
    case .unfounded(let index): unfounded(index + 1)
    case .missing(let index): missing(index + 1)
    case .unreadable(let index, _): unreadable(index + 1)
    case .editionMissing(let index, let edition): editionMissing(index + 1, edition.version)
    }
  }
}
