import Foundation
import Register
import Synchronization

/// A report that is being read beside the screen, so that keys are heard meanwhile.
struct AuditReading: Sendable {
  /// How long the keys are waited for before one looks whether it is done, and the other way round.
  static let glance = Duration.milliseconds(milliseconds)
  private static let milliseconds = 100

  private let told: Told
  private let report: Later<AuditReport>

  /// What was told last.
  private final class Told: Sendable {
    let progress = Mutex<AuditProgress?>(nil)
  }

  /// How far it has come; nil where nothing was told yet.
  var progress: AuditProgress? { told.progress.withLock { $0 } }

  /// Begins to read.
  init(_ read: @escaping @Sendable (@escaping @Sendable (AuditProgress) -> Void) throws -> AuditReport) {
    let told = Told()
    self.told = told
    report = Later { try read { progress in told.progress.withLock { $0 = progress } } }
  }

  /// The report, where it is read within a glance.
  func reportNow() throws -> AuditReport? { try report.value(before: .now() + .milliseconds(Self.milliseconds)) }
}
