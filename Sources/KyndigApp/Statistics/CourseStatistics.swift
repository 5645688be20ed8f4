import Authoring
import Courseware
import Foundation
import Records
import Register

/// What all who have taken a course at a site tell of it together.
struct CourseStatistics: Equatable {
  /// The course's id.
  var course: String
  /// Its title in the latest edition that somebody has been in.
  var title: String?
  /// The editions that somebody has been in, the oldest first.
  var editions: [StatisticsReport] = []
  /// How many sessions there are the answers of which are erased.
  var withoutAnswers = 0
  /// How many there are that do not replay, or whose edition is gone; `kyndig audit --deep` says which.
  var unreadable = 0

  /// Nothing of a course that nobody has taken.
  init(course: String) { self.course = course }

  /// Goes through a site's records, one session in memory at a time.
  init(of course: String, in archive: Archive, at site: Site) throws {
    self.course = course
    let published = Published.in(site)
    let erased = Set(try archive.erasedAnswers().map(\.session))
    var statistics = ItemStatistics(errata: published.errata(course))
    var loaded: [Edition: Course] = [:]
    // In the order they were begun: whoever takes the course again comes to items she knows.
    let people = Dictionary(grouping: try archive.sessions().filter { $0.edition.course == course }, by: \.leader)
    for sessions in people.values {
      var person = ItemStatistics.Person()
      for session in sessions {
        guard !erased.contains(session.id) else {
          withoutAnswers += 1
          continue
        }
        let figures = Self.events(of: try archive.statements(of: session.id)).flatMap { events in
          TranscriptFigures(of: events) { edition in
            if loaded[edition] == nil { loaded[edition] = published.course(edition) }
            return loaded[edition]
          }
        }
        guard let figures else {
          unreadable += 1
          continue
        }
        statistics.take(figures, of: &person)
      }
    }
    let editions = Editions(folder: site.editions)
    let taken = statistics.taken.sorted {
      (editions.publishedAt($0.digest) ?? .distantPast, $0.version, $0.digest)
        < (editions.publishedAt($1.digest) ?? .distantPast, $1.version, $1.digest)
    }
    self.editions = taken.compactMap { edition in loaded[edition].flatMap { statistics.report(of: edition, $0) } }
    title = taken.last.flatMap { loaded[$0]?.title }
  }

  /// The events of a session; nil where one is missing or cannot be read, for then the rest may say something else.
  private static func events(of statements: [Statement]) -> [Event]? {
    let events = statements.compactMap { try? Event(bytes: $0.bytes) }
    let isWhole = events.count == statements.count && statements.indices.allSatisfy { statements[$0].sequence == $0 }
    return isWhole ? events : nil
  }
}

/// Why there are no statistics.
enum StatisticsFailure: Error, Equatable {
  /// No course has the name.
  case unknownCourse(String, nearest: String?)
  /// A table and JSON were both asked for.
  case twoForms
}

extension CourseStatistics {
  /// The statistics of the course that a name means at a site: a folder, an id, a path, or the id of one that was taught.
  static func of(_ name: String, at site: Site?, in world: World) throws -> CourseStatistics {
    let archive = try site.flatMap { site in
      FileManager.default.fileExists(atPath: site.records) ? try Archive(reading: site.records) : nil
    }
    let taught = Set(try archive?.sessions().map(\.edition.course) ?? [])
    let path = CoursePath.typed(name, in: world)
    let id = site.flatMap { site in site.folder(ofCourse: name).flatMap(site.id) } ?? courseID(at: path)
    guard let course = id ?? (taught.contains(name) ? name : nil) else {
      let names = Set(site?.courseNames ?? []).union(taught).union(site.map { $0.courseNames.compactMap($0.id) } ?? [])
      throw StatisticsFailure.unknownCourse(name, nearest: suggestion(for: name, among: names.sorted())?.name)
    }
    guard let archive, let site, taught.contains(course) else { return CourseStatistics(course: course) }
    return try CourseStatistics(of: course, in: archive, at: site)
  }

  private static func courseID(at path: String) -> String? { (try? CourseSource.read(at: path))?.courseID }
}

extension StatisticsFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .unknownCourse(let name, let nearest):
      let hint = nearest.map {
        Wording(
          nb: " Det nærmeste er: kyndig statistics \($0)", nn: " Det nærmaste er: kyndig statistics \($0)",
          en: " The nearest is: kyndig statistics \($0)")
      }
      return (
        .missing,
        Wording(
          nb: "Fant ikke noe kurs som heter «\(name.escaped)».\(hint?.nb ?? "")",
          nn: "Fann ikkje noko kurs som heiter «\(name.escaped)».\(hint?.nn ?? "")",
          en: "There is no course called “\(name.escaped)”.\(hint?.en ?? "")")
      )
    case .twoForms:
      return (
        .usage,
        Wording(
          nb: "Velg enten --json eller --csv.", nn: "Vel anten --json eller --csv.",
          en: "Choose either --json or --csv.")
      )
    }
  }
}
