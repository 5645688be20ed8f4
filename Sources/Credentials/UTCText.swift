import Courseware

/// Instants as the formats write them: UTC, whole seconds, `2026-11-22T07:30:00Z`.
enum UTCText {
  static func wholeSeconds(_ time: Timestamp) -> Timestamp { Timestamp(milliseconds: seconds(time) * 1000) }

  /// Seconds since 1970, rounded down: a JWT's NumericDate.
  static func seconds(_ time: Timestamp) -> Int64 {
    let (quotient, remainder) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
    return remainder < 0 ? quotient - 1 : quotient
  }

  static func text(_ time: Timestamp) -> String {
    let seconds = seconds(time)
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let second = Int(seconds - day * 86_400)
    let clock = [second / 3600, second / 60 % 60, second % 60].map { DecimalText.padded($0, 2) }
    return CivilDate(daysSince1970: Int(day)).description + "T" + clock.joined(separator: ":") + "Z"
  }

  static func parse(_ text: String) -> Timestamp? {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, let date = CivilDate(String(decoding: bytes.prefix(10), as: UTF8.self)),
      let hour = DecimalText.number(bytes[11..<13]), let minute = DecimalText.number(bytes[14..<16]),
      let second = DecimalText.number(bytes[17..<19]), hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    let time = Timestamp(milliseconds: Int64(seconds) * 1000)
    return self.text(time).utf8.elementsEqual(bytes) ? time : nil
  }
}
