/// The tables as the third release made them, after the two before it; never to be changed.
enum ThirdRelease {
  static let tables = """
    INSERT INTO grdb_migrations (identifier)
      VALUES ('3 the roster, bindings, leaves and certificates of an organisation');
    ALTER TABLE leader ADD COLUMN employeeNumber TEXT;
    ALTER TABLE leader ADD COLUMN state TEXT NOT NULL DEFAULT 'active'
      CHECK (state IN ('invited', 'active', 'left', 'erased'));
    ALTER TABLE leader ADD COLUMN issuerKey TEXT;
    CREATE UNIQUE INDEX leaderByKey ON leader (key) WHERE key IS NOT NULL;
    CREATE TABLE invitation (
      id TEXT NOT NULL PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      salt BLOB NOT NULL,
      digest BLOB NOT NULL,
      at INTEGER NOT NULL,
      expires INTEGER NOT NULL,
      usedAt INTEGER,
      token TEXT
    ) STRICT;
    CREATE TABLE enrolment (
      key TEXT NOT NULL PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      name TEXT NOT NULL,
      code TEXT,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE binding (
      id TEXT NOT NULL PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      key TEXT NOT NULL,
      method TEXT NOT NULL,
      at INTEGER NOT NULL,
      token TEXT NOT NULL,
      endedAt INTEGER,
      unbinding TEXT
    ) STRICT;
    CREATE INDEX bindingByKey ON binding (key);
    CREATE UNIQUE INDEX bindingInForce ON binding (leader) WHERE endedAt IS NULL;
    CREATE TRIGGER bindingIsOfOneLeader BEFORE INSERT ON binding
      WHEN EXISTS (SELECT 1 FROM binding WHERE key = NEW.key AND leader <> NEW.leader)
      BEGIN SELECT RAISE (ABORT, 'the key is bound to another'); END;
    CREATE TABLE attestation (
      digest TEXT NOT NULL PRIMARY KEY,
      session TEXT NOT NULL REFERENCES session (id),
      token TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE receipt (
      id TEXT NOT NULL PRIMARY KEY,
      digest TEXT NOT NULL,
      leader TEXT NOT NULL REFERENCES leader (id),
      madeAt INTEGER NOT NULL,
      at INTEGER NOT NULL,
      sharedDrafts TEXT NOT NULL
    ) STRICT;
    CREATE TABLE issued (
      id TEXT NOT NULL PRIMARY KEY,
      leader TEXT NOT NULL REFERENCES leader (id),
      session TEXT NOT NULL REFERENCES session (id),
      attestation TEXT NOT NULL,
      issuer TEXT NOT NULL,
      at INTEGER NOT NULL,
      review BLOB,
      state TEXT NOT NULL CHECK (state IN ('valid', 'revoked', 'superseded')),
      changedAt INTEGER,
      reason TEXT,
      replacedBy TEXT
    ) STRICT;
    CREATE INDEX issuedByAttestation ON issued (attestation);
    CREATE TABLE leaf (
      origin TEXT NOT NULL,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      at INTEGER NOT NULL,
      salt BLOB,
      object BLOB,
      leader TEXT REFERENCES leader (id),
      label TEXT NOT NULL,
      PRIMARY KEY (origin, number)
    ) STRICT;
    CREATE INDEX leafByLabel ON leaf (kind, label);
    CREATE TABLE erasing (leader TEXT, session TEXT) STRICT;
    CREATE TABLE answersErased (
      session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
      transcript TEXT NOT NULL,
      statements INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    DROP TRIGGER statementIsNotRemoved;
    CREATE TRIGGER statementIsNotRemoved BEFORE DELETE ON statement
      WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.actor OR session = OLD.session)
      BEGIN SELECT RAISE (ABORT, 'statements are append-only'); END;
    CREATE TRIGGER leafIsNotRemoved BEFORE DELETE ON leaf
      BEGIN SELECT RAISE (ABORT, 'leaves are append-only'); END;
    CREATE TRIGGER leafIsNotChanged BEFORE UPDATE ON leaf
      WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE leader = OLD.leader)
      BEGIN SELECT RAISE (ABORT, 'leaves are append-only'); END;
    """

  /// Somebody on the roster, with a key that was bound and a certificate.
  static let content = """
    UPDATE leader SET employeeNumber = '42' WHERE id = 'a';
    INSERT INTO binding VALUES ('x', 'a', 'did:key:z', 'inPerson', 1, 't', NULL, NULL);
    INSERT INTO issued VALUES ('u', 'a', 's', 'd', 'did:key:y', 8, NULL, 'valid', NULL, NULL, NULL);
    INSERT INTO leaf VALUES ('o', 0, 'bind', 3, x'01', x'02', 'a', 'x');
    """
}
