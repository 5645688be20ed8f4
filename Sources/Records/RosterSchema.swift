import GRDB

/// The fourth migration: where people lead and when, when they are away, and what they have learnt elsewhere.
///
/// Rows are added and put out of force, never changed: what was believed, and from when, is still there.
enum RosterSchema {
  static func make(_ database: Database) throws {
    try database.execute(sql: "ALTER TABLE leader ADD COLUMN email TEXT")
    try database.execute(sql: position + absence + credit)
    for (table, columns) in [
      ("position", "leader, unit, role, level, start, finish, recordedAt"),
      ("absence", "leader, start, finish, recordedAt"),
      ("credit", "id, leader, course, kind, provider, completed, minutes, digest, acceptedBy, reason, at"),
    ] {
      try database.execute(
        sql: """
          CREATE TRIGGER \(table)IsNotRemoved BEFORE DELETE ON \(table)
            WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.leader)
            BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
          CREATE TRIGGER \(table)IsNotChanged BEFORE UPDATE OF \(columns) ON \(table)
            BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
          """)
    }
  }

  // Dates as ISO 8601 writes them, so that they sort as they follow each other.
  private static let position = """
    CREATE TABLE position (
      number INTEGER PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      unit TEXT,
      role TEXT,
      level TEXT NOT NULL CHECK (level IN ('top', 'other')),
      start TEXT,
      finish TEXT,
      recordedAt INTEGER NOT NULL,
      replacedAt INTEGER
    ) STRICT;
    CREATE INDEX positionByLeader ON position (leader);

    """

  private static let absence = """
    CREATE TABLE absence (
      number INTEGER PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      start TEXT NOT NULL,
      finish TEXT,
      recordedAt INTEGER NOT NULL,
      replacedAt INTEGER
    ) STRICT;
    CREATE INDEX absenceByLeader ON absence (leader);

    """

  private static let credit = """
    CREATE TABLE credit (
      id TEXT NOT NULL PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      course TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('external', 'exempt')),
      provider TEXT,
      completed TEXT,
      minutes INTEGER,
      digest TEXT,
      acceptedBy TEXT NOT NULL,
      reason TEXT NOT NULL,
      at INTEGER NOT NULL,
      withdrawnAt INTEGER,
      withdrawnBy TEXT,
      withdrawal TEXT
    ) STRICT;
    CREATE INDEX creditByLeader ON credit (leader);

    """
}
