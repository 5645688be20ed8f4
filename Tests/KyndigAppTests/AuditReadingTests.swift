import ArgumentParser
import Courseware
import Foundation
import Records
import Register
import Synchronization
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("An audit that takes long, on the screen")
struct AuditReadingTests {
  /// A face that hears keys while it waits, and what it was shown.
  private struct Waiting: Face {
    var heartbeat: Duration?
    /// What is pressed once a screen says this; nothing until then.
    let key: Key
    let once: @Sendable (Screen) -> Bool
    private(set) var shown: [Screen] = []

    init(pressing key: Key, once: @escaping @Sendable (Screen) -> Bool) {
      self.key = key
      self.once = once
    }

    mutating func show(_ screen: Screen) throws(TerminalError) { shown.append(screen) }

    mutating func nextKey() throws(TerminalError) -> Key {
      if let last = shown.last, once(last) { return key }
      // One that waits for ever would never see the report.
      return heartbeat == nil ? .endOfInput : .redraw
    }

    mutating func close() {}
  }

  private static func says(_ text: String) -> @Sendable (Screen) -> Bool { { $0.says(text) } }

  /// A loop whose report comes once `isOver`.
  private static func loop(
    of bench: AuditScreenBench, until isOver: DispatchSemaphore, _ progress: AuditProgress? = nil
  ) throws -> AuditingLoop {
    let desk = try bench.command().desk(in: bench.office.world, .nb)
    return AuditingLoop(
      AuditDesk(site: desk.site, world: desk.world, language: desk.language, asked: desk.asked) { telling in
        // Told again and again, as one that goes on is.
        while isOver.wait(timeout: .now() + 0.01) == .timedOut { progress.map(telling) }
        return try desk.read(telling)
      })
  }

  @Test("Ctrl-C leaves while the report is being read", arguments: [Key.interrupt, .endOfInput])
  func interrupted(key: Key) throws {
    let isOver = DispatchSemaphore(value: 0)
    defer { isOver.signal() }
    var loop = try Self.loop(of: AuditScreenBench(), until: isOver)
    var face = Waiting(pressing: key, once: Self.says("Leser svarene"))
    #expect(try loop.run(&face) == AuditingLoop.Farewell(isInterrupted: true))
    #expect(face.shown.count == 1)
  }

  @Test("how far it has come is said, and then the report is there")
  func progress() throws {
    let isOver = DispatchSemaphore(value: 0)
    var loop = try Self.loop(of: AuditScreenBench(), until: isOver, AuditProgress(.answers, 3, of: 7))
    var face = Waiting(pressing: .character("q")) { screen in
      if screen.says("Leser gjennom svarene: 3 av 7.") { isOver.signal() }
      return screen.says("Kari")
    }
    #expect(try loop.run(&face).isInterrupted == false)
    #expect(face.shown.contains { $0.says("Leser gjennom svarene: 3 av 7.") })
    #expect(face.heartbeat == nil)
  }

  @Test("one that cannot be read ends with what was wrong")
  func failed() throws {
    let bench = try AuditScreenBench()
    let desk = try bench.command().desk(in: bench.office.world, .nb)
    var loop = AuditingLoop(
      AuditDesk(site: desk.site, world: desk.world, language: .nb, asked: desk.asked) { _ in
        throw AuditFailure.noDate("i går")
      })
    var face = Waiting(pressing: .interrupt) { _ in false }
    #expect(throws: AuditFailure.noDate("i går")) { try loop.run(&face) }
  }

  @Test("one whose key is taken away while she looks sees no more from the next key")
  func takenAway() throws {
    let bench = try AuditScreenBench()
    let office = bench.office
    _ = try DoorCommandTests.add(office, "Amina Aas", DoorCommandTests.hardware, ["--office", "hr"])
    let world = try DoorCommandTests.visitor(office, DoorCommandTests.hardware)
    let remove = try DoorRemove.parse(["Amina Aas", "--site", office.site.path])
    var loop = AuditingLoop(try bench.command().desk(in: world, .nb))
    let isRemoved = Mutex(false)
    var face = Waiting(pressing: .down) { screen in
      guard screen.says("Kari") else { return false }
      if !isRemoved.withLock({ $0 }) {
        _ = try? remove.answer(in: office.world)
        isRemoved.withLock { $0 = true }
      }
      return true
    }
    #expect(throws: ArchiveError.loginEnded) { try loop.run(&face) }
    #expect(isRemoved.withLock { $0 })
  }
}
