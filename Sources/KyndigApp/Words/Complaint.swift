import Authoring
import Courseware
import Credentials
import Records
import Register
import TerminalUI

/// A failure on its way to a person: what happened, why, what to do now, and the exit code (`commands.md`).
struct Complaint: Error, Equatable {
  /// Exit codes, the whole list.
  enum Code: Int32, Sendable {
    case no = 1
    case unanchored = 2
    case usage = 64
    case missing = 66
    case fault = 70
    case notStored = 74
    case held = 75
    case notAllowed = 77
  }

  let code: Code
  let text: String

  init(_ code: Code, _ text: String) {
    self.code = code
    self.text = text
  }
}

/// The one place where failures become words, in bokmål.
extension Complaint {
  init(_ error: SiteError) {
    switch error {
    case .notASite(let path):
      self.init(
        .missing, "Fant ikke et kurssted i «\(path)». Et kurssted er en mappe med mappene Courses og Certificates.")
    case .noCourses:
      self.init(
        .missing, "Fant ingen kurs sammen med programmet. Installer Kyndig på nytt, eller oppgi et kurssted med --site."
      )
    case .notOneCourse(let site, let found) where found.isEmpty:
      self.init(.missing, "Det er ingen kurs i «\(site)/Courses».")
    case .notOneCourse(let site, let found):
      let commands = found.map { "\n  kyndig take \($0)" }.joined()
      self.init(.usage, "Det er flere kurs i «\(site)/Courses». Velg ett av dem, og skriv:" + commands)
    case .unknownCourse(let name, let nearest?, _):
      self.init(.missing, "Fant ikke noe kurs som heter «\(name)». Det nærmeste er: kyndig take \(nearest)")
    case .unknownCourse(let name, nil, let found):
      let list = found.map { "«\($0)»" }.joined(separator: ", ")
      self.init(
        .missing,
        "Fant ikke noe kurs som heter «\(name)». "
          + (found.isEmpty ? "Det er ingen kurs her." : "Kursene her er: \(list)."))
    case .notMade(let path):
      self.init(
        .notStored,
        "Kunne ikke lage mappen «\(path)», der kurset skal lagres. Ingenting er lagret. Sjekk at du har lov til å skrive der, og at disken ikke er full."
      )
    }
  }

  init(_ error: ArchiveError) {
    switch error {
    case .notADatabase(let path):
      self.init(
        .notStored,
        "Filen «\(path)» er ikke Kyndigs lagrede svar, men noe annet. Ingenting er lagret. Flytt filen et annet sted, og start på nytt."
      )
    case .notWritable(let path):
      self.init(
        .notStored,
        "Du har ikke lov til å skrive i «\(path)». Ingenting er lagret. Be den som styrer maskinen om skrivetilgang.")
    case .notOpened(let path):
      self.init(
        .notStored, "Kunne ikke åpne «\(path)». Ingenting er lagret. Sjekk at mappen finnes, og at du har tilgang.")
    case .busy(let path):
      self.init(.held, "Et annet program bruker «\(path)». Ingenting er lagret. Avslutt det andre, og prøv igjen.")
    case .full(let path):
      self.init(
        .notStored, "Disken er full, så «\(path)» kan ikke skrives. Ingenting er lagret. Frigjør plass, og prøv igjen.")
    case .damaged(let path):
      self.init(.notStored, "Filen «\(path)» er skadet. Ingenting er lagret. Hent den tilbake fra en sikkerhetskopi.")
    case .newer(let path):
      self.init(
        .notStored, "Filen «\(path)» er skrevet av en nyere utgave av Kyndig. Ingenting er lagret. Oppdater programmet."
      )
    case .conflict(let session, _):
      self.init(
        .held,
        "Et annet vindu har svart i samme kurs (\(session)). Ingenting er lagret. Avslutt det ene, og start på nytt.")
    case .failed(let path, let code):
      self.init(.notStored, "Lagring i «\(path)» mislyktes (SQLite \(code)). Ingenting er lagret.")
    }
  }

  init(_ error: Claim.Failure) {
    switch error {
    case .held(let holder):
      self.init(.held, "Kurset er allerede åpent: \(holder). Avslutt det der, eller fortsett der.")
    case .notOpened(let path):
      self.init(
        .notStored,
        "Du har ikke lov til å skrive i «\(path)». Ingenting er lagret. Be den som styrer maskinen om skrivetilgang.")
    }
  }

  init(_ error: Editions.Failure) {
    switch error {
    case .nameTaken(let course, let version):
      self.init(
        .no,
        "Kurset «\(course)» er endret, men heter fortsatt utgave \(version). Gi det et nytt versjonsnummer i course.xml (version)."
      )
    case .altered(let digest):
      self.init(
        .fault,
        "Utgaven \(digest.prefix(12)) av kurset mangler eller er endret på disken. Hent mappen Certificates/editions tilbake fra en sikkerhetskopi."
      )
    case .notWritten(let path):
      self.init(
        .notStored,
        "Kunne ikke skrive «\(path)». Ingenting er lagret. Sjekk at du har lov til å skrive der, og at disken ikke er full."
      )
    }
  }

  init(_ error: NewFiles.Failure) {
    switch error {
    case .name(let name):
      self.init(
        .usage, "«\(name)» kan ikke være et navn. Begynn med en bokstav, og bruk bare a–z, tall, punktum, _ og -.")
    case .exists(let path): self.init(.usage, "«\(path)» finnes fra før. Ingenting er skrevet.")
    case .noCourse(let path): self.init(.missing, "Fant ikke noe kurs med moduler i «\(path)». Ingenting er skrevet.")
    case .notWritten(let path):
      self.init(
        .notStored, "Kunne ikke skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikke er full.")
    }
  }

  init(_ error: SoloIssuing.Failure) {
    switch error {
    case .wrongPassphrase: self.init(.notAllowed, "Passfrasen stemmer ikke. Ingenting er signert.")
    case .folder(let error): self.init(error)
    case .keyMissing(let path):
      self.init(
        .notAllowed,
        "Nøkkelen din finnes ikke lenger i «\(path)». Ingenting er signert. Hent den tilbake fra en sikkerhetskopi.")
    case .rejected(let rejection): self.init(rejection)
    case .accomplishment(let problem): self.init(problem)
    case .notIssued:
      self.init(.fault, "Beviset kunne ikke lages. Ingenting er utstedt. Meld fra til den som har laget kurset.")
    case .notWritten(let path):
      self.init(
        .notStored,
        "Kunne ikke skrive «\(path)». Beviset er ikke laget. Sjekk at du har lov til å skrive der, og at disken ikke er full."
      )
    }
  }

  init(_ error: FolderError) {
    switch error {
    case .symlink(let path), .notPlain(let path), .otherOwner(let path):
      self.init(
        .notAllowed,
        "«\(path)» er ikke en vanlig mappe eller fil som er din. Den brukes ikke.")
    case .openToOthers(let path, _):
      self.init(
        .notAllowed, "Andre enn deg har tilgang til «\(path)». Den brukes ikke. Steng den med: chmod -R go= '\(path)'")
    case .exists(let path): self.init(.notStored, "«\(path)» finnes fra før. Ingenting er skrevet.")
    case .tooLarge(let path, _), .malformed(let path):
      self.init(.notAllowed, "«\(path)» er ikke en fil fra Kyndig. Den brukes ikke.")
    case .name(let name): self.init(.usage, "«\(name)» kan ikke brukes som navn.")
    case .seal(let path, _):
      self.init(.notAllowed, "Nøkkelen i «\(path)» kan ikke leses. Hent den tilbake fra en sikkerhetskopi.")
    case .failed(let path, _):
      self.init(.notStored, "Kunne ikke lese eller skrive «\(path)». Sjekk at du har lov, og at disken ikke er full.")
    }
  }

  init(_ error: Rejection) {
    switch error {
    case .transcript:
      self.init(.no, "De lagrede svarene henger ikke sammen med kurset. Noe er endret etterpå. Ingenting er signert.")
    case .otherEdition: self.init(.no, "Svarene hører til en annen utgave av kurset. Ingenting er signert.")
    case .editionMissing(let edition):
      self.init(
        .fault,
        "Utgave \(edition.version) av kurset mangler eller er endret på disken. Ingenting er signert. Hent mappen Certificates/editions tilbake fra en sikkerhetskopi."
      )
    case .correctionUnfounded(let correction):
      self.init(
        .no,
        "Oppgaven «\(correction.item)» er rettet i svarene dine, men ingen utgitt rettelse sier det. Ingenting er signert. Meld fra til den som har laget kurset."
      )
    case .moveUnfounded(let edition, let modules):
      self.init(
        .no,
        "I utgave \(edition.version) er noe endret som du ikke har tatt på nytt: \(modules.joined(separator: ", ")). Ingenting er signert. Meld fra til den som har laget kurset."
      )
    case .notPassed: self.init(.no, "Kurset er ikke bestått ennå. Ingenting er signert.")
    case .accomplishment(let problem): self.init(problem)
    }
  }

  init(_ problem: AccomplishmentProblem) {
    self.init(.no, "Noe som skal stå på beviset, kan ikke trykkes: \(problem.field). Ingenting er signert.")
  }

  init(_ error: TerminalError) {
    switch error {
    case .notATerminal: self = .noTerminal
    case .anotherIsOpen, .attributes, .signals, .reading, .writing:
      self.init(.fault, "Terminalen svarer ikke som den skal. Alt du har svart, er lagret. Prøv: kyndig --plain")
    }
  }

  /// Learning needs a person; answers are never read from a pipe.
  static let noTerminal = Complaint(
    .usage, "Kurset trenger en terminal, for opplæringen er personlig. Åpne et terminalvindu og skriv: kyndig --plain")
}

extension AccomplishmentProblem {
  fileprivate var field: String {
    switch self {
    case .text(let field), .date(let field), .number(let field): field
    case .organisationNumber: "organisasjonsnummeret"
    case .notPassed: "resultatet"
    }
  }
}

extension Complaint {
  /// Any failure; one that nobody foresaw is a fault of ours, and is shown as it is.
  init(of error: any Error) {
    switch error {
    case let complaint as Complaint: self = complaint
    case let error as SiteError: self.init(error)
    case let error as ArchiveError: self.init(error)
    case let error as Claim.Failure: self.init(error)
    case let error as Editions.Failure: self.init(error)
    case let error as Study.Failure: self.init(error)
    case let error as SourceError: self.init(error, in: .nb)
    case let error as NewFiles.Failure: self.init(error)
    case let error as SoloIssuing.Failure: self.init(error)
    case let error as FolderError: self.init(error)
    case let error as TerminalError: self.init(error)
    default: self.init(.fault, "Noe gikk galt som ikke skulle kunne skje: \(error).")
    }
  }
}
