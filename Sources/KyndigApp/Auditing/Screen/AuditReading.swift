import Foundation
import Register
import Synchronization

/// A report that is being read beside the screen, so that keys are heard meanwhile.
final class AuditReading: Sendable {
  /// How long the keys are waited for before one looks whether it is done, and the other way round.
  static let glance = Duration.milliseconds(100)

  private let told = Mutex<AuditProgress?>(nil)
  private let read = Mutex<Result<AuditReport, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// How far it has come; nil where nothing was told yet.
  var progress: AuditProgress? { told.withLock { $0 } }

  /// Begins to read.
  init(_ read: @escaping @Sendable (@escaping @Sendable (AuditProgress) -> Void) throws -> AuditReport) {
    let thread = Thread { [self] in
      let result = Result { try read { progress in self.told.withLock { $0 = progress } } }
      self.read.withLock { $0 = result }
      isDone.signal()
    }
    // An edition is read as deep as it is nested; the system's own threads have as much.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// The report, once it is read; nil where that is not so within a time.
  func report(within time: Duration) throws -> AuditReport? {
    guard isDone.wait(timeout: .now() + time.seconds) == .success else { return nil }
    return try read.withLock { $0 }?.get()
  }
}

extension Duration {
  /// In seconds.
  fileprivate var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
