import Courseware

extension DraftsPhrases {
  static let en = Self(
    language: "en", formats: .en,
    notBegun: { "You have not begun the course here, so there are no drafts yet. Begin with: \($0)" },
    nothingWritten: {
      "You have not written anything in the documents yet. No file has been written. Go on with the course: \($0)"
    },
    notAFolder: { "“\($0)” is a file. Name a folder after --to. Nothing has been written." },
    notOurs: {
      "“\($0)” exists, and has been changed since it was written, or was made by something else. Nothing has been written. "
        + "Move it, or name another folder after --to."
    },
    notWritten: { "Could not write “\($0)”. Check that you may write there, and that the disk is not full." },
    written: { "Wrote \($0)." }, replaced: { "Wrote \($0) anew; the one before it has been replaced." },
    openIt: "The HTML file can be opened in Word and saved as an ordinary document.",
    export: { "Write them to a folder, for Word and as Markdown, with: \($0) drafts --to FOLDER\($1)" },
    title: { business, scope in
      let whose = business.isEmpty ? "" : " for \(business)"
      return scope == .unit ? "HSE documents, the unit’s part\(whose)" : "HSE documents\(whose)"
    },
    unit: "This is the unit’s part of the documents. The business’s own documents hold for the whole business.",
    organisationNumber: { "Organisation number \($0)" },
    printed: { "Written \($0) from “\($1)”, edition \($2)." },
    useThem: "Go through the documents with the safety representative and the employees before you use them.",
    contents: "Contents", document: "Document", status: "Status", lastSaved: "Last saved",
    state: { state in
      switch state {
      case .empty: "not begun"
      case .begun: "begun"
      case .finished: "finished draft"
      case .existing: "exists already"
      }
    },
    draft: { "Draft, last changed \($0)." }, begunDraft: { "Draft not finished, last changed \($0)." },
    existing: "The business has this already.",
    missing: "This is missing", advice: "Look at this once more", lacking: "This must be followed up",
    answers: "Questions about the document", question: "Question", answer: "Answer",
    fulfilment: { fulfilment in
      switch fulfilment {
      case .yes: "yes"
      case .no: "no"
      case .unknown: "do not know"
      }
    },
    name: "Document", reviewed: "Last reviewed", owner: "Responsible", draftedBefore: "Draft from before this was told",
    date: "Date", ownerRole: "Owner (role)", nextReview: "Next review", participants: "Gone through with",
    role: "Role", signature: "Signature",
    hidden: "Written for tasks that are no longer in the course",
    hiddenWhy:
      "The answers about the business have been changed since this was written, or the course has a new edition. "
      + "The text is your own, and is included so that nothing is lost.")
}
