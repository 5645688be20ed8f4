extension PlanningPhrases {
  static let en = Self(
    title: "When do you want to be done?",
    lead: { "There is about \($0) left. The date is your own, and you can change it at any time." },
    field: "The day you want to be done:", hint: "Write the date as 1.2.2027 or 2027-02-01.",
    refused: "This is not a date in the calendar. Write it as 1.2.2027 or 2027-02-01.",
    past: { "\($0) has passed. Write today or a later day." }, save: "store",
    prompt: "Write the date, or write back or quit:",
    planned: { "You want to be done \($0)." }, missed: { "You wanted to be done \($0)." })
}

extension InspectionPhrases {
  static let en = Self(
    title: "An inspection tomorrow?", asked: "This is what you may be asked about:",
    questions: [
      "Your training: what it was about, how much of it there was, and that you took it yourself.",
      "The six written descriptions: goals, organisation, mapping of risk, measures, routines for faults, and review.",
      "Who took part. If you have safety representatives, they take part in the inspection.",
    ], have: "This is what you have:", nothing: "No draft is part of your course yet.", drafts: .en,
    showUnderWay: "Write kyndig status --to FILE.html to make a page that shows how far you have come.",
    showPassed: "The course is passed. Sign the attestation, and you get a certificate to show.",
    showCertificate: "Show the certificate: it says what the training was about, and how much of it there was.",
    open: "open", prompt: "Write the number of what you want to open, or write back, overview or quit:")
}
