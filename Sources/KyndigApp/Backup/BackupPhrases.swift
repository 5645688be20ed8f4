import Courseware
import Credentials
import Records

/// What `kyndig backup` says.
struct BackupPhrases {
  let report: BackupReport
  /// `$XDG_DATA_HOME/kyndig`, which is not in the copy.
  let home: String

  /// Everything, in one language.
  func text(in language: Language) -> String {
    var lines = [place, content].map { $0[language] }
    if let log { lines.append(log[language]) }
    lines.append(verdict[language] + (report.failure(in: language).map { " " + $0 } ?? ""))
    if !report.leftOut.isEmpty { lines.append(leftOut[language]) }
    return (lines + [lacking[language], onlyOne[language]]).joined(separator: "\n")
  }

  private var place: Wording {
    let (folder, files, bytes) = (report.folder.escaped, report.tree.files, report.tree.bytes)
    return Wording(
      nb: "Kopien er et kurssted, og ligger i «\(folder)»: \(counted(files, "fil", "filer")), \(bytes) byte.",
      nn: "Kopien er ein kursstad, og ligg i «\(folder)»: \(counted(files, "fil", "filer")), \(bytes) byte.",
      en: "The copy is a site, and lies in “\(folder)”: \(counted(files, "file", "files")), \(bytes) bytes.")
  }

  /// What was read in the copy.
  private var content: Wording {
    guard report.archive != nil else {
      return Wording(
        nb: "Ingen har tatt noe kurs der ennå.", nn: "Ingen har teke noko kurs der enno.",
        en: "Nobody has taken a course there yet.")
    }
    let (leaders, sessions, statements) = (report.leaders, report.sessions, report.statements)
    let read = Wording(
      nb:
        "Lest i kopien: \(counted(leaders, "leder", "ledere")), \(counted(sessions, "gjennomføring", "gjennomføringer")) og \(counted(statements, "hendelse", "hendelser")), som i kursstedet da det ble kopiert.",
      nn:
        "Lese i kopien: \(counted(leaders, "leiar", "leiarar")), \(counted(sessions, "gjennomføring", "gjennomføringar")) og \(counted(statements, "hending", "hendingar")), som i kursstaden då han blei kopiert.",
      en:
        "Read in the copy: \(counted(leaders, "leader", "leaders")), \(counted(sessions, "session", "sessions")) and \(counted(statements, "event", "events")), as in the site when it was copied."
    )
    switch report.archive?.figuresFollow {
    case true?:
      return read
        + Wording(
          nb: "Tallene er talt på nytt fra hendelsene, og er de samme.",
          nn: "Tala er talde på nytt frå hendingane, og er dei same.",
          en: "The figures were counted anew from the events, and are the same.")
    case false?:
      return read
        + Wording(
          nb: "Tallene er ikke det hendelsene gir. Slik er det i kursstedet også.",
          nn: "Tala er ikkje det hendingane gir. Slik er det i kursstaden òg.",
          en: "The figures are not what the events give. So it is in the site too.")
    case nil: return read
    }
  }

  private var log: Wording? {
    guard let origin = report.origin else { return nil }
    guard let checkpoint = report.checkpoint else {
      return Wording(
        nb: "Protokollen \(origin) kan ikke leses.", nn: "Protokollen \(origin) kan ikkje lesast.",
        en: "The log \(origin) cannot be read.")
    }
    let (size, root) = (checkpoint.size, checkpoint.root.hex)
    return Wording(
      nb: "Protokollen \(origin) har \(counted(size, "innføring", "innføringer")). Rot: \(root)",
      nn: "Protokollen \(origin) har \(counted(size, "innføring", "innføringar")). Rot: \(root)",
      en: "The log \(origin) has \(counted(size, "entry", "entries")). Root: \(root)")
  }

  /// What an audit of the copy says.
  private var verdict: Wording {
    switch report.deviations {
    case 0?:
      Wording(
        nb: "Kopien er gjennomgått som med kyndig audit, uten avvik.",
        nn: "Kopien er gjennomgått som med kyndig audit, utan avvik.",
        en: "The copy was gone through as by kyndig audit, without deviations.")
    case let count?:
      Wording(
        nb: "Kopien har \(counted(count, "avvik", "avvik")). Se dem med: kyndig audit --site \(report.folder.escaped)",
        nn: "Kopien har \(counted(count, "avvik", "avvik")). Sjå dei med: kyndig audit --site \(report.folder.escaped)",
        en:
          "The copy has \(counted(count, "deviation", "deviations")). See them with: kyndig audit --site \(report.folder.escaped)"
      )
    case nil:
      Wording(
        nb: "Kopien kan ikke gjennomgås.",
        nn: "Kopien kan ikkje gjennomgåast.",
        en: "The copy cannot be audited.")
    }
  }

  private var leftOut: Wording {
    let paths = report.leftOut.map { "\n  " + $0.escaped }.joined()
    return Wording(
      nb: "Ikke kopiert, for det er lenker eller noe denne kontoen ikke kan lese:\(paths)",
      nn: "Ikkje kopiert, for det er lenkjer eller noko denne kontoen ikkje kan lese:\(paths)",
      en: "Not copied, for they are links or what this account may not read:\(paths)")
  }

  /// What whoever takes over needs beside the copy.
  private var lacking: Wording {
    let (home, folder) = (home.escaped, report.folder.escaped)
    guard report.origin != nil else {
      return Wording(
        nb:
          "Nøklene dine, som ligger i «\(home)/keys», er ikke med. De følger med når du bytter maskin: kyndig move --to FIL",
        nn:
          "Nøklane dine, som ligg i «\(home)/keys», er ikkje med. Dei følgjer med når du byter maskin: kyndig move --to FIL",
        en:
          "Your keys, which lie in “\(home)/keys”, are not in it. They go along when you change machine: kyndig move --to FILE"
      )
    }
    return Wording(
      nb:
        "Utstedernes låste nøkler i «\(home)/keys» er ikke med, og heller ikke passfrasene og gjenopprettingskoden. Uten dem kan kopien leses, men ikke føres. Den som tar over, skriver først: kyndig trust add \(folder)/Certificates/trust/organisation.json",
      nn:
        "Dei låste nøklane til utferdarane i «\(home)/keys» er ikkje med, og heller ikkje passfrasane og gjenopprettingskoden. Utan dei kan kopien lesast, men ikkje førast. Den som tek over, skriv først: kyndig trust add \(folder)/Certificates/trust/organisation.json",
      en:
        "The issuers' sealed keys in “\(home)/keys” are not in it, nor are passphrases and the recovery code. Without them the copy can be read and not continued. Whoever takes over begins with: kyndig trust add \(folder)/Certificates/trust/organisation.json"
    )
  }

  private var onlyOne: Wording {
    Wording(
      nb: "Bare ett av kursstedene kan brukes videre: det andre blir en kopi som er gått ut på dato.",
      nn: "Berre éin av kursstadene kan brukast vidare: den andre blir ein kopi som er gått ut på dato.",
      en: "Only one of the two can be gone on with: the other becomes a copy that is out of date.")
  }
}
