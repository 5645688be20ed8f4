/// Why a course is not taken again.
enum TakingAgain: Error, Equatable {
  /// There is no certificate of it yet.
  case notCertified
}

extension TakingAgain: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    (
      .no,
      Wording(
        nb: "Du har ikke bevis for dette kurset ennå, så det er ikke noe å ta på nytt. Fortsett uten --again.",
        nn: "Du har ikkje bevis for dette kurset enno, så det er ikkje noko å ta på nytt. Hald fram utan --again.",
        en: "You have no certificate of this course yet, so there is nothing to take again. Go on without --again.")
    )
  }
}

extension OfficeHelp {
  var again: String {
    Wording(
      nb: "Ta kurset på nytt fra begynnelsen, når du har bevis fra før; det du gjorde da, blir stående.",
      nn: "Ta kurset på nytt frå byrjinga, når du har bevis frå før; det du gjorde då, blir ståande.",
      en: "Take the course again from the start, where you have a certificate; what you did then stays.")[language]
  }
}
