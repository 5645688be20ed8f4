/// The tables as the fourth release made them, after the three before it; never to be changed.
enum FourthRelease {
  static let tables = """
    INSERT INTO grdb_migrations (identifier)
      VALUES ('4 positions, absences and training taken elsewhere');
    ALTER TABLE leader ADD COLUMN email TEXT;
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
    CREATE TABLE absence (
      number INTEGER PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      start TEXT NOT NULL,
      finish TEXT,
      recordedAt INTEGER NOT NULL,
      replacedAt INTEGER
    ) STRICT;
    CREATE INDEX absenceByLeader ON absence (leader);
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
    CREATE TRIGGER positionIsNotRemoved BEFORE DELETE ON position
      WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.leader)
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    CREATE TRIGGER positionIsNotChanged BEFORE UPDATE OF leader, unit, role, level, start, finish, recordedAt ON position
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    CREATE TRIGGER absenceIsNotRemoved BEFORE DELETE ON absence
      WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.leader)
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    CREATE TRIGGER absenceIsNotChanged BEFORE UPDATE OF leader, start, finish, recordedAt ON absence
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    CREATE TRIGGER creditIsNotRemoved BEFORE DELETE ON credit
      WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.leader)
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    CREATE TRIGGER creditIsNotChanged BEFORE UPDATE OF id, leader, course, kind, provider, completed, minutes, digest, acceptedBy, reason, at ON credit
      BEGIN SELECT RAISE (ABORT, 'the roster is append-only'); END;
    """

  /// Somebody with an address, who leads, has been away, and has learnt elsewhere.
  static let content = """
    UPDATE leader SET email = 'kari@example.com' WHERE id = 'a';
    INSERT INTO position VALUES (1, 'a', NULL, 'daglig leder', 'top', '2026-01-01', NULL, 4, NULL);
    INSERT INTO absence VALUES (1, 'a', '2026-02-01', '2026-03-01', 5, NULL);
    INSERT INTO credit VALUES
      ('c', 'a', 'kurs', 'external', 'Kurs AS', '2025-05-01', 480, NULL, 'did:key:y', 'sett', 6, NULL, NULL, NULL);
    """
}
