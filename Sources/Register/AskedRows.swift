public import Courseware
import Records

/// Rows of a report as they come, with what is asked of each leader beside hers once they are all there, and rows for courses
/// that are asked for and not begun.
///
/// The rows of a leader come one after the other.
public struct AskedRows {
  private let duties: Duties
  /// Every course that something is asked in.
  private let courses: [String]
  private let today: CivilDate
  private let day: (Timestamp) -> CivilDate
  private var rows: [AuditReport.Row] = []
  /// Where the rows of the leader who came last begin.
  private var first = 0
  /// What is asked of that leader, by the course; kept here so that a large site makes one list, not one for each.
  private var wanted: [(course: String, standing: RequirementStanding)] = []

  /// None so far.
  ///
  /// What is asked is told as it is on `today`; `day` turns a moment into the civil date it is in Norway.
  public init(_ duties: Duties, on today: CivilDate, day: @escaping (Timestamp) -> CivilDate) {
    self.duties = duties
    courses = Set(duties.requirements.map(\.course)).sorted()
    self.today = today
    self.day = day
  }

  /// The next row.
  public mutating func append(_ row: consuming AuditReport.Row) {
    if first < rows.count, rows[first].leader.id != row.leader.id { endLeader() }
    rows.append(row)
  }

  /// All of them; none are left here.
  public mutating func takeAll() -> [AuditReport.Row] {
    endLeader()
    defer { (rows, first) = ([], 0) }
    return rows
  }

  private mutating func endLeader() {
    if first < rows.count, let known = duties.leaders[rows[first].leader.id] { ask(known) }
    first = rows.count
  }

  /// Lays what is asked of one leader beside her rows, which are the last of these.
  private mutating func ask(_ known: Duties.Known) {
    wanted.removeAll(keepingCapacity: true)
    for course in courses {
      let trained = rows[first...].compactMap { $0.course == course ? $0.trained(day) : nil }
      guard let standing = duties.standing(of: known, in: course, trained: trained, on: today) else { continue }
      wanted.append((course, standing))
    }
    for credit in known.credits { addRow(in: credit.course) }
    for place in wanted.indices { addRow(in: wanted[place].course) }
    let held =
      known.positions.allSatisfy { $0.isHeld(on: today) }
      ? known.positions : known.positions.filter { $0.isHeld(on: today) }
    for place in first..<rows.endIndex {
      rows[place].positions = held
      guard let course = rows[place].course else { continue }
      // One who has taken it twice stands once: by the latest of the two.
      guard !(place + 1..<rows.endIndex).contains(where: { rows[$0].course == course }) else { continue }
      if let index = wanted.firstIndex(where: { $0.course == course }) { rows[place].standing = wanted[index].standing }
      if !known.credits.isEmpty { rows[place].credits = known.credits.filter { $0.course == course } }
    }
  }

  /// A row in a course for the leader who came last, where she has none.
  private mutating func addRow(in course: String) {
    guard !(first..<rows.endIndex).contains(where: { rows[$0].course == course }) else { return }
    // One who has begun nothing has one row of no course; it becomes that of the first that is asked for.
    if rows.count == first + 1, rows[first].course == nil {
      rows[first].course = course
    } else {
      let leader = rows[first].leader
      var row = AuditReport.Row(leader: leader, state: .notStarted, modulesPassed: 0, modules: 0, deviations: [])
      row.course = course
      row.method = rows[first].method
      row.handedIn = rows[first].handedIn
      rows.append(row)
    }
  }
}
