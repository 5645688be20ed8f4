extension HelpWords {
  static let en = Self(
    kyndig: Command(
      abstract: "Health and safety training that the law requires of leaders, in the terminal.",
      discussion: """
        Examples:
          kyndig                          take the course, or go on where you left off
          kyndig take COURSE              straight into one of several courses
          kyndig --plain                  the same, line by line, without the full screen
          kyndig --language nb            the same in Norwegian; the choice is remembered
          kyndig status                   how far you have come, and what comes next
          kyndig check FOLDER             find every error in a course
          kyndig explain K104             why something is an error, wrong and right
          kyndig drafts                   see your drafts, or write them for Word
          kyndig verify CERTIFICATE.svg   check a certificate without a network
          kyndig audit                    see who has completed the training
        """),
    take: Command(
      abstract: "Take a certain course, or go on in it.",
      discussion: """
        Examples:
          kyndig take hms-for-ledere
          kyndig take hms-for-ledere --plain

        The course is named by its folder in Courses, or by its id. Without a course, kyndig alone, you go on in the one you
        took last.
        """),
    status: Command(
      abstract: "See how far you have come, and what comes next.",
      discussion: """
        Examples:
          kyndig status
          kyndig status --to status.html
          kyndig status --json

        With --to the page “Training under way” is written, for you to show. It is
        not a certificate. Nothing is stored in the course, and the command can be
        used while the course is open in another window. Ends with 0, also when no
        course has been begun; with --to 1 when there is nothing to show, 64 when the
        file cannot be such a page, and 74 when it could not be written.
        """),
    drafts: Command(
      abstract: "See your drafts, or write them for Word and as Markdown.",
      discussion: """
        Examples:
          kyndig drafts
          kyndig drafts --to documents

        With --to, hms-dokumenter.html, which Word opens, and hms-dokumenter.md are written. Files that you have changed
        are not overwritten. Ends with 0 when it is done, 64 when files are in the way, 66 when there is nothing to show,
        and 74 when the files could not be written.
        """),
    verify: Command(
      abstract: "Check certificates without a network.",
      discussion: """
        Examples:
          kyndig verify certificate.svg
          kyndig verify *.jwt --trust folder-of-issuers
          kyndig verify certificate.svg --subject "Kari Nordmann"

        Ends with 0 when the certificate is valid and the issuer is known here, 2 when it holds together but the issuer is
        unknown, 1 when it is not valid, and 66 when the file does not exist.
        """),
    check: Command(
      abstract: "Find every error in a course.",
      discussion: """
        Examples:
          kyndig check Courses/hms-for-ledere
          kyndig check Courses/hms-for-ledere --fix
          kyndig check Courses/hms-for-ledere --language en --json
          kyndig check Courses/hms-for-ledere --law "aml § 3-5"
          kyndig check Courses/policy.xml

        Ends with 0 when the course has no errors, 1 when it has,
        66 when it does not exist, and 74 when a file could not be mended.
        With --facts and --law it is 0, also when nothing was found.
        """),
    explain: Command(
      abstract: "Explain a code from kyndig check.",
      discussion: """
        Examples:
          kyndig explain            show all codes
          kyndig explain K104       why it is an error, wrong and right
          kyndig explain K104 --language en

        Ends with 64 when there is no such code.
        """),
    new: Command(
      abstract: "Make a new course, or a new module in a course.",
      discussion: """
        Examples:
          kyndig new fire-safety                           a new course
          kyndig new fire-safety/extinguishing --module    a new module in the course

        The course is small and without errors. Replace its content, and look it over with kyndig check.
        """),
    preview: Command(
      abstract: "See the course as a leader meets it. Nothing is stored.",
      discussion: """
        Examples:
          kyndig preview Courses/hms-for-ledere
          kyndig preview Courses/hms-for-ledere --profile P2
          kyndig preview Courses/hms-for-ledere --answer heads=12 --answer sector=state
          kyndig preview Courses/hms-for-ledere --at ansvar/kappsaga

        Save a file while the course is shown, and it is read again; you stay where you are.
        """),
    print: Command(
      abstract: "Write the whole course as one HTML page for a reader.",
      discussion: """
        Examples:
          kyndig print Courses/hms-for-ledere --to course.html
          kyndig print Courses/hms-for-ledere --to p1.html --profile P1

        The page has everything: texts, conditions in words, keys, reasons, sources and ids. It needs no network, and can
        be printed on A4. Ends with 0 when the page is written, 1 when the course has errors, 64 when there is no such
        example business, 66 when the course does not exist, and 74 when the page could not be written.
        """),
    diff: Command(
      abstract: "See what has changed between two editions of a course.",
      discussion: """
        Examples:
          kyndig diff 2026-1 Courses/hms-for-ledere
          kyndig diff old/Courses/course new/Courses/course --json

        An edition is a folder with course.xml, or one that was published: its name, or the beginning of its digest.
        The change is major when one who took the old edition has something new to learn or show; otherwise minor.
        Ends with 0 when both could be read, 1 when one has errors, and 66 when one does not exist.
        """),
    publish: Command(
      abstract: "Publish an edition of a course.",
      discussion: """
        Examples:
          kyndig publish Courses/hms-for-ledere --reader "Kari Fjordheim" --competence "safety engineer"

        The edition is copied to Certificates/editions, and never changes. Its name is version in course.xml.
        """),
    translate: Command(
      abstract: "Make or update the translation files of a course.",
      discussion: """
        Examples:
          kyndig translate Courses/hms-for-ledere nn
          kyndig translate Courses/hms-for-ledere nn --merge from-translator.xlf

        The files are XLIFF 2.1, and stand in translations/<language> in the folder of the course, and in Shared.
        """),
    site: Argument("The site: a folder with Courses and Certificates.", "folder"),
    plain: "Line by line, without the full screen.",
    ascii: "Draw rules and marks with ASCII.",
    colour: Argument("Colours: auto, always or never.", "when"),
    language: Argument(
      "The language of the answer: nb, nn or en. Without this: what you have chosen before, else that of the computer.",
      "language"),
    json: { "Write the answer as JSON (\($0))." },
    courseFolder: Argument("The folder of a course.", "course"),
    course: Argument("The folder or the id of a course of the site.", "course"),
    statusTo: Argument("The file to write, such as status.html.", "file"),
    draftsTo: Argument("The folder that the documents are written to.", "folder"),
    certificates: Argument("Certificates, as .svg or .jwt.", "file"),
    trust: Argument("Trust the issuers in this folder.", "folder"),
    subject: Argument("The name or key (did:key) that the certificate should be about.", "who"),
    checked: Argument("The folder of a course, the file course.xml in it, or policy.xml of the site.", "course"),
    fix: "Mend what is certain, and check again.",
    asOf: Argument("Check as if it were this day, written 2026-11-22. Without this: today.", "date"),
    facts: "Show instead what the course says about the rules, with source and date.",
    law: Argument("Show instead all that rests on one section, such as \"aml § 4-3\".", "section"),
    retention: Command(
      abstract: "See which answers can be erased, and erase them.",
      discussion: """
        Examples:
          kyndig retention
          kyndig retention --months 6 --erase

        Only answers that belong to an issued certificate can be erased. Their digest stays. What is erased is shown first,
        and must be confirmed with an issuer's passphrase. Those who left as long ago as policy.xml says are named.
        """),
    retentionMonths: Argument(
      "How old the certificates must be, in months. Without this: as in policy.xml, else 12.", "number"),
    retentionErase: "Erase what is shown, once you have confirmed it.",
    code: Argument("A code, such as K104; without it all are shown.", "code"),
    newName: Argument("The name: the letters a–z, digits, full stops, _ and -; a folder may stand before it.", "name"),
    module: "Make a module in the course that stands before the slash.",
    business: Argument("One of the example businesses of the course.", "id"),
    answer: Argument("An answer about the business; can be repeated.", "question=answer"),
    at: Argument("Begin at a module, page, question or situation.", "id"),
    printed: Argument("The folder of a course, or the name of a published edition.", "course"),
    printTo: Argument("The file to write, such as course.html.", "file"),
    printBusiness: Argument("Only what this example business gets, such as P1.", "id"),
    printLanguage: Argument(
      "The language: nb, nn or en. Where the course is wholly translated, its text too.", "language"),
    old: Argument("The old edition.", "old"),
    newer: Argument("The new edition.", "new"),
    reader: Argument("Who has read the whole course.", "name"),
    competence: Argument("What makes the reader competent.", "text"),
    target: Argument("The language to translate into: nb, nn or en.", "language"),
    merge: Argument("A translated file to take in; can be repeated.", "file"),
    personal: .en, office: OfficeHelp(language: .en), issuing: .en)
}
