/// What the screens say on which the talk with a leader is entered.
enum TalkWords {
  static let title = Wording(nb: "Samtalen", nn: "Samtalen", en: "The talk")
  static func step(_ number: Int, _ of: Int) -> Wording {
    Wording(nb: "steg \(number) av \(of)", nn: "steg \(number) av \(of)", en: "step \(number) of \(of)")
  }
  static let lead = Wording(
    nb: "En kyndig person har snakket med lederen om opplæringen og utkastene. Da blir beviset et kursbevis. Det du "
      + "fører inn, står på beviset, og du signerer på at det er sant.",
    nn: "Ein kunnig person har snakka med leiaren om opplæringa og utkasta. Då blir beviset eit kursbevis. Det du "
      + "fører inn, står på beviset, og du signerer på at det er sant.",
    en: "A competent person has talked with the leader about the training and the drafts. The certificate is a course "
      + "certificate then. What you enter stands on it, and you sign that it is true.")
  static let notStored = Wording(
    nb: "Samtalen lagres først når beviset er utstedt. Avslutter du før det, må den føres inn på nytt.",
    nn: "Samtalen blir lagra først når beviset er ferda ut. Avsluttar du før det, må han førast inn på nytt.",
    en: "The talk is stored only once the certificate is issued. If you quit before, it must be entered anew.")
  static let leadPrompt = Wording(
    nb: "Trykk Enter for å føre inn samtalen, eller skriv tilbake:",
    nn: "Trykk Enter for å føre inn samtalen, eller skriv tilbake:", en: "Press Enter to enter the talk, or write back:"
  )

  static let whom = Wording(nb: "Hvem gjaldt samtalen?", nn: "Kven gjaldt samtalen?", en: "Whom was the talk with?")
  static let whomHint = Wording(
    nb: "Én samtale kan gjelde flere ledere. Merk alle som var med.",
    nn: "Éin samtale kan gjelde fleire leiarar. Merk alle som var med.",
    en: "One talk may be with several leaders. Mark all who took part.")
  static let whomPrompt = Wording(
    nb: "Trykk Enter for dem som er merket, eller skriv tallene for alle som var med:",
    nn: "Trykk Enter for dei som er merkte, eller skriv tala for alle som var med:",
    en: "Press Enter for those who are marked, or write the numbers of all who took part:")
  static let nobody = Wording(nb: "Merk minst én.", nn: "Merk minst éin.", en: "Mark at least one.")

  static let reviewer = Wording(
    nb: "Hvem snakket med lederen? Skriv navnet:", nn: "Kven snakka med leiaren? Skriv namnet:",
    en: "Who talked with the leader? Write the name:")
  static let reviewerHint = Wording(
    nb: "Det kan være deg eller en annen, men ikke lederen selv.",
    nn: "Det kan vere deg eller ein annan, men ikkje leiaren sjølv.",
    en: "It may be you or somebody else, but not the leader.")
  static func isLeader(_ name: String) -> Wording {
    Wording(
      nb: "\(name) er lederen samtalen gjelder, og kan ikke ha ledet den selv. Skriv navnet på den andre.",
      nn: "\(name) er leiaren samtalen gjeld, og kan ikkje ha leidd han sjølv. Skriv namnet på den andre.",
      en: "\(name) is the leader the talk was with, and cannot have led it. Write the other person's name.")
  }
  static let competence = Wording(
    nb: "Hva gjør vedkommende kyndig?", nn: "Kva gjer vedkomande kunnig?", en: "What makes that person competent?")
  static let competenceHint = Wording(
    nb: "For eksempel: yrkeshygieniker i bedriftshelsetjenesten.",
    nn: "Til dømes: yrkeshygienikar i bedriftshelsetenesta.",
    en: "For instance: occupational hygienist in the occupational health service.")
  static let date = Wording(nb: "Hvilken dag var det?", nn: "Kva dag var det?", en: "Which day was it?")
  static let dateHint = Wording(
    nb: "Dag, måned og år, som 21.11.2026.", nn: "Dag, månad og år, som 21.11.2026.",
    en: "Day, month and year, as 21.11.2026.")
  static let dateRefused = Wording(
    nb: "Det er ikke en dato. Skriv den som 21.11.2026.", nn: "Det er ikkje ein dato. Skriv han som 21.11.2026.",
    en: "That is not a date. Write it as 21.11.2026.")
  static let dateNotYet = Wording(
    nb: "Den dagen er ikke kommet. Før inn samtalen når den er holdt.",
    nn: "Den dagen er ikkje komen. Før inn samtalen når han er halden.",
    en: "That day has not come. Enter the talk once it has been held.")
  static let minutes = Wording(nb: "Hvor mange minutter?", nn: "Kor mange minutt?", en: "How many minutes?")
  static func minutesHint(_ usual: Int) -> Wording {
    Wording(
      nb: "Kurset regner med omtrent \(usual). Skriv det som er sant.",
      nn: "Kurset reknar med om lag \(usual). Skriv det som er sant.",
      en: "The course reckons with about \(usual). Write what is true.")
  }
  static let minutesRefused = Wording(
    nb: "Skriv et helt tall fra 1 til 1440.", nn: "Skriv eit heilt tal frå 1 til 1440.",
    en: "Write a whole number from 1 to 1440.")
  static func textRefused(_ limit: Int) -> Wording {
    Wording(
      nb: "Skriv noe på én linje, høyst \(limit) tegn.", nn: "Skriv noko på éi linje, høgst \(limit) teikn.",
      en: "Write something on one line, at most \(limit) characters.")
  }
  static let fieldPrompt = Wording(
    nb: "Trykk Enter for det som står der, skriv svaret, eller skriv /tilbake:",
    nn: "Trykk Enter for det som står der, skriv svaret, eller skriv /tilbake:",
    en: "Press Enter for what is there, write the answer, or write /back:")

  static let emptyPrompt = Wording(
    nb: "Skriv svaret, eller skriv /tilbake:", nn: "Skriv svaret, eller skriv /tilbake:",
    en: "Write the answer, or write /back:")
  static let othersPrompt = Wording(
    nb: "Trykk Enter hvis det var alt, skriv teksten, eller skriv /tilbake:",
    nn: "Trykk Enter om det var alt, skriv teksten, eller skriv /tilbake:",
    en: "Press Enter if that was all, write the text, or write /back:")

  static let topics = Wording(nb: "Hva snakket dere om?", nn: "Kva snakka de om?", en: "What did you talk about?")
  static let topicsHint = Wording(
    nb: "Merk temaene. Andre temaer skriver du etterpå.", nn: "Merk tema. Andre tema skriv du etterpå.",
    en: "Mark the topics. Others you write afterwards.")
  static let marksPrompt = Wording(
    nb: "Trykk Enter for dem som er merket, eller skriv tallene for alle som passer:",
    nn: "Trykk Enter for dei som er merkte, eller skriv tala for alle som passar:",
    en: "Press Enter for those that are marked, or write the numbers of all that fit:")
  static let others = Wording(
    nb: "Snakket dere om noe annet? Skriv temaene:", nn: "Snakka de om noko anna? Skriv temaa:",
    en: "Did you talk about something else? Write the topics:")
  static let othersHint = Wording(
    nb: "Skill dem med komma. Skriv ikke navn, og ikke noe om noens helse. Tomt er greit.",
    nn: "Skil dei med komma. Skriv ikkje namn, og ikkje noko om helsa til nokon. Tomt er greitt.",
    en: "Part them with commas. Write no names, and nothing of anybody's health. Empty is fine.")
  static let topicMissing = Wording(
    nb: "Merk eller skriv minst ett tema.", nn: "Merk eller skriv minst eitt tema.",
    en: "Mark or write at least one topic.")
  static func tooManyTopics(_ most: Int) -> Wording {
    Wording(
      nb: "Det er plass til \(most) temaer på beviset. Ta bort noen.",
      nn: "Det er plass til \(most) tema på beviset. Ta bort nokre.",
      en: "There is room for \(most) topics on the certificate. Take some away.")
  }
  static let draftsRead = Wording(
    nb: "Hvilke utkast ble lest?", nn: "Kva utkast vart lesne?", en: "Which drafts were read?")
  static let draftsHint = Wording(
    nb: "De du har åpnet her, er merket.", nn: "Dei du har opna her, er merkte.",
    en: "Those you have opened here are marked.")

  static let entered = Wording(
    nb: "Slik står samtalen på beviset", nn: "Slik står samtalen på beviset",
    en: "The talk as it stands on the certificate")
  static let with = Wording(nb: "Gjelder", nn: "Gjeld", en: "With")
  static let by = Wording(nb: "Ledet av", nn: "Leidd av", en: "Led by")
  static let competenceLabel = Wording(nb: "Kompetanse", nn: "Kompetanse", en: "Competence")
  static let dateLabel = Wording(nb: "Dato", nn: "Dato", en: "Date")
  static let duration = Wording(nb: "Varighet", nn: "Varigheit", en: "Duration")
  static let topicsLabel = Wording(nb: "Temaer", nn: "Tema", en: "Topics")
  static let draftsLabel = Wording(nb: "Utkast lest", nn: "Utkast lesne", en: "Drafts read")
  static let none = Wording(nb: "ingen", nn: "ingen", en: "none")
  static let enter = Wording(nb: "før inn", nn: "før inn", en: "enter it")
  static let enteredPrompt = Wording(
    nb: "Trykk Enter for å føre den inn, eller skriv tilbake:",
    nn: "Trykk Enter for å føre han inn, eller skriv tilbake:",
    en: "Press Enter to enter it, or write back:")
}
