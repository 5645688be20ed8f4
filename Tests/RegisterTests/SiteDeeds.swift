import Courseware
import Credentials
import Foundation
import Testing

@testable import Register

/// Something that is done to a site, and what must be said of it.
struct Deed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let act: @Sendable (Finished) throws -> Void
  let expected: @Sendable (Finished) throws -> [RegisterDeviation]

  init(
    _ name: String, _ act: @escaping @Sendable (Finished) throws -> Void,
    expected: @escaping @Sendable (Finished) throws -> [RegisterDeviation]
  ) {
    testDescription = name
    self.act = act
    self.expected = expected
  }
}

extension Deed {
  static let fileDeeds: [Deed] = [
    Deed("a token's file is removed") {
      $0.house.files.all[$0.files(1).jwt] = nil
    } expected: {
      [.init(.certificateMissing, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("all of a certificate's files are removed") { finished in
      for path in finished.files(1).all { finished.house.files.all[path] = nil }
    } expected: { finished in
      try finished.files(1).all.map {
        .init(.certificateMissing, file: $0, leaf: try finished.leaf(1), leader: "b")
      }
    },
    Deed("one letter of a token is changed") { finished in
      finished.house.files.all[finished.files(1).jwt]?[400] ^= 1
    } expected: {
      [.init(.recordAltered, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("two people's tokens are swapped") { finished in
      let (one, other) = (finished.files(1).jwt, finished.files(2).jwt)
      let bytes = finished.house.files.all[one]
      finished.house.files.all[one] = finished.house.files.all[other]
      finished.house.files.all[other] = bytes
    } expected: {
      [
        .init(.recordAltered, file: $0.files(1).jwt, leaf: try $0.leaf(1), leader: "b"),
        .init(.recordAltered, file: $0.files(2).jwt, leaf: try $0.leaf(2), leader: "a"),
      ]
    },
    Deed("a file is added") {
      $0.house.files.all["issued/2026/fremmed.jwt"] = [1]
    } expected: { _ in
      [.init(.notLogged, file: "issued/2026/fremmed.jwt")]
    },
    Deed("a copy of a real certificate lies under another name") { finished in
      finished.house.files.all["issued/2025/kopi.jwt"] = finished.certificates[1].jwt
    } expected: { _ in
      [.init(.notLogged, file: "issued/2025/kopi.jwt")]
    },
    Deed("two proofs are swapped") { finished in
      finished.house.files.all[finished.files(1).proof] = finished.house.files.all[finished.files(2).proof]
    } expected: {
      [.init(.proofInvalid, file: $0.files(1).proof, leaf: try $0.leaf(1), leader: "b")]
    },
    Deed("the list of withdrawn certificates is an older one") { finished in
      let empty = try finished.house.anne.sign(
        RevocationList([], id: DocumentIdentifier(), at: House.at(1)))
      finished.house.files.all[CertificateFiles.status] = empty.bytes
    } expected: {
      [
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: nil),
        .init(.logStateConflict, file: CertificateFiles.status, leaf: try $0.leaf("revoke"), leader: "a"),
      ]
    },
    Deed("the list of withdrawn certificates is gone") {
      $0.house.files.all[CertificateFiles.status] = nil
    } expected: {
      _ in
      [.init(.statusUnverified, file: CertificateFiles.status)]
    },
    Deed("the list has somebody that no leaf has") { finished in
      let old = try SignedRevocationList(reading: finished.house.files.all[CertificateFiles.status] ?? [])
      let more = old.content.entries + [.init(finished.certificates[1].credential.id, at: House.at(30))]
      finished.house.files.all[CertificateFiles.status] = try finished.house.anne.sign(
        RevocationList(more, id: DocumentIdentifier(), at: House.at(30))
      ).bytes
    } expected: { _ in
      [
        .init(.notLogged, file: CertificateFiles.status),
        .init(.logStateConflict, file: CertificateFiles.status, leader: "b"),
      ]
    },
  ]

  static let logDeeds: [Deed] = [
    Deed("the log's checkpoint is gone") {
      try FileManager.default.removeItem(atPath: $0.log + "/checkpoint")
    } expected: {
      _ in
      [.init(.logTruncated, file: "log/checkpoint")]
    },
    Deed("an entry is changed") { finished in
      let path = finished.log + "/tile/entries/000.p/11"
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      bytes[10] ^= 1
      try bytes.write(to: URL(fileURLWithPath: path))
    } expected: { _ in
      [.init(.logEntryAltered, file: "log/tile/entries/000.p/11", leaf: 0)]
    },
    Deed("the log is another's") { finished in
      let other = LogKey()
      let keeper = try LogKeeper.create(
        .folder(finished.log + "2"), key: other, origin: finished.house.organisation.origin, genesis: [],
        at: House.at(0))
      try Data(keeper.checkpoint.note).write(to: URL(fileURLWithPath: finished.log + "/checkpoint"))
    } expected: { _ in
      [.init(.checkpointUnknownKey, file: "log/checkpoint")]
    },
  ]
}

extension RegisterDeviation {
  /// The deviation in one line, without the certificate's name.
  var text: String {
    var place = file ?? "-"
    if let slash = place.lastIndex(of: "/"), place.hasPrefix("issued/2026/"), place.count > 40 {
      place = String(place[..<slash]) + "/" + String(place.suffix(10))
    }
    return "\(code.rawValue) \(place) \(leaf.map { "\($0)" } ?? "-") \(leader ?? "-") \(session ?? "-")"
  }
}
