import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why there is no copy; nothing of it is left where it was to be.
enum BackupFailure: Error, Equatable {
  /// The place is in the site itself, which would be copied into its own copy.
  case inside(String)
  /// Something lies there.
  case notEmpty(String)
  /// A file or a link is there.
  case notAFolder(String)
  /// A disk of its own, whose folder cannot be exchanged for another.
  case mountPoint(String)
  /// The folder that it is to lie in is not there.
  case noParent(String)
  /// A part of the site is a link to somewhere else.
  case link(String)
  /// Somebody is at work in the register.
  case held(site: String)
  /// Another program makes a copy there.
  case running(String)
  /// Something that is no copy of ours lies where one is made.
  case notOurs(String)
  case notRead(String)
  case notWritten(String)
  case full(String)
  /// The copy holds something else than the site did.
  case differs(String)

  /// What the system says of something that was to be written.
  init(writing path: String) { self = errno == ENOSPC || errno == EDQUOT ? .full(path) : .notWritten(path) }
}

extension BackupFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) { (code, words) }

  private var code: Complaint.Code {
    switch self {
    case .inside, .notEmpty, .notAFolder, .mountPoint, .link, .notOurs: .usage
    case .noParent: .missing
    case .held, .running: .held
    case .notRead, .notWritten, .full, .differs: .notStored
    }
  }

  private var words: Wording {
    switch self {
    case .inside(let path):
      Wording(
        nb: "«\(path.escaped)» ligger i kursstedet selv. Ingenting er kopiert. Oppgi en mappe utenfor.",
        nn: "«\(path.escaped)» ligg i kursstaden sjølv. Ingenting er kopiert. Oppgi ei mappe utanfor.",
        en: "“\(path.escaped)” lies in the site itself. Nothing was copied. Name a folder outside it.")
    case .notEmpty(let path):
      Wording(
        nb: "«\(path.escaped)» er ikke tom. Ingenting er kopiert. Oppgi en mappe som er tom, eller som ikke finnes.",
        nn: "«\(path.escaped)» er ikkje tom. Ingenting er kopiert. Oppgi ei mappe som er tom, eller som ikkje finst.",
        en: "“\(path.escaped)” is not empty. Nothing was copied. Name a folder that is empty, or not there.")
    case .notAFolder(let path):
      Wording(
        nb: "«\(path.escaped)» er en fil eller en lenke. Ingenting er kopiert. Oppgi et annet navn.",
        nn: "«\(path.escaped)» er ei fil eller ei lenkje. Ingenting er kopiert. Oppgi eit anna namn.",
        en: "“\(path.escaped)” is a file or a link. Nothing was copied. Give another name.")
    case .mountPoint(let path):
      Wording(
        nb: "«\(path.escaped)» er en disk for seg. Ingenting er kopiert. Oppgi en mappe på den.",
        nn: "«\(path.escaped)» er ein disk for seg. Ingenting er kopiert. Oppgi ei mappe på han.",
        en: "“\(path.escaped)” is a disk of its own. Nothing was copied. Name a folder on it.")
    case .noParent(let path):
      Wording(
        nb: "Mappen som «\(path.escaped)» skal ligge i, finnes ikke. Ingenting er kopiert. Er disken koblet til?",
        nn: "Mappa som «\(path.escaped)» skal liggje i, finst ikkje. Ingenting er kopiert. Er disken kopla til?",
        en: "The folder that “\(path.escaped)” is to lie in is not there. Nothing was copied. Is the disk connected?")
    case .link(let path):
      Wording(
        nb:
          "«\(path.escaped)» er en lenke, og lenker følges ikke. Ingenting er kopiert. Flytt mappen inn i kursstedet.",
        nn:
          "«\(path.escaped)» er ei lenkje, og lenkjer blir ikkje følgde. Ingenting er kopiert. Flytt mappa inn i kursstaden.",
        en:
          "“\(path.escaped)” is a link, and links are not followed. Nothing was copied. Move the folder into the site.")
    case .notOurs(let path):
      Wording(
        nb: "«\(path.escaped)» står i veien, og er ikke laget av denne kontoen. Ingenting er kopiert. Flytt det vekk.",
        nn: "«\(path.escaped)» står i vegen, og er ikkje laga av denne kontoen. Ingenting er kopiert. Flytt det vekk.",
        en: "“\(path.escaped)” is in the way, and was not made by this account. Nothing was copied. Move it away.")
    case .held(let site):
      Wording(
        nb: "Noen fører protokollen i «\(site.escaped)» nå. Ingenting er kopiert. Prøv igjen om litt.",
        nn: "Nokon fører protokollen i «\(site.escaped)» no. Ingenting er kopiert. Prøv igjen om litt.",
        en: "Somebody is writing to the log in “\(site.escaped)” now. Nothing was copied. Try again in a while.")
    case .running(let path):
      Wording(
        nb: "Et annet program lager en kopi i «\(path.escaped)» nå. Vent til det er ferdig.",
        nn: "Eit anna program lagar ein kopi i «\(path.escaped)» no. Vent til det er ferdig.",
        en: "Another program is making a copy in “\(path.escaped)” now. Wait until it is done.")
    case .notRead(let path):
      Wording(
        nb: "Kunne ikke lese «\(path.escaped)». Ingenting er kopiert. Sjekk disken.",
        nn: "Kunne ikkje lese «\(path.escaped)». Ingenting er kopiert. Sjekk disken.",
        en: "Could not read “\(path.escaped)”. Nothing was copied. Check the disk.")
    case .notWritten(let path):
      Wording(
        nb: "Kunne ikke skrive «\(path.escaped)» i kopien. Ingenting er kopiert. Sjekk at du har lov til å skrive der.",
        nn:
          "Kunne ikkje skrive «\(path.escaped)» i kopien. Ingenting er kopiert. Sjekk at du har lov til å skrive der.",
        en: "Could not write “\(path.escaped)” in the copy. Nothing was copied. Check that you may write there.")
    case .full(let path):
      Wording(
        nb: "Disken er full: det er ikke plass til «\(path.escaped)» i kopien. Ingenting er kopiert.",
        nn: "Disken er full: det er ikkje plass til «\(path.escaped)» i kopien. Ingenting er kopiert.",
        en: "The disk is full: there is no room for “\(path.escaped)” in the copy. Nothing was copied.")
    case .differs(let path):
      Wording(
        nb: "Kopien av «\(path.escaped)» er ikke lik originalen, så den er tatt bort. Prøv igjen, og sjekk disken.",
        nn: "Kopien av «\(path.escaped)» er ikkje lik originalen, så han er teken bort. Prøv igjen, og sjekk disken.",
        en:
          "The copy of “\(path.escaped)” is not like the original, so it was taken away. Try again, and check the disk."
      )
    }
  }
}
