import Courseware

extension DeclaringPhrases {
  static let en = DeclaringPhrases(
    offer: "we have this",
    offerPrompt: "Press Enter to begin to write, write have if you have this already, or write back, overview or quit:",
    offerSamplePrompt: "Press Enter to begin to write, write example to start from one, have if you have this already, "
      + "or write back, overview or quit:",
    lead: "You have this already. Tell what it is, and you need not write it again.",
    step: { "from before, field \($0) of \($1)" },
    label: { field in
      switch field {
      case .name: "What is the document called?"
      case .date: "When did you last go through it?"
      case .owner: "Which role answers for it?"
      case .criterion: ""
      }
    },
    hint: { field in
      switch field {
      case .name: "You may also write where it is."
      case .date: "Write the date as 1.2.2026 or 2026-02-01."
      case .owner: "Write a role, such as “managing director”."
      case .criterion: ""
      }
    },
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "Yes"
      case .no: "No"
      case .unknown: "Don't know"
      }
    },
    fieldPrompt: "Write the answer and press Enter, or /back, /overview or /quit:",
    criterionPrompt: "Write the number of the answer, or write back, overview or quit:",
    textRefused: { "Write between 1 and \($0) characters." },
    dateRefused: "That is no date. Write it as 1.2.2026 or 2026-02-01.",
    dateNotYet: "That day has not come yet. Write when you last went through it.",
    fact: "From before", told: "You have this already.",
    inPlace: "This is in place:", lacking: "This is lacking in what you have:",
    toFindOut: "This is for you to find out:",
    nothingLacking: "By your answers nothing is lacking.",
    mendIt: "Put it right in your document, or write a new draft here.",
    stored: { "Stored \($0)." },
    draft: "draft",
    toldPrompt: "Press Enter to go on, write change or draft, or write back, overview or quit:")
}

extension DocumentPhrases {
  static let en = DocumentPhrases(
    title: "Your documents",
    lead: "These are the business's own documents, as you have written them in the course.",
    leadOfUnit: "This is the unit's part of the business's documents, as you have written them in the course.",
    none: "The course has no documents to write.",
    state: { state in
      switch state {
      case .empty: "not begun"
      case .begun: "begun"
      case .finished: "finished draft"
      case .existing: "you have it already"
      }
    },
    missing: { "\(counted($0, "line is", "lines are")) missing" },
    lacking: { "\(counted($0, "question", "questions")) to follow up" },
    advice: { counted($0, "piece of advice", "pieces of advice") },
    saved: { "stored \($0)" },
    hidden: { titles in
      "You have also written \(Formats.en.list(titles.map { "“\($0)”" })). It is not in your course now, "
        + "but is included when you write the documents out."
    },
    export: "Write them to a folder, for Word and as Markdown, with: kyndig drafts --to FOLDER",
    closed: { "It opens when “\($0)” is passed." },
    open: "open",
    prompt: "Write the number of the document you want to open, or write back, overview or quit:")
}
