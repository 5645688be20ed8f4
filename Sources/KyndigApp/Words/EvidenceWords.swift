import Courseware

extension EvidenceFinding {
  /// The facts of a finding in a sentence, for a reviewer to ask about; `name` is what she knows a page or an item by.
  func words(naming name: (_ id: String) -> String = { $0 }) -> Wording {
    switch self {
    case .hastyPages(let pages, let all, let words, let milliseconds):
      let (time, names) = (Wording.seconds(milliseconds), Wording.first(pages.map(name)))
      return Wording(
        nb: "\(pages.count) av \(counted(all, "side", "sider")) var kortere tid på skjermen enn det tar å lese dem "
          + "(\(words) ord på \(time.nb) til sammen): \(names.nb).",
        nn: "\(pages.count) av \(counted(all, "side", "sider")) var kortare tid på skjermen enn det tek å lese dei "
          + "(\(words) ord på \(time.nn) til saman): \(names.nn).",
        en: "\(pages.count) of \(counted(all, "page", "pages")) were on the screen for less time than it takes to read "
          + "them (\(words) words in \(time.en) altogether): \(names.en).")
    case .hastyAnswers(let items, let all, let milliseconds):
      let (time, names) = (Wording.seconds(milliseconds), Wording.first(items.map(name)))
      return Wording(
        nb: "Svaret på \(items.count) av \(counted(all, "oppgave", "oppgaver")) kom på kortere tid enn det tar å lese "
          + "dem (halvparten innen \(time.nb)): \(names.nb).",
        nn: "Svaret på \(items.count) av \(counted(all, "oppgåve", "oppgåver")) kom på kortare tid enn det tek å lese "
          + "dei (halvparten innan \(time.nn)): \(names.nn).",
        en: "The answer to \(items.count) of \(counted(all, "item", "items")) came sooner than they can be read "
          + "(half of them within \(time.en)): \(names.en).")
    case .evenPace(let count, let all, let milliseconds):
      let time = Wording.seconds(milliseconds)
      return Wording(
        nb: "\(count) av \(all) trinn tok like lang tid, omtrent \(time.nb) hvert, og det er jevnere enn folk pleier "
          + "å være.",
        nn:
          "\(count) av \(all) trinn tok like lang tid, om lag \(time.nn) kvart, og det er jamnare enn folk plar vere.",
        en: "\(count) of \(all) steps took the same time, about \(time.en) each, which is steadier than people tend to "
          + "be.")
    case .answeredBeforeReading(let items, let all):
      let names = Wording.first(items.map(name))
      return Wording(
        nb:
          "\(items.count) av \(counted(all, "oppgave", "oppgaver")) ble besvart før siden som sier det, hadde vært på "
          + "skjermen: \(names.nb).",
        nn:
          "\(items.count) av \(counted(all, "oppgåve", "oppgåver")) vart svara på før sida som seier det, hadde vore på "
          + "skjermen: \(names.nn).",
        en: "\(items.count) of \(counted(all, "item", "items")) were answered before the page that says it had been on "
          + "the screen: \(names.en).")
    case .retriedAtOnce(let assessment, let retries, let failures):
      let (name, time) = (name(assessment), Wording.seconds(Self.soonestRetry))
      return Wording(
        nb: "«\(name)» ble ikke bestått \(counted(failures, "gang", "ganger")), og ble begynt på nytt innen \(time.nb) "
          + "\(counted(retries, "gang", "ganger")) uten en side imellom.",
        nn: "«\(name)» vart ikkje bestått \(counted(failures, "gong", "gonger")), og vart teke til på nytt innan "
          + "\(time.nn) \(counted(retries, "gong", "gonger")) utan ei side imellom.",
        en: "“\(name)” was failed \(counted(failures, "time", "times")), and begun anew within \(time.en) "
          + "\(counted(retries, "time", "times")) with no page in between.")
    }
  }
}

extension Wording {
  /// So many names that a sentence can still be read.
  private static let mostNames = 5

  /// Names in quotation marks; of many the first ones, and how many more there are.
  fileprivate static func first(_ names: [String]) -> Wording {
    guard names.count > mostNames else { return every(names) }
    let (shown, more) = (names.prefix(mostNames), names.count - mostNames)
    let norwegian = shown.map { "«\($0)»" }.joined(separator: ", ") + " og \(more) til"
    let english = shown.map { "“\($0)”" }.joined(separator: ", ") + " and \(more) more"
    return Wording(nb: norwegian, nn: norwegian, en: english)
  }

  /// A time in seconds, short ones to the tenth.
  fileprivate static func seconds(_ milliseconds: Int64) -> Wording {
    guard milliseconds < 9950 else {
      let seconds = (milliseconds + 500) / 1000
      return Wording(nb: "\(seconds) sekunder", nn: "\(seconds) sekund", en: "\(seconds) seconds")
    }
    let tenths = (milliseconds + 50) / 100
    return Wording(
      nb: "\(tenths / 10),\(tenths % 10) sekunder", nn: "\(tenths / 10),\(tenths % 10) sekund",
      en: "\(tenths / 10).\(tenths % 10) seconds")
  }
}
