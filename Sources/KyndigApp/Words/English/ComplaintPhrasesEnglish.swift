import Courseware

extension ComplaintPhrases {
  static let en = Self(
    notASite: { "Found no course site in “\($0)”. A site is a folder with the folders Courses and Certificates." },
    noCourses: "Found no courses with the program. Install Kyndig again, or name a site with --site.",
    noneInSite: { "There are no courses in “\($0)/Courses”." },
    severalInSite: { "There are several courses in “\($0)/Courses”. Choose one of them, and write:" },
    unknownCourse: { "Found no course called “\($0)”." },
    nearest: { "The nearest is: \($0)" }, noneHere: "There are no courses here.",
    coursesHere: { "The courses here are: \($0.map { "“\($0)”" }.joined(separator: ", "))." },
    siteNotMade: {
      "Could not make the folder “\($0)”, where the course is to be stored. Nothing is stored. Check that you may write there, and that the disk is not full."
    },
    noTerminal:
      "The course needs a terminal, for the training is personal. Open a terminal window and write: kyndig --plain",
    nobodyInvited:
      "No leaders are invited here yet. HR adds them with kyndig leaders import, and invites with kyndig leaders invite.",
    terminalFails:
      "The terminal does not answer as it should. Everything you have answered is stored. Try: kyndig --plain",
    unknownCommand: { "There is no command “\($0)”." },
    seeCommands: "Write kyndig --help to see those that exist.",
    noFolder: { "There is no folder “\($0)”." },
    noFile: { "The file “\($0)” does not exist, or cannot be read." },
    unforeseen: { "Something went wrong that should not be possible: \($0)." },
    notADatabase: {
      "The file “\($0)” is not the answers that Kyndig has stored, but something else. Nothing is stored. Move the file somewhere else, and start again."
    },
    notWritable: {
      "You may not write in “\($0)”. Nothing is stored. Ask whoever runs the computer for access."
    },
    notOpened: { "Could not open “\($0)”. Nothing is stored. Check that the folder exists, and that you have access." },
    busy: { "Another program is using “\($0)”. Nothing is stored. Quit the other one, and try again." },
    full: { "The disk is full, so “\($0)” cannot be written. Nothing is stored. Make room, and try again." },
    damagedFile: { "The file “\($0)” is damaged. Nothing is stored. Bring it back from a backup." },
    newerFile: { "The file “\($0)” was written by a newer Kyndig. Nothing is stored. Update the program." },
    conflict: {
      "Another window has answered in the same course (\($0)). Nothing is stored. Quit one of them, and start again."
    },
    keyInUse: {
      "The key \($0) is another person's. One key is never two people's: make a new one with kyndig key new."
    },
    erasedLeader: {
      "What was stored about \($0) has been erased, and nothing is stored about that person again."
    },
    loginEnded:
      "The key that you logged in with is no longer good here. What you did just now is not stored; all before it is. Ask HR.",
    storingFailed: { "Storing in “\($0)” failed (SQLite \($1)). Nothing is stored." },
    held: { "The course is open already in another window (\($0), process \($1)). Quit there, or go on there." },
    newerEvent: {
      "A newer Kyndig has stored something in “\($0)” that this one does not know (“\($1)”). Nothing is changed. Update the program."
    },
    damagedAnswers: { path, findings, more in
      let words = findings + (more > 0 ? ["and \(more) more"] : [])
      let found = words.isEmpty ? "" : " This was found: \(words.joined(separator: "; "))."
      return "The answers in “\(path)” are damaged or altered.\(found) Nothing is stored. "
        + "Bring the file back from a backup."
    },
    finding: .en,
    courseHasErrors: { "The course has errors and cannot be started. See them with: kyndig check \($0)" },
    noCourse: { "Found no course in “\($0)”. A course is a folder with the file course.xml." },
    notACourse: { "“\($0)” is not a course. Give a folder with the file course.xml." },
    notAccessible: { "Could not open “\($0)”. Check that you have access." },
    nameTaken: {
      "The course “\($0)” has changed, but is still called edition \($1). Give it a new version number in course.xml (version)."
    },
    editionAltered: {
      "Edition \($0) of the course is missing, or was altered on the disk. Bring the folder Certificates/editions back from a backup."
    },
    notWritten: {
      "Could not write “\($0)”. Nothing is stored. Check that you may write there, and that the disk is not full."
    },
    notAName: { "“\($0)” cannot be a name. Begin with a letter, and use only a–z, digits, full stops, _ and -." },
    exists: { "“\($0)” exists already. Nothing is written." },
    noModules: { "Found no course with modules in “\($0)”. Nothing is written." },
    fileNotWritten: { "Could not write “\($0)”. Check that you may write there, and that the disk is not full." },
    authorsFileNotWritable: {
      "You may not write in “\($0)”. The file is not changed. Give yourself access, and try again."
    },
    authorsFileChanged: {
      "Somebody changed “\($0)” while it was being checked. The file is not touched. Try again."
    },
    authorsFileNotStored: { "Could not write “\($0)”. The file is not changed. Check that the disk is not full." },
    wrongPassphrase: "The passphrase is not right. Nothing is signed.",
    keyMissing: { "Your key is no longer in “\($0)”. Nothing is signed. Bring it back from a backup." },
    notIssued: "The certificate could not be made. Nothing is issued. Tell whoever made the course.",
    certificateNotWritten: {
      "Could not write “\($0)”. The certificate is not made. Check that you may write there, and that the disk is not full."
    },
    noCheckpoint: {
      "Did not find the log of \($0), which you are to sign that you have seen. Nothing is signed. Ask them for a new invitation file."
    },
    notPlain: { "“\($0)” is not an ordinary folder or file of your own. It is not used." },
    openToOthers: {
      "Others than you have access to “\($0)”. It is not used. Close it with: chmod -R go= '\($0)'"
    },
    notOurs: { "“\($0)” is not a file from Kyndig. It is not used." },
    notAKeyName: { "“\($0)” cannot be used as a name." },
    keyUnreadable: { "The key in “\($0)” cannot be read. Bring it back from a backup." },
    folderFails: { "Could not read or write “\($0)”. Check that you may, and that the disk is not full." },
    transcript: "The stored answers do not fit the course. Something was altered afterwards. Nothing is signed.",
    otherEdition: "The answers belong to another edition of the course. Nothing is signed.",
    editionMissing: {
      "Edition \($0) of the course is missing, or was altered on the disk. Nothing is signed. Bring the folder Certificates/editions back from a backup."
    },
    correctionUnfounded: {
      "The question “\($0)” is corrected in your answers, but no published correction says so. Nothing is signed. Tell whoever made the course."
    },
    moveUnfounded: {
      "In edition \($0) something has changed that you have not taken again: \($1.joined(separator: ", ")). Nothing is signed. Tell whoever made the course."
    },
    notPassed: "The course is not passed yet. Nothing is signed.",
    unprintable: { "Something that should appear on the certificate cannot be printed: \($0). Nothing is signed." },
    organisationNumber: "the organisation number", result: "the result")
}

extension FindingInAnswersPhrases {
  static let en = Self(
    notStarted: "the beginning is missing",
    refused: { "event \($0) does not fit those before it (\($1))" },
    unfounded: { "event \($0) does not follow from those before it" },
    missing: { "something is missing before event \($0)" },
    unreadable: { "event \($0) cannot be read" },
    editionMissing: { "edition \($1) in event \($0) is missing" },
    refusal: { refusal in
      switch refusal {
      case .alreadyStarted: "begins anew"
      case .unknown(let id): "unknown: \(id)"
      case .unacceptable(let id): "cannot be an answer to \(id)"
      case .closed(let id): "\(id) is not open"
      case .derived: "follows from nothing"
      case .premature: "comes too early"
      }
    })
}
