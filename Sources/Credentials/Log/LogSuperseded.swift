extension LogReader {
  /// Compares every tile and bundle of the log as it once was, where it still lies there, with the present one, of which it
  /// is the beginning: whoever has an earlier checkpoint reads those.
  func checkSuperseded(_ levels: Levels, _ findings: inout [LogFinding]) throws(LogError) {
    for bundle in 0..<(checkpoint.size + LogPath.width - 1) / LogPath.width {
      guard let entries = try found({ () throws(LogError) in try tree.entries(bundle) }) else { continue }
      var expected: [UInt8] = []
      for width in 1..<max(1, entries.count) {
        expected += TileBytes.bytes(of: [entries[width - 1]])
        try check(LogPath.entries(bundle, width: width), expected, &findings)
      }
    }
    for level in stride(from: 0, to: levels.levels.count, by: 8) {
      let nodes = levels.levels[level]
      for start in stride(from: 0, to: nodes.count, by: LogPath.width) {
        var expected: [UInt8] = []
        for width in 1..<max(1, min(LogPath.width, nodes.count - start)) {
          expected += nodes[start + width - 1].bytes
          try check(LogPath.tile(level / 8, start / LogPath.width, width: width), expected, &findings)
        }
      }
    }
  }

  /// One that is gone is no loss: the present one says the same.
  private func check(
    _ path: String, _ expected: [UInt8], _ findings: inout [LogFinding]
  ) throws(LogError) {
    let bytes: [UInt8]?
    do throws(LogError) {
      bytes = try files.read(path, LogPath.width * (LogEntry.maximumBytes + 2))
    } catch {
      guard case .tooLarge = error else { throw error }
      bytes = []
    }
    if let bytes, bytes != expected { findings.append(.entryAltered(path: path)) }
  }
}
