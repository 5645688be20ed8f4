import Courseware
import Foundation

/// Who has read an edition, kept beside its manifest and no part of its digest.
///
/// `publication.json`: the format, and a reader a line of the list, in the order they were added.
struct Publication: Equatable {
  /// Someone who has read an edition before it was taught.
  struct Reader: Equatable {
    var name: String
    var competence: String
    /// The day the reading was recorded.
    var date: CivilDate
  }

  /// The most characters of a name or a competence: what is printed on a page.
  static let longest = 100

  var readers: [Reader] = []

  /// What is recorded in an edition's folder; nobody where nothing is, and nil where the file says nothing we understand.
  init?(in folder: String) {
    guard let data = FileManager.default.contents(atPath: folder + "/publication.json") else { return }
    guard let json = try? JSON(parsing: Array(data)), json["format"] == "kyndig.publication.v1",
      let readers = json["readers"]?.array
    else { return nil }
    for reader in readers {
      guard let name = reader["name"]?.string, let competence = reader["competence"]?.string,
        let date = reader["date"]?.string.flatMap({ CivilDate($0) })
      else { return nil }
      self.readers.append(Reader(name: name, competence: competence, date: date))
    }
  }

  /// Writes it into an edition's folder.
  func write(in folder: String) throws(DurableFile.Failure) {
    let json: JSON = [
      "format": "kyndig.publication.v1",
      "readers": .array(
        readers.map { reader in
          [
            "name": .string(reader.name), "competence": .string(reader.competence),
            "date": .string(reader.date.description),
          ]
        }),
    ]
    try DurableFile.write(json.bytes + [0x0A], to: folder + "/publication.json")
  }
}
