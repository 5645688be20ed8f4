import Foundation
import Synchronization

/// Something that is made on a thread of its own while other things are done, and asked for later.
final class Later<Value: Sendable>: Sendable {
  private let made = Mutex<Result<Value, any Error>?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  /// Begins to make it.
  init(_ make: @escaping @Sendable () throws -> Value) {
    let thread = Thread { [self] in
      let result = Result { try make() }
      made.withLock { $0 = result }
      isMade.signal()
    }
    // What is read may be nested as deep as on the main thread.
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// What was made, or what was thrown instead, once it is there.
  func value() throws -> Value {
    while true {
      if let value = try value(before: .distantFuture) { return value }
    }
  }

  /// What was made, or what was thrown instead, once it is there; nil where that is not so by then.
  func value(before end: DispatchTime) throws -> Value? {
    guard isMade.wait(timeout: end) == .success else { return nil }
    // Whoever asks again does not wait for another.
    isMade.signal()
    return try made.withLock { $0 }?.get()
  }
}
