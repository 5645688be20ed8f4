/// What `?` says on the issuer's screens.
enum IssueHelpWords {
  static let list = Wording(
    nb: "Her står alle som har signert egenerklæringen og ikke fått bevis. Se på hver av dem, ta med dem som skal få "
      + "bevis, og utsted alle på én gang. Svarene blir spilt av på nytt av programmet før noe signeres.",
    nn: "Her står alle som har signert eigenerklæringa og ikkje fått bevis. Sjå på kvar av dei, ta med dei som skal få "
      + "bevis, og ferd ut alle på éin gong. Svara blir spelte av på nytt av programmet før noko blir signert.",
    en: "Here are all who have signed the attestation and have no certificate. Look at each of them, include those who "
      + "are to have one, and issue them all at once. The program replays the answers before anything is signed.")
  static let reviewer = Wording(
    nb:
      "Har en kyndig person snakket med lederen, fører du inn samtalen. Da blir det kursbevis. Den som snakker, trenger "
      + "ikke å utstede selv, men kan ikke være lederen.",
    nn:
      "Har ein kunnig person snakka med leiaren, fører du inn samtalen. Då blir det kursbevis. Den som snakkar, treng "
      + "ikkje å ferde ut sjølv, men kan ikkje vere leiaren.",
    en:
      "Where a competent person has talked with the leader, you enter the talk. It is a course certificate then. Whoever "
      + "talks need not be an issuer, but cannot be the leader.")
  static let candidate = Wording(
    nb:
      "Dette er det som er kjent om gjennomføringen. Tempo og rekkefølge er tegn å spørre om, aldri en dom. Det som er "
      + "til hinder, må ordnes før beviset kan utstedes.",
    nn:
      "Dette er det som er kjent om gjennomføringa. Tempo og rekkjefølgje er teikn å spørje om, aldri ein dom. Det som er "
      + "til hinder, må ordnast før beviset kan ferdast ut.",
    en:
      "This is what is known about the training. Pace and order are signs to ask about, never a verdict. What stands in "
      + "the way must be put right before the certificate can be issued.")
  static let drafts = Wording(
    nb: "Utkastene er lederens egne, og er delt med deg for samtalen. De står ikke på beviset, bare titlene på dem du "
      + "fører inn som lest.",
    nn:
      "Utkasta er leiaren sine eigne, og er delte med deg for samtalen. Dei står ikkje på beviset, berre titlane på dei "
      + "du fører inn som lesne.",
    en:
      "The drafts are the leader's own, shared with you for the talk. They are not on the certificate, only the titles of "
      + "those you enter as read.")
}
