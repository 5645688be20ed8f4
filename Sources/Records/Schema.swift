import GRDB

/// The tables, and how an older archive becomes a newer one; a step once released is never changed.
enum Schema {
  /// What one release changed.
  struct Step: Sendable {
    /// What the archive remembers of it when it is taken.
    let name: String
    let take: @Sendable (Database) throws -> Void

    init(_ name: String, _ take: @escaping @Sendable (Database) throws -> Void) {
      (self.name, self.take) = (name, take)
    }
  }

  /// The steps as GRDB knows them.
  static var migrations: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for step in steps { migrator.registerMigration(step.name, migrate: step.take) }
    return migrator
  }

  /// Every step, in order.
  static let steps = [
    Step("1 leaders, sessions, statements") { database in
      try database.execute(
        sql: """
          CREATE TABLE leader (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            employer TEXT NOT NULL,
            organisationNumber TEXT NOT NULL,
            key TEXT
          ) STRICT;
          CREATE TABLE session (
            id TEXT NOT NULL PRIMARY KEY,
            leader TEXT NOT NULL REFERENCES leader (id),
            course TEXT NOT NULL,
            version TEXT NOT NULL,
            edition TEXT NOT NULL
          ) STRICT;
          CREATE TABLE statement (
            session TEXT NOT NULL REFERENCES session (id),
            sequence INTEGER NOT NULL,
            actor TEXT NOT NULL REFERENCES leader (id),
            verb TEXT NOT NULL,
            object TEXT NOT NULL,
            raw INTEGER,
            maximum INTEGER,
            at INTEGER NOT NULL,
            bytes BLOB NOT NULL,
            PRIMARY KEY (session, sequence)
          ) STRICT;
          CREATE INDEX statementByVerb ON statement (verb, object);
          CREATE TRIGGER statementIsNotChanged BEFORE UPDATE ON statement
            BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
          CREATE TRIGGER statementIsNotRemoved BEFORE DELETE ON statement
            BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
          """)
    },
    Step("2 the unit a leader leads") { database in
      try database.execute(sql: "ALTER TABLE leader ADD COLUMN unit TEXT")
    },
    Step("3 the roster, bindings, leaves and certificates of an organisation") { database in
      try OrganisationSchema.make(database)
    },
    Step("4 positions, absences and training taken elsewhere") { database in
      try RosterSchema.make(database)
    },
    Step("5 how each session stands") { database in
      try ProgressSchema.make(database)
    },
    Step("6 logins at a server") { database in
      try LoginSchema.make(database)
    },
  ]
}
