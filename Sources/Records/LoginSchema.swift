import GRDB

/// The sixth migration: the keys that people log in with at a server, and which keys of theirs came by such a login.
enum LoginSchema {
  static func make(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE login (
          key TEXT NOT NULL PRIMARY KEY,
          kind TEXT NOT NULL,
          leader TEXT REFERENCES leader (id),
          person TEXT,
          role TEXT CHECK (role IN ('hr', 'issuer')),
          isVerified INTEGER NOT NULL CHECK (isVerified IN (0, 1)),
          addedAt INTEGER NOT NULL,
          endedAt INTEGER,
          CHECK ((leader IS NULL) = (person IS NOT NULL) AND (leader IS NULL) = (role IS NOT NULL))
        ) STRICT;
        CREATE INDEX loginByLeader ON login (leader);
        ALTER TABLE enrolment ADD COLUMN login TEXT;
        ALTER TABLE enrolment ADD COLUMN isVerified INTEGER NOT NULL DEFAULT 0;
        """)
  }
}
