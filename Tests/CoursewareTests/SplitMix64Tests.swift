import Courseware
import Testing

/// The vectors under «of our own» were made by another program, in another language, from the description alone.
@Suite("Chance by seed")
struct SplitMix64Tests {
  @Test("The generator gives the numbers that are public for seed 1234567")
  func publicVectors() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = (0..<5).map { _ in generator.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test(
    "Shuffles of ten, of our own, never change",
    arguments: [
      (0, [6, 3, 2, 9, 8, 1, 4, 7, 0, 5]), (1, [4, 2, 8, 1, 9, 3, 0, 6, 7, 5]),
      (1_234_567, [2, 0, 6, 1, 4, 5, 3, 8, 9, 7]), (.max, [3, 4, 2, 7, 5, 0, 8, 1, 9, 6]),
    ] as [(UInt64, [Int])])
  func shuffles(seed: UInt64, order: [Int]) {
    var generator = SplitMix64(seed: seed)
    #expect(generator.shuffled(Array(0..<10)) == order)
  }

  @Test(
    "Generators for one thing under a common seed, of our own, never change",
    arguments: [
      (0, "", 14_087_677_454_934_409_008), (7, "start/bank", 11_322_872_623_623_228_261),
      (7, "start/bænk", 14_631_799_050_086_093_092), (8, "start/bank", 5_717_591_037_738_634_800),
    ] as [(UInt64, String, UInt64)])
  func named(seed: UInt64, id: String, first: UInt64) {
    var generator = SplitMix64(seed: seed, for: id)
    #expect(generator.next() == first)
  }

  @Test("Numbers that would make some remainders likelier than others are passed over")
  func rejection() {
    // Of 2⁶⁴ numbers the lowest quarter is passed over; the second public number lies in it.
    var generator = SplitMix64(seed: 1_234_567)
    let limit = 3 << 61
    #expect(generator.next(below: limit) == 6_457_827_717_110_365_317)
    #expect(generator.next(below: limit) == 2_899_962_904_557_288_567)
  }

  @Test("Every number below a limit is about as likely", arguments: [1, 2, 3, 6, 10, 100])
  func uniform(limit: Int) {
    var generator = SplitMix64(seed: 42)
    var counts = [Int](repeating: 0, count: limit)
    for _ in 0..<(limit * 2000) { counts[generator.next(below: limit)] += 1 }
    // Five standard deviations of a count whose mean is 2000.
    #expect(counts.allSatisfy { (1777...2223).contains($0) })
  }

  @Test("Every order of four is about as likely")
  func permutations() {
    var generator = SplitMix64(seed: 42)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 { counts[generator.shuffled([0, 1, 2, 3]), default: 0] += 1 }
    #expect(counts.count == 24)
    #expect(counts.values.allSatisfy { (842...1158).contains($0) })
  }

  @Test("A shuffle of nothing is nothing, and of one is that one")
  func small() {
    var generator = SplitMix64(seed: 3)
    #expect(generator.shuffled([Int]()) == [])
    #expect(generator.shuffled(["a"]) == ["a"])
    #expect(generator == SplitMix64(seed: 3))
  }
}
