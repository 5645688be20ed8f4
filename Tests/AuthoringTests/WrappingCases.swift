import Testing

/// Texts and the lines they break into, for both who wrap text and who counts its lines: the same table stands in the
/// tests of the other.
struct WrappingCase: Sendable, CustomTestStringConvertible {
  var text: String
  var width: Int
  var lines: [String]

  init(_ text: String, _ width: Int, _ lines: [String]) {
    self.text = text
    self.width = width
    self.lines = lines
  }

  var testDescription: String { "\(text), \(width)" }

  /// Every character of these has one column.
  static let narrow: [WrappingCase] = [
    // What belongs together stays together, though authors write plain spaces.
    .init("loven § 3-5 sier", 9, ["loven", "§ 3-5", "sier"]), .init("loven § 3-5 sier", 11, ["loven § 3-5", "sier"]),
    .init("se §§ 3-5 og 4-1", 8, ["se", "§§ 3-5", "og 4-1"]), .init("(§ 3-5)", 7, ["(§ 3-5)"]),
    .init("se (§ 3-5)", 7, ["se", "(§ 3-5)"]), .init("lov § 2 A-3 om", 10, ["lov", "§ 2 A-3 om"]),
    .init("lov § 2 A-3 om", 9, ["lov", "§ 2 A-3", "om"]), .init("§§ 2 A-1 og 2 A-8", 12, ["§§ 2 A-1 og", "2 A-8"]),
    .init("du fikk 80 %.", 11, ["du fikk", "80 %."]), .init("hele 82,5 % her", 8, ["hele", "82,5 %", "her"]),
    .init("lagret kl. 14.05", 12, ["lagret", "kl. 14.05"]), .init("(Kl. 8 til 9)", 9, ["(Kl. 8", "til 9)"]),
    .init("er nr. 128 av", 7, ["er", "nr. 128", "av"]), .init("frist 21. november", 12, ["frist", "21. november"]),
    .init("12.–21. mai, 6", 9, ["12.–21.", "mai, 6"]), .init("12.–21. mai, 6", 12, ["12.–21. mai,", "6"]),
    .init("over 10 000 kr", 9, ["over", "10 000 kr"]), .init("over 10 000 kr", 8, ["over", "10 000", "kr"]),
    .init("1 234 567 kr", 9, ["1 234 567", "kr"]), .init("mot –10 000", 8, ["mot", "–10 000"]),
    .init("regel 3-5", 8, ["regel", "3-5"]), .init("lov 2005-06-17", 10, ["lov", "2005-06-17"]),
    // What only looks like it does not.
    .init("punkt 1. Navn", 9, ["punkt 1.", "Navn"]), .init("i 1. etasje", 8, ["i 1.", "etasje"]),
    .init("i 1. maist", 6, ["i 1.", "maist"]), .init("år 2026 100 kr", 8, ["år 2026", "100 kr"]),
    .init("14.05 100 kr", 7, ["14.05", "100 kr"]), .init("er 10 0000", 6, ["er 10", "0000"]),
    .init("er 10 00", 6, ["er 10", "00"]), .init("gruppe 2 A-laget", 9, ["gruppe 2", "A-laget"]),
    .init("gruppe 2 B", 8, ["gruppe 2", "B"]), .init("§ om noe", 4, ["§ om", "noe"]),
    .init("ca. 25 min", 4, ["ca.", "25", "min"]),
    .init("opp % av", 4, ["opp", "% av"]), .init("snl. 4", 4, ["snl.", "4"]), .init("a3 100", 4, ["a3", "100"]),
    // What is held is let go only where a whole line has no room for it.
    .init("1 234 567", 7, ["1 234", "567"]), .init("§ 2 A-3", 5, ["§ 2", "A-3"]),
    .init("ord § 3-5", 4, ["ord", "§", "3-5"]),
    .init("10\u{A0}000\u{A0}000", 6, ["10 000", "000"]),
    // Norwegian compounds break where they may, and are cut only where a whole line has no room for them.
    .init("om arbeidsmiljøopplæringen", 22, ["om", "arbeidsmiljøopplæringe", "n"]),
    .init("om arbeidsmiljøopplæringen", 23, ["om", "arbeidsmiljøopplæringen"]),
    .init("om arbeids\u{AD}miljø\u{AD}opplæringen", 16, ["om arbeidsmiljø-", "opplæringen"]),
    .init("om arbeids\u{AD}miljø\u{AD}opplæringen", 15, ["om arbeids-", "miljø-", "opplæringen"]),
    .init("HMS-opplæringsansvarlig", 19, ["HMS-", "opplæringsansvarlig"]),
    .init("et HMS-arbeid", 7, ["et HMS-", "arbeid"]), .init("helse-, miljø-", 8, ["helse-,", "miljø-"]),
    .init("helse- og", 7, ["helse-", "og"]), .init("-arbeid", 4, ["-arb", "eid"]), .init("a–b–c", 3, ["a–b", "–c"]),
  ]
}
