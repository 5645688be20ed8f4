import Dispatch
import Foundation
import Synchronization

/// Makes something of each part, at once as far as the machine has cores for it; in the order of the parts.
func concurrently<Part: Sendable, Value: Sendable, Failure: Error>(
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

/// The same where each is made with a tool that only one thread may use at a time: there are as many at work as tools.
func concurrently<Part: Sendable, Tool: Sendable, Value: Sendable, Failure: Error>(
  _ parts: [Part], with tools: [Tool], _ make: @Sendable (Part, Tool) throws(Failure) -> Value
) throws(Failure) -> [Value] {
  let next = Mutex(0)
  let made = try concurrently(tools) { (tool) throws(Failure) -> [(index: Int, value: Value)] in
    var own: [(index: Int, value: Value)] = []
    while true {
      let index = next.withLock { index in
        defer { index += 1 }
        return index
      }
      guard index < parts.count else { return own }
      own.append((index, try make(parts[index], tool)))
    }
  }
  return made.flatMap(\.self).sorted { $0.index < $1.index }.map(\.value)
}

/// How many cores there are to work on.
var cores: Int { ProcessInfo.processInfo.activeProcessorCount }
