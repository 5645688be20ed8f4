import GRDB

/// The fifth migration: how each session stands, so that what HR asks for is found without reading every statement.
///
/// A row follows from the statements alone, but for how many modules the leader gets, which tailoring decides: whoever
/// stores statements says that beside them, and `counted` is how many statements it was said after. Statements that are
/// stored without it make the row older than they are, never wrong.
enum ProgressSchema {
  static func make(_ database: Database) throws {
    try database.execute(sql: table)
    try fill(database)
    try database.execute(sql: trigger)
  }

  /// Makes every row anew from the statements; what was said of modules is kept, and so are rows whose answers are erased.
  static func fill(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TEMP TABLE IF NOT EXISTS counts (
          session TEXT NOT NULL PRIMARY KEY, counted INTEGER, modules INTEGER, modulesPassed INTEGER);
        DELETE FROM counts;
        INSERT INTO counts SELECT session, counted, modules, modulesPassed FROM progress;
        DELETE FROM progress WHERE session NOT IN (SELECT session FROM answersErased);
        INSERT OR IGNORE INTO progress \(rows());
        UPDATE progress SET counted = counts.counted, modules = counts.modules, modulesPassed = counts.modulesPassed
          FROM counts WHERE counts.session = progress.session;
        DROP TABLE counts;
        """)
  }

  /// How sessions stand by their statements; with `bound` by those up to the moment `:asOf`.
  static func rows(bound: Bool = false) -> String {
    let until = bound ? "AND statement.at <= :asOf" : ""
    return """
      SELECT session.id AS session, count(*) AS statements,
        min(statement.at) FILTER (WHERE statement.sequence = 0) AS startedAt, max(statement.at) AS lastAt,
        0 AS counted, NULL AS modules, NULL AS modulesPassed,
        min(statement.at) FILTER (WHERE verb = 'passed' AND object = session.course) AS passedAt,
        (SELECT best.raw \(best(until))) AS raw, (SELECT best.maximum \(best(until))) AS maximum,
        max(statement.at) FILTER (WHERE verb = 'attested') AS attestedAt
      FROM session JOIN statement ON statement.session = session.id \(until)
      GROUP BY session.id
      """
  }

  /// The best result of the course; of two that are equal the first.
  private static func best(_ until: String) -> String {
    """
    FROM statement AS best WHERE best.session = session.id AND best.verb = 'passed' AND best.object = session.course
      \(until.replacing("statement.", with: "best."))
      ORDER BY 1.0 * best.raw / best.maximum DESC, best.sequence LIMIT 1
    """
  }

  private static let table = """
    CREATE TABLE progress (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
      statements INTEGER NOT NULL,
      startedAt INTEGER,
      lastAt INTEGER NOT NULL,
      counted INTEGER NOT NULL DEFAULT 0,
      modules INTEGER,
      modulesPassed INTEGER,
      passedAt INTEGER,
      raw INTEGER,
      maximum INTEGER,
      attestedAt INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sessionByLeader ON session (leader);
    CREATE INDEX issuedBySession ON issued (session);
    CREATE INDEX receiptByLeader ON receipt (leader);
    """

  // One trigger, for the order of several is nobody's promise.
  private static let trigger = """
    CREATE TRIGGER statementIsCounted AFTER INSERT ON statement
    BEGIN
      INSERT INTO progress (session, statements, startedAt, lastAt)
        VALUES (NEW.session, 1, iif(NEW.sequence = 0, NEW.at, NULL), NEW.at)
        ON CONFLICT (session) DO UPDATE SET statements = statements + 1, lastAt = max(lastAt, excluded.lastAt),
          startedAt = coalesce(startedAt, excluded.startedAt);
      UPDATE progress SET passedAt = min(coalesce(passedAt, NEW.at), NEW.at),
        (raw, maximum) = (SELECT CASE WHEN raw IS NULL OR NEW.raw * maximum > raw * NEW.maximum THEN NEW.raw ELSE raw END,
          CASE WHEN raw IS NULL OR NEW.raw * maximum > raw * NEW.maximum THEN NEW.maximum ELSE maximum END)
        WHERE session = NEW.session AND NEW.verb = 'passed'
          AND NEW.object = (SELECT course FROM session WHERE id = NEW.session);
      UPDATE progress SET attestedAt = max(coalesce(attestedAt, NEW.at), NEW.at)
        WHERE session = NEW.session AND NEW.verb = 'attested';
    END;
    """
}
