import Courseware

/// Instants as the formats write them: UTC, whole seconds, `2026-11-22T07:30:00Z`.
enum UTCText {
  static func wholeSeconds(_ time: Timestamp) -> Timestamp { Timestamp(milliseconds: time.seconds * 1000) }

  static func parse(_ text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, let date = CivilDate(String(decoding: bytes.prefix(10), as: UTF8.self)), date.year >= 1970,
      let hour = DecimalText.number(bytes[11..<13]), let minute = DecimalText.number(bytes[14..<16]),
      let second = DecimalText.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    let time = Timestamp(milliseconds: Int64(seconds) * 1000)
    return time.iso.utf8.elementsEqual(bytes) ? time : nil
  }
}
