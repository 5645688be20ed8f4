import Foundation
import Register
import Synchronization

/// What is said of an audit that takes long, and of looking at who awaits a certificate: what it looks at, and how far it has come, in words, now and then.
///
/// Nothing is said of one that is soon done; a line, and no more often than a listener has heard the one before.
struct AuditWaiting {
  /// How long is soon.
  static let soon = Duration.seconds(2)
  /// How long it is from one line to the next.
  static let pause = Duration.seconds(10)

  private let language: Language
  private var next: ContinuousClock.Instant

  init(in language: Language, from start: ContinuousClock.Instant = .now) {
    self.language = language
    next = start + Self.soon
  }

  /// The line to say now; nil for none.
  mutating func line(of progress: AuditProgress, at now: ContinuousClock.Instant = .now) -> String? {
    guard now >= next else { return nil }
    next = now + Self.pause
    return Self.words(of: progress)[language]
  }

  /// Says it on standard error, whichever thread tells of it.
  static func onStandardError(in language: Language) -> @Sendable (AuditProgress) -> Void {
    let waiting = Shared(AuditWaiting(in: language))
    return { progress in
      guard let line = waiting.value.withLock({ $0.line(of: progress) }) else { return }
      try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
    }
  }

  private final class Shared: Sendable {
    let value: Mutex<AuditWaiting>

    init(_ value: AuditWaiting) { self.value = Mutex(value) }
  }

  private static func words(of progress: AuditProgress) -> Wording {
    let (done, all) = (progress.done, progress.all)
    func of(_ things: Wording) -> Wording {
      Wording(
        nb: "Leser gjennom \(things.nb): \(done) av \(all).",
        nn: "Les gjennom \(things.nn): \(done) av \(all).",
        en: "Reading through \(things.en): \(done) of \(all).")
    }
    return switch progress.part {
    case .log:
      Wording(nb: "Leser gjennom protokollen.", nn: "Les gjennom protokollen.", en: "Reading through the log.")
    case .certificates: of(Wording(nb: "kursbevisene", nn: "kursbevisa", en: "the certificates"))
    case .answers: of(Wording(nb: "svarene", nn: "svara", en: "the answers"))
    }
  }
}
