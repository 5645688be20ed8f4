import Records
import Synchronization
import Testing

@Suite("What is made of parts at once")
struct ConcurrentlyTests {
  private struct Broken: Error, Equatable { let part: Int }

  @Test("comes in the order of the parts, each once", arguments: [0, 1, 2, 7, 100])
  func order(count: Int) {
    #expect(concurrently(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
    #expect(gathered(Array(0..<count), with: ["a", "b"]) { part, _ in part } == Array(0..<count))
    #expect(gathered(Array(0..<count), with: [3]) { $0 * $1 } == (0..<count).map { $0 * 3 })
  }

  private func gathered<Tool: Sendable>(
    _ parts: [Int], with tools: [Tool], _ make: @Sendable (Int, Tool) -> Int
  ) -> [Int] {
    concurrently(parts, with: tools, into: [], make) { whole, part in whole.append(part) }
  }

  @Test("the first part that fails says how")
  func failing() {
    #expect(throws: Broken(part: 3)) {
      try concurrently(Array(0..<9)) { part throws(Broken) -> Int in
        guard part < 3 else { throw Broken(part: part) }
        return part
      }
    }
  }

  @Test("a tool is never in two hands")
  func tools() {
    let hands = (0..<3).map { _ in Hand() }
    #expect(
      gathered(Array(0..<300), with: hands) { part, hand in
        hand.use(); return part
      } == Array(0..<300))
    #expect(hands.allSatisfy { !$0.wasShared })
  }

  private final class Hand: Sendable {
    private let state = Mutex((isUsed: false, wasShared: false))
    var wasShared: Bool { state.withLock { $0.wasShared } }

    func use() {
      state.withLock { state in
        state.wasShared = state.wasShared || state.isUsed
        state.isUsed = true
      }
      for _ in 0..<1000 { _ = wasShared }
      state.withLock { $0.isUsed = false }
    }
  }
}
