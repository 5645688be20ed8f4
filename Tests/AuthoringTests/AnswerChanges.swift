import Testing

extension AnswerTests {
  /// One answer, and what it changes.
  struct Change: CustomTestStringConvertible {
    var question: String
    var answer: String
    var brought: [String]
    var taken: [String] = []

    init(_ question: String, _ answer: String, _ brought: [String], taken: [String] = []) {
      (self.question, self.answer, self.brought, self.taken) = (question, answer, brought, taken)
    }

    var testDescription: String { "\(question) \(answer)" }
  }

  private static let notSmall = ["M05/STANDARD"]
  private static let small = ["M05/SMALL"]
  private static let behindStop = ["M00/regler", "M00/ov", "M00/b1", "M00/b2", "M00/DUTY", "M00/RULES.OMBUD"]

  static let changes: [Change] = [
    Change("other_regime", "petroleum", ["M00/STOP", "M00/STOP.PETROLEUM"], taken: behindStop),
    Change("other_regime", "flying", ["M00/STOP", "M00/STOP.FLYING"], taken: behindStop),
    Change("other_regime", "ship", ["M00/STOP", "M00/STOP.SHIP"], taken: behindStop),
    Change("other_regime", "svalbard", ["M00/STOP", "M00/STOP.SVALBARD"], taken: behindStop),
    Change("level", "other", ["M00/DUTY.OTHER", "M01/LEVEL.OTHER"], taken: ["M00/DUTY", "M01/LEVEL.TOP"]),
    Change("sector", "municipal", ["M01/SECTOR.PUBLIC", "M10/B10.EQ", "M10/B10.EQ.MUST"]),
    Change("sector", "state", ["M01/SECTOR.PUBLIC", "M10/B10.EQ", "M10/B10.EQ.MUST"]),
    Change("contractors", "yes", ["M11/B11.HIRE"]), Change("seasonal", "yes", ["M04/B04.SEASON"]),
    Change("system", "own", []), Change("system", "group", []),
    Change(
      "trade", "construction", ["M02/EX.CONSTRUCTION", "M13/B13.OTHER", "M13/B13.OTHER.CONSTRUCTION"],
      taken: ["M02/EX.SHOP"]),
    Change("trade", "care", ["M02/EX.CARE", "M13/B13.OTHER", "M13/B13.OTHER.CARE"], taken: ["M02/EX.SHOP"]),
    Change("trade", "office", ["M02/EX.OFFICE"], taken: ["M02/EX.SHOP"]),
    Change(
      "trade", "transport", ["M02/EX.TRANSPORT", "M13/B13.OTHER", "M13/B13.OTHER.TRANSPORT"], taken: ["M02/EX.SHOP"]),
    Change("trade", "food", ["M02/EX.FOOD", "M13/B13.OTHER", "M13/B13.OTHER.FOOD"], taken: ["M02/EX.SHOP"]),
    Change("trade", "industry", ["M02/EX.INDUSTRY"], taken: ["M02/EX.SHOP"]),
    Change("trade", "cleaning", ["M02/EX.CLEANING"], taken: ["M02/EX.SHOP"]),
    Change("bht", "required", ["M04/B04.BHT", "M04/X6"]), Change("industrivern", "yes", ["M14/B14.ROWS.NSO"]),
    Change("shared_site", "sometimes", ["M12/B12.COORD", "M12/B12.COORD.AGREEMENT", "M12/X3"]),
    Change("shared_site", "permanent", ["M12/B12.COORD", "M12/B12.COORD.AGREEMENT", "M12/X3"]),
    Change("construction", "contractor", contractor + notSmall, taken: small),
    Change("construction", "client", client + notSmall, taken: small),
    Change("construction", "both", Array(Set(contractor + client)) + notSmall, taken: small),
    Change("cleaning", "yes", ["M13/B13.CARD", "M13/B13.CARD.APPROVAL"]),
    Change("car_care", "yes", ["M13/B13.CARD", "M13/B13.CARD.APPROVAL"]),
    Change("light_goods", "yes", ["M13/B13.CARD", "M13/B13.CARD.GOODS"]),
    Change("chemicals", "household_like", []),
    Change(
      "chemicals", "hazardous",
      ["M03/B03.EXTRA", "M03/B03.EXTRA.CHEM", "M07/B07.CHEM", "M07/X5"] + notSmall, taken: small),
    Change("biological", "yes", ["M07/B07.BIO"]), Change("machines", "some", ["M07/B07.MACH"]),
    Change(
      "machines", "certified_training", ["M07/B07.MACH", "M07/B07.MACH.CERTIFIED"] + notSmall, taken: small),
    Change("height", "yes", ["M07/B07.LOAD", "M07/B07.LOAD.HEIGHT"] + notSmall, taken: small),
    Change("noise", "yes", ["M07/B07.LOAD", "M07/B07.LOAD.NOISE"]),
    Change("heavy_lifting", "yes", ["M07/B07.LOAD", "M07/B07.LOAD.LIFT"]),
    Change("outdoor_cold", "yes", ["M07/B07.LOAD", "M07/B07.LOAD.COLD"]),
    Change("flammable", "yes", ["M14/B14.ROWS.FIRE"] + notSmall, taken: small),
    Change("electrical_own", "yes", ["M14/B14.ROWS.DLE"]), Change("radiation", "yes", ["M14/B14.ROWS.DSA"]),
    Change("discharge", "yes", ["M14/B14.ROWS.DISCHARGE"]),
    Change("shift", "night", ["M11/B11.SHIFT", "M11/B11.SHIFT.NIGHT"]), Change("shift", "shift", ["M11/B11.SHIFT"]),
    Change("shift", "sunday", ["M11/B11.SHIFT"]),
    Change("lone", "yes", ["M08/B08.ALONE", "M08/B08.ALONE.LONE"]),
    Change("violence", "yes", ["M08/B08.VIOL"] + notSmall, taken: small),
    Change("emotional", "yes", ["M08/B08.ALONE", "M08/B08.ALONE.EMOTIONAL"]), Change("home_office", "sporadic", []),
    Change(
      "home_office", "regular",
      ["M03/B03.EXTRA", "M03/B03.EXTRA.HOME", "M08/B08.ALONE", "M08/B08.ALONE.HOME", "M11/B11.HOME", "M11/X4"]),
    Change("young", "yes", ["M03/B03.EXTRA", "M03/B03.EXTRA.YOUNG", "M11/B11.YOUNG"]),
    Change("languages", "no", ["M06/B06.LANG"]), Change("lodging", "yes", ["M07/B07.LODGE"]),
  ]

  private static let contractor = [
    "M03/B03.EXTRA", "M03/B03.EXTRA.BUILD", "M12/B12.BUILD", "M12/B12.BUILD.CONTRACTOR", "M13/B13.CARD",
    "M13/B13.CARD.BUILD",
  ]
  private static let client = [
    "M03/B03.EXTRA", "M03/B03.EXTRA.BUILD", "M12/B12.BUILD", "M12/B12.BUILD.CLIENT",
  ]
}
