import Credentials
import Records
import Testing

@testable import Register

extension Deed {
  static let recordDeeds: [Deed] = [
    Deed("an answer is changed") {
      try $0.tamper(
        """
        UPDATE statement SET bytes = CAST(replace(CAST(bytes AS TEXT), '"response":0', '"response":1') AS BLOB)
        WHERE session = 't' AND verb = 'responded'
        """)
    } expected: {
      [.init(.transcriptAltered, leaf: try $0.leaf(1), leader: "b", session: "t")]
    },
    Deed("a binding is removed") {
      try $0.tamper("DELETE FROM binding WHERE leader = 'b'")
    } expected: {
      [
        .init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b"), .init(.bindingMissing, leader: "b"),
        .init(.bindingMissing, leaf: try $0.leaf(1), leader: "b", session: "t"),
      ]
    },
    Deed("a binding is dated back") {
      try $0.tamper("UPDATE binding SET at = at - 86400000 WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b")]
    },
    Deed("a binding is dated after the attestation") {
      try $0.tamper("UPDATE binding SET at = at + 86400000 WHERE leader = 'b'")
    } expected: {
      [
        .init(.recordAltered, leaf: try $0.leaf("bind", 1), leader: "b"),
        .init(.bindingRevoked, leaf: try $0.leaf(1), leader: "b", session: "t"),
      ]
    },
    Deed("a binding is ended in the records alone") {
      try $0.tamper("UPDATE binding SET endedAt = 1, unbinding = 'x' WHERE leader = 'c'")
    } expected: { _ in
      [.init(.notLogged, leader: "c"), .init(.bindingMissing, leader: "c")]
    },
    Deed("one key is given to two") {
      try $0.tamper("UPDATE leader SET key = (SELECT key FROM leader WHERE id = 'b') WHERE id = 'c'")
    } expected: { _ in
      [.init(.keyReused, leader: "b"), .init(.keyReused, leader: "c"), .init(.recordAltered, leader: "c")]
    },
    Deed("a certificate's record is removed") {
      try $0.tamper("DELETE FROM issued WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("a certificate's record is given to another") {
      try $0.tamper("UPDATE issued SET leader = 'c' WHERE leader = 'b'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("a record is added that nobody issued") {
      try $0.tamper(
        """
        INSERT INTO issued (id, leader, session, attestation, issuer, at, state)
        VALUES ('urn:uuid:x', 'c', 'u', '', '', 1, 'valid')
        """)
    } expected: { _ in
      [.init(.notLogged, leader: "c")]
    },
    Deed("a withdrawn certificate is made to stand again") {
      try $0.tamper("UPDATE issued SET state = 'valid', replacedBy = NULL WHERE state = 'superseded'")
    } expected: {
      [
        .init(.attestationReused, leaf: try $0.leaf(0), leader: "a"),
        .init(.attestationReused, leaf: try $0.leaf(2), leader: "a"),
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: "a"),
      ]
    },
    Deed("a leaf's row is removed") { finished in
      try finished.tamper("DELETE FROM leaf WHERE number = \(try finished.leaf("attest", 1))")
    } expected: { _ in
      [.init(.recordAltered, leaf: 5), .init(.notLogged, leader: "b", session: "t")]
    },
    Deed("a leaf's salt is removed, as if somebody had been erased") { finished in
      try finished.tamper(
        "UPDATE leaf SET salt = NULL, object = NULL, leader = NULL, label = '' WHERE number = \(try finished.leaf(1))")
    } expected: { finished in
      [.init(.recordAltered, leaf: 8), .init(.notLogged, leader: "b")]
        + finished.files(1).all.map { .init(.notLogged, file: $0) }
    },
    Deed("an attestation is replaced") {
      try $0.tamper("UPDATE attestation SET token = token || 'x' WHERE session = 't'")
    } expected: {
      [.init(.recordAltered, leaf: try $0.leaf("attest", 1), leader: "b", session: "t")]
    },
    Deed("somebody is said to be erased") {
      try $0.tamper("UPDATE leader SET state = 'erased' WHERE id = 'c'")
    } expected: { _ in
      [.init(.recordAltered, leader: "c")]
    },
    Deed("somebody is taken out of the roster") {
      try $0.tamper("DELETE FROM leader WHERE id = 'c'")
    } expected: { _ in
      [.init(.recordAltered, leader: "c")]
    },
    Deed("answers are said to be erased, so that nobody replays what is there") {
      try $0.tamper(
        """
        UPDATE statement SET bytes = CAST(replace(CAST(bytes AS TEXT), '"response":0', '"response":1') AS BLOB)
        WHERE session = 't' AND verb = 'responded';
        INSERT INTO answersErased (session, transcript, statements, at) VALUES ('t', 'x', 12, 1)
        """)
    } expected: { _ in
      [
        .init(.recordAltered, leader: "b", session: "t"), .init(.transcriptAltered, leader: "b", session: "t"),
      ]
    },
    Deed("answers are erased, and the digest that is left is another's") {
      try $0.house.archive.eraseAnswers(
        of: "t", transcript: $0.certificates[0].credential.accomplishment.transcript.hex, at: House.at(50))
    } expected: { _ in
      [.init(.transcriptAltered, leader: "b", session: "t")]
    },
    Deed("the roster makes an issuer of one who was issued to by her") { finished in
      try finished.tamper("UPDATE leader SET issuerKey = '\(finished.house.anne.id.text)' WHERE id = 'b'")
    } expected: {
      [.init(.fourEyes, leaf: try $0.leaf(1), leader: "b")]
    },
  ]
}
