import Courseware
import Records
import TerminalUI

/// What a leader can be looking at: how it looks, and what a key does there.
protocol Stage: Sendable {
  /// What it says now.
  func screen(_ context: Context) -> Screen
  /// What a key does here; what is not taken is `.stay`.
  mutating func update(_ key: Key, _ context: Context) -> Move
  /// Whether letters are text here, so that `q` is a q.
  var takesText: Bool { get }
  /// Whether Esc leaves the field, with what is written in it, for the keys that letters are elsewhere; where it does not, the
  /// stage has a use of its own for Esc.
  var leavesField: Bool { get }
  /// What one who is about to leave is told of what is not stored; nil where all of it is.
  func unstored(_ words: LeavingPhrases) -> String?
  /// What is typed here and not kept yet, as the events that keep it.
  func unsaved(_ context: Context) -> [Event.Kind]
  /// The course text on it whose terms and sources can be asked for.
  func text(_ context: Context) -> [Courseware.Block]
  /// The page, item, scenario or task on it, by id, that one can tell of something wrong in; nil where there is none.
  func object(_ context: Context) -> String?
}

extension Stage {
  var takesText: Bool { false }
  var leavesField: Bool { false }
  func unstored(_ words: LeavingPhrases) -> String? { nil }
  func unsaved(_ context: Context) -> [Event.Kind] { [] }
  func text(_ context: Context) -> [Courseware.Block] { [] }
  func object(_ context: Context) -> String? { nil }
}

/// What stages may know; they change none of it.
struct Context: Sendable {
  var words: Phrases
  /// The edition, not tailored.
  var course: Course
  var session: Session?
  var leader: Leader?
  var now: Timestamp
  /// When something was last stored.
  var storedAt: Timestamp?
  /// The folder where everything is stored.
  var folder: String
  /// The latest certificate, read back from its file.
  var certificate: IssuedCertificate?
  /// The text to sign, once there is something to sign.
  var statement: String?
  /// What the site has decided for its leaders.
  var policy: Policy?
  /// How she stands with the organisation that issues to her; nil where she issues herself.
  var issuance: Issuance?
  /// What the business asks of her in the course, in a sentence; nil where it asks nothing.
  var asked: String?

  /// The title of the course, as this leader gets it.
  var title: String { session?.course.title ?? course.title }
}

extension Context {
  /// The key is made after the first module, before anything else.
  var needsKey: Bool { session?.needsKey(leader) ?? false }
}

extension Session {
  /// Whether the leader is to make a key now.
  func needsKey(_ leader: Leader?) -> Bool {
    leader?.key == nil && course.modules.first.map { passed[$0.id] != nil } ?? false
  }
}

/// A certificate on disk, as the leader is shown it.
struct IssuedCertificate: Sendable, Equatable {
  var number: String
  var name: String
  var title: String
  var facts: [Line]
  var files: [String]
  /// What its files are called where she saves it.
  var fileName: String
  /// Whether it is a *kursbevis*, and not documentation alone.
  var isCourseCertificate = false

  struct Line: Sendable, Equatable {
    var label: String
    var value: String
  }
}

/// What a stage wants to happen.
enum Move: Sendable, Equatable {
  case stay
  case go(Destination)
  /// Store these; only then go on.
  case record([Event.Kind], then: Destination)
  /// Begin a check or the test.
  case attempt(String)
  /// Show a page, and come back here.
  case read(page: String)
  case back
  case request(Request)
  case leave
  /// Leave at once: Ctrl-C, twice.
  case interrupt
}

extension Move {
  /// What trying again means: a passphrase is never kept, so what needs one begins with asking for it.
  var again: Move {
    switch self {
    case .request(.sign): .go(.attestation)
    case .request(.makeKey): .request(.propose(showsTyping: false))
    default: self
    }
  }
}

/// What only the world can do.
enum Request: Sendable, Equatable {
  case enrol(name: String, employer: String, organisationNumber: String, unit: String? = nil)
  /// Begin as the leader who is known here already.
  case begin
  case propose(showsTyping: Bool)
  case makeKey(passphrase: String)
  case sign(passphrase: String)
  /// Write the certificate among her documents.
  case saveCertificate
  /// Show where the certificate lies, in her file manager.
  case showFolder
}

/// Where to go; the player makes the stage.
enum Destination: Sendable, Equatable {
  /// Stay where this was asked.
  case here
  case privacy
  case identity
  case overview
  /// The overview, after signing was called off.
  case cancelled
  /// What there is beside the course itself.
  case more
  case whatIsStored
  /// Her answers about the business, and what came of changing one.
  case answers(AnswerNotice? = nil)
  case answer(question: String)
  case answersChanged(TailoringDifference)
  /// The business's own documents.
  case documents
  /// A task, to be written.
  case drafting(String)
  /// A task, to be answered with a document from before.
  case declaring(String)
  /// When she wants to be done.
  case planning
  /// What is needed when an inspection is coming.
  case inspection
  /// What tailoring has hidden, to read for whoever likes.
  case extraReading
  /// What she has told of that is wrong in the course.
  case ownRemarks
  /// Where she was before she told of something wrong.
  case remarked
  /// Whatever comes next for her.
  case next
  case step(String)
  case after(String)
  case before(String)
  case feedback(item: String)
  case scenarioIntroduction(String)
  /// The scene, or the ending, that the first so many decisions of the way taken have led to.
  case scene(String, turns: Int)
  /// What came of the decision last taken.
  case consequence(String)
  case assessment(String)
  case item(Int)
  case handIn
  case result(attempt: Int)
  case mistakes(attempt: Int)
  /// Help after failed tries; an attempt is one whose result asked for it.
  case guidance(String, attempt: Int? = nil)
  case ownHours
  case attestation
  /// Signed; the issuer's part remains.
  case attested
  case certificate
}
