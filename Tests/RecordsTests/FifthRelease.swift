/// The tables as the fifth release made them, after the four before it; never to be changed.
enum FifthRelease {
  static let tables = """
    INSERT INTO grdb_migrations (identifier) VALUES ('5 how each session stands');
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
    INSERT INTO progress (session, statements, startedAt, lastAt) VALUES ('s', 1, 7, 7);
    """

  static let content = """
    INSERT INTO enrolment (key, leader, name, code, at) VALUES ('did:key:y', 'a', 'Kari Nordmann', NULL, 8);
    """
}
