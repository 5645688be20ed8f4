import ArgumentParser
import Courseware
import Foundation
import TerminalUI
import Testing

@testable import KyndigApp

@Suite("kyndig certificate")
struct CertificateCommandTests {
  /// What the command says in a language, at a bench.
  private static func answer(_ bench: Bench, _ arguments: [String], _ language: String = "nb") throws -> String {
    var world = bench.world
    world.environment["PATH"] = bench.folder + "/bin"
    let command = try CertificateShow.parse(arguments + ["--site", bench.site.path, "--language", language])
    return try command.answer(in: world)
  }

  private static func signed() throws -> (bench: Bench, number: String) {
    let bench = try Bench(LittleCourse())
    _ = try bench.refusing([.until { $0.fact.hasPrefix("bevis-ID") }])
    let listing = try answer(bench, [])
    return (bench, String(listing.prefix(14)))
  }

  /// A program in the bench's own path, that stands for another's.
  private static func install(_ script: String, _ bench: Bench) throws {
    try FileManager.default.createDirectory(atPath: bench.folder + "/bin", withIntermediateDirectories: true)
    let path = bench.folder + "/bin/rsvg-convert"
    try ("#!/bin/sh\n" + script + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  @Test("a word after it is told from an ID, as it is typed at the shell")
  func words() throws {
    #expect(try Kyndig.parseAsRoot(["certificate", "add", "bevis.svg"]) is CertificateAdd)
    for typed in [[], ["K7QF-2M9X-4TRD", "--to", "ut"]] {
      #expect(try Kyndig.parseAsRoot(["certificate"] + typed) is CertificateShow)
    }
  }

  @Test("says that there is none, before anything and before it is earned")
  func none() throws {
    let bench = try Bench(LittleCourse())
    #expect(try Self.answer(bench, []) == "Du har ingen bevis her ennå.")
    #expect(throws: Complaint.self) { try Self.answer(bench, ["K7QF-2M9X-4TRD"]) }
  }

  @Test("lists number, course, day and verdict, and how to save one")
  func listing() throws {
    let (bench, number) = try Self.signed()
    let lines = try Self.answer(bench, []).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix(number) && lines[0].hasSuffix("gyldig"), "\(lines[0])")
    #expect(lines[2].hasPrefix("Lagre et av dem blant dokumentene dine med: ") && lines[2].hasSuffix("ID"))
  }

  @Test("saves the stored files byte for byte, and says that the page to print lacks its program")
  func saved() throws {
    let (bench, number) = try Self.signed()
    let said = try Self.answer(bench, [number, "--to", bench.folder + "/ut"])
    #expect(said.contains("dokumentasjon-\(number).svg") && said.contains("rsvg-convert mangler"), "\(said)")
    for ending in ["svg", "jwt"] {
      let stored = try #require(bench.issued().first { $0.hasSuffix("." + ending) })
      #expect(
        FileManager.default.contents(atPath: "\(bench.folder)/ut/dokumentasjon-\(number).\(ending)")
          == FileManager.default.contents(atPath: stored))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/ut").count == 2)
  }

  @Test("makes the page to print where it can be made, and leaves nothing half made")
  func page() throws {
    let (bench, number) = try Self.signed()
    try Self.install(#"test "$1 $2 $3" = "--format pdf --output" && cp "$5" "$4""#, bench)
    #expect(try Self.answer(bench, [number, "--to", "ut"]).contains("dokumentasjon-\(number).pdf"))
    try Self.install(#"echo half > "$4"; exit 1"#, bench)
    #expect(try Self.answer(bench, [number, "--to", "igjen"]).contains("rsvg-convert mangler"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/igjen").count == 2)
  }

  @Test("knows a certificate by its number, with or without hyphens, or the beginning of it", arguments: [14, 8, 4])
  func named(length: Int) throws {
    let (bench, number) = try Self.signed()
    let name = String(number.replacing("-", with: "").lowercased().prefix(length))
    #expect(try Self.answer(bench, [name, "--to", bench.folder + "/ut"]).contains(number))
  }

  @Test(
    "refuses what is none of hers, and a folder that is a file",
    arguments: [
      ("K7QF-2M9X-4TRD", "ut", Complaint.Code.missing), ("K", "ut", .missing),
      ("", "site/Courses/kurs/course.xml", .usage),
    ])
  func refused(id: String, folder: String, code: Complaint.Code) throws {
    let (bench, number) = try Self.signed()
    do {
      _ = try Self.answer(bench, [id.isEmpty ? number : id, "--to", bench.folder + "/" + folder])
      Issue.record("nothing was refused")
    } catch let complaint as Complaint {
      #expect(complaint.code == code)
    }
  }

  @Test("without a folder it saves among her documents, wherever those are")
  func documents() throws {
    let (bench, number) = try Self.signed()
    #expect(bench.world.documents == World.DocumentsFolder(path: bench.folder, shown: bench.folder))
    for name in ["Dokumenter", "Mine ting", ".config"] {
      try FileManager.default.createDirectory(atPath: bench.folder + "/" + name, withIntermediateDirectories: true)
    }
    #expect(bench.world.documents.path == bench.folder + "/Dokumenter")
    try "XDG_DOCUMENTS_DIR=\"$HOME/Mine ting\"\n".write(
      toFile: bench.folder + "/.config/user-dirs.dirs", atomically: true, encoding: .utf8)
    #expect(bench.world.documents.path == bench.folder + "/Mine ting")
    #expect(try Self.answer(bench, [number]).hasPrefix("Lagret i \(bench.folder)/Mine ting:"))
  }

  @Test(
    "on Windows they are Windows' own, said as Windows says it; of several users none is guessed",
    arguments: [
      (["kari", "Public"], "kari", "C:\\Users\\kari\\Documents"),
      (["Kari", "Ola"], "kari", "C:\\Users\\Kari\\Documents"),
      (["Amina", "Default"], "kari", "C:\\Users\\Amina\\Documents"), (["Amina", "Ola"], "kari", nil), ([], "kari", nil),
    ] as [([String], String, String?)])
  func windows(users: [String], user: String, shown: String?) throws {
    let bench = try Bench(LittleCourse())
    for name in users {
      try FileManager.default.createDirectory(
        atPath: "\(bench.folder)/Users/\(name)/Documents", withIntermediateDirectories: true)
    }
    let found = World.windowsDocuments(user: user, under: bench.folder + "/Users")
    #expect(found?.shown == shown)
    if let shown { #expect(found?.shown("a.pdf") == shown + "\\a.pdf") }
  }
}
