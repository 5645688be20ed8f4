import Testing

@testable import Credentials

@Suite("Large hand-ins")
struct LargeHandInTests {
  @Test("Ten times the events take about ten times as long, not a hundred")
  func linear() throws {
    let clock = ContinuousClock()
    func time(_ views: Int) throws -> Duration {
      let session = try CarriedSession(events: TokenSample.events(views: views))
      let bytes = try Sample.leader.sign(TokenSample.handIn(sessions: [session])).bytes
      // The best of three, for other work on the machine only slows it.
      var best = Duration.seconds(1000)
      for _ in 0..<3 {
        var read: SignedHandIn?
        best = min(best, try clock.measure { read = try SignedHandIn(reading: bytes) })
        #expect(read?.content.sessions.first?.events.count == views + 1)
      }
      return best
    }
    let small = try time(500)
    let large = try time(5000)
    #expect(large < small * 40, "\(small), \(large)")
  }

  @Test("More than eight million bytes are not signed")
  func tooLarge() throws {
    let session = try CarriedSession(events: TokenSample.events(views: 100_000))
    let handIn = try TokenSample.handIn(sessions: [session])
    #expect {
      try Sample.leader.sign(handIn)
    } throws: { error in
      guard case SignedProblem.tooLarge(_, HandIn.maximumBytes)? = error as? SignedProblem else { return false }
      return true
    }
  }
}
