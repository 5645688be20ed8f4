import Courseware
import Testing

@testable import Credentials

@Suite("Diploma")
struct DiplomaTests {
  func svg(_ accomplishment: Accomplishment) throws -> String {
    String(decoding: try Sample.certificate(accomplishment).svg, as: UTF8.self)
  }

  @Test("The same token gives the same bytes")
  func deterministic() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment())
    #expect(certificate.svg == certificate.svg)
    #expect(certificate.svg.count < UnverifiedCertificate.maximumFileBytes)
  }

  @Test("The token stands directly after the svg tag, as Open Badges 3.0 has it")
  func carrier() throws {
    let certificate = try Sample.certificate(try Sample.accomplishment())
    let lines = String(decoding: certificate.svg, as: UTF8.self).split(separator: "\n")
    #expect(lines[1].contains(#"xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0""#))
    #expect(lines[2] == #"<openbadges:credential verify="\#(certificate.token)"/>"#)
    #expect(lines[3] == #"<metadata><kyndig:diploma xmlns:kyndig="urn:kyndig:diploma" layout="1"/></metadata>"#)
  }

  @Test(
    "An inspector finds content, extent, and what the document is not",
    arguments: [
      "Dokumentasjon på gjennomført opplæring", "selvutstedt", "Kari Nordmann", "HMS for ledere",
      "opplæring for arbeidsgiver etter arbeidsmiljøloven § 3-5", "Fjellbygg AS, org.nr. 974 760 673",
      "12.–21. november 2026", "3 t 05 min beregnet, 3 t 35 min aktiv tid", "88 %, beståttgrense 80 %, forsøk 1",
      "Innhold: 6 deler", "Roller, samarbeid og medvirkning", "40 min", "2026-2, regler per 22. november 2026",
      "Siri Haugen, HMS-rådgiver med ti års erfaring", "Utstedt 22. november 2026 kl. 07.30 UTC",
      "Arbeidstilsynet kan se på dette som selvstudium.",
    ])
  func contents(text: String) throws {
    #expect(try svg(Sample.accomplishment()).contains(">\(text)<"))
  }

  @Test("An expiry is printed where there is one, and no other date is")
  func expiry() throws {
    let end = Timestamp(milliseconds: Sample.time.milliseconds + 60_000)
    let svg = try Sample.certificate(try Sample.accomplishment(), validUntil: end).svg
    #expect(String(decoding: svg, as: UTF8.self).contains(">22. november 2026 kl. 07.31 UTC<"))
    #expect(try !self.svg(Sample.accomplishment()).contains("Gyldig til"))
  }

  @Test("It says how to get a kursbevis, that nobody approves, and that it is not the 40 hours")
  func notes() throws {
    let text = try svg(Sample.accomplishment()).split(separator: "\n").filter { $0.hasPrefix("<text") }
      .compactMap { $0.split(separator: ">").dropFirst().first?.split(separator: "<").first }.joined(separator: " ")
    for note in DiplomaWords.notes { #expect(text.contains(note)) }
    #expect(!text.lowercased().contains("godkjent"))
  }

  @Test("Markup in a name is text on the page")
  func escaped() throws {
    let text = try svg(Sample.accomplishment(name: #"<b>&"Kari"</b>"#))
    #expect(text.contains("&lt;b&gt;&amp;&quot;Kari&quot;&lt;/b&gt;"))
    #expect(!text.contains("<b>"))
    #expect(Drawing.escaped("a\u{202E}b\u{1B}\n") == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
  }

  static let extremes: [(String, Int)] = [
    ("Kari Nordmann", 1), ("Kari Nordmann", 16), ("Kari Nordmann", 24),
    (String(repeating: "Wilhelmine ", count: 8) + "Wu", 24), (String(repeating: "W", count: 100), 24),
    (String(repeating: "漢", count: 100), 24),
  ]

  @Test("However long the texts are, nothing is drawn outside the frame or over the signatures", arguments: extremes)
  func fits(name: String, modules: Int) throws {
    let long = name.count > 50
    let text = try svg(
      Sample.accomplishment(
        name: name, title: long ? String(name.prefix(80)) + " for ledere" : "HMS for ledere", modules: modules,
        employer: .init(name: name), competence: name))
    let page = try #require(Page(text))
    #expect(page.lowestInBody <= 2540 - 60)
    #expect(page.widest <= 2100 - 106)
    #expect(page.leftmost >= 106)
  }
}

/// Where the texts of a diploma are, by the same estimate of widths that set them.
struct Page {
  var lowestInBody = 0
  var widest = 0
  var leftmost = 2100

  init?(_ svg: String) {
    var scale = (factor: 1.0, x: 0.0, y: 0.0)
    for line in svg.split(separator: "\n") {
      if line.hasPrefix("<g transform") {
        let numbers = line.split { !"0123456789.".contains($0) }.compactMap { Double($0) }
        guard numbers.count == 3 else { return nil }
        scale = (numbers[2], numbers[0], numbers[1])
      } else if line == "</g>" {
        scale = (1, 0, 0)
      } else if line.hasPrefix("<text") {
        guard let x = Self.number("x", line), let y = Self.number("y", line), let size = Self.number("font-size", line),
          let content = line.split(separator: ">").dropFirst().first?.split(separator: "<").first
        else { return nil }
        let font = Int(Double(size) * scale.factor)
        let width = line.contains("Courier") ? content.count * font * 6 / 10 : TextWidth.of(String(content), size: font)
        let place = Double(x) * scale.factor + scale.x
        let left =
          line.contains("middle") ? Int(place) - width / 2 : line.contains("\"end\"") ? Int(place) - width : Int(place)
        widest = max(widest, left + width)
        leftmost = min(leftmost, left)
        let baseline = Int(Double(y) * scale.factor + scale.y)
        if y < 2440 || scale.factor < 1 { lowestInBody = max(lowestInBody, baseline) }
      }
    }
  }

  private static func number(_ name: String, _ line: Substring) -> Int? {
    line.firstRange(of: " \(name)=\"").flatMap { Int(line[$0.upperBound...].prefix { $0.isNumber }) }
  }
}
