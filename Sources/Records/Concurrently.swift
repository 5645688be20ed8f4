import Dispatch
import Foundation
import Synchronization

/// Makes something of each part, at once as far as the machine has cores for it; in the order of the parts.
public func concurrently<Part: Sendable, Value: Sendable, Failure: Error>(
  _ parts: [Part], _ make: @Sendable (Part) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let made = Mutex<[Result<Value, Failure>?]>(Array(repeating: nil, count: parts.count))
  DispatchQueue.concurrentPerform(iterations: parts.count) { index in
    let value = Result { () throws(Failure) -> Value in try make(parts[index]) }
    made.withLock { $0[index] = value }
  }
  var values: [Value] = []
  for result in made.withLock({ $0 }) {
    if let result { values.append(try result.get()) }
  }
  return values
}

/// Makes something of each part with a tool that only one thread may use at a time, as many at once as there are tools, and
/// gathers it in the order of the parts, while others are still being made.
public func concurrently<Part: Sendable, Tool: Sendable, Value: Sendable, Whole: Sendable, Failure: Error>(
  _ parts: [Part], with tools: [Tool], into start: Whole,
  _ make: @Sendable (Part, Tool) throws(Failure) -> Value,
  gathering gather: @Sendable (inout Whole, Value) -> Void
) throws(Failure) -> Whole {
  let next = Mutex(0)
  let made = Mutex((waiting: [Int: Value](), gathered: 0, whole: start))
  _ = try concurrently(tools) { (tool) throws(Failure) in
    while true {
      let index = next.withLock { index in
        defer { index += 1 }
        return index
      }
      guard index < parts.count else { return }
      let value = try make(parts[index], tool)
      made.withLock { made in
        made.waiting[index] = value
        while let value = made.waiting.removeValue(forKey: made.gathered) {
          gather(&made.whole, value)
          made.gathered += 1
        }
      }
    }
  }
  return made.withLock { $0.whole }
}

/// How many cores there are to work on.
public var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

/// Into how many pieces work is cut that is shared by the cores: so many that none waits long for the last of them.
public var manyPieces: Int { 16 * cores }
