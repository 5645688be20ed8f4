import Courseware

extension StatusPhrases {
  /// What the business asks of her in a course, and what to type where it is to be renewed; nil where there is nothing to tell.
  func asked(_ standing: RequirementStanding, in course: String) -> String? {
    func date(_ day: CivilDate) -> String { formats.text(day) }
    let words: Wording? =
      switch standing.state {
      case .due(let day):
        Wording(
          nb: "Virksomheten ber deg fullføre innen \(date(day)).", nn: "Verksemda ber deg fullføre innan \(date(day)).",
          en: "Your business asks you to finish by \(date(day)).")
      case .overdue(let since):
        Wording(
          nb: "Fristen hos virksomheten var \(date(since.adding(-1, .days))).",
          nn: "Fristen hos verksemda var \(date(since.adding(-1, .days))).",
          en: "Your business’s deadline was \(date(since.adding(-1, .days))).")
      case .open(let day):
        Wording(
          nb: "Opplæringen gjelder til \(date(day)), og kan fornyes nå.",
          nn: "Opplæringa gjeld til \(date(day)), og kan fornyast no.",
          en: "Your training counts until \(date(day)), and may be renewed now.")
      case .done(.some(let day)):
        Wording(
          nb: "Opplæringen gjelder til \(date(day)).", nn: "Opplæringa gjeld til \(date(day)).",
          en: "Your training counts until \(date(day)).")
      case .done(nil), .exempt, .notRequired: nil
      }
    let isToRenew =
      switch standing.state {
      case .open: true
      case .due, .overdue: standing.training != nil
      case .done, .exempt, .notRequired: false
      }
    let again = Wording(
      nb: "Ta kurset på nytt med: kyndig take \(course) --again",
      nn: "Ta kurset på nytt med: kyndig take \(course) --again",
      en: "Take the course again with: kyndig take \(course) --again")
    return words.map { (isToRenew ? $0 + again : $0)[Language(rawValue: language) ?? .nb] }
  }
}
