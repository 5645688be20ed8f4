extension Task {
  /// The qualities that a draft does not keep, in the author's order, each once.
  ///
  /// Looked for in words alone, so that both too much and too little can be found: it is advice, and stops nobody. `owner` and
  /// `deadline` find a field that is empty (of rows: in a row where anything is filled in); the other rules look at the
  /// field they name, in every row, and without a name at everything.
  public func faults(in draft: Draft) -> [Quality] {
    qualities.filter { quality in
      let texts = texts(in: draft, of: quality.field)
      return switch quality.rule {
      case .owner, .deadline: texts.contains { $0.allSatisfy(\.isWhitespace) }
      case .everyone: texts.contains { $0.wordsInside.contains("alle") }
      case .asNeeded: texts.contains(where: \.isOpenAsNeeded)
      case .personName: texts.flatMap(\.ownLines).contains(where: \.hasPersonName)
      case .identityNumber: texts.contains(where: \.hasIdentityNumber)
      case .health: texts.contains(where: \.tellsOfHealth)
      }
    }
  }

  /// What is written in a field, empty or not: once for a single field, once a row that is in use; everything without a name.
  private func texts(in draft: Draft, of field: String?) -> [String] {
    guard let field else { return fields.compactMap { draft.texts[$0.id] } }
    return parts.flatMap { part -> [String] in
      switch part {
      case .field(let single): return single.id == field ? [draft.texts[field] ?? ""] : []
      case .rows(let rows):
        guard rows.fields.contains(where: { $0.id == field }) else { return [] }
        return (1...max(1, rows.count.upperBound)).compactMap { number in
          let isUsed = rows.fields.contains { draft.texts["\(rows.id).\(number).\($0.id)"] != nil }
          return isUsed ? draft.texts["\(rows.id).\(number).\(field)"] ?? "" : nil
        }
      }
    }
  }
}

extension String {
  /// Its lines: each begins something new, as a sentence does.
  fileprivate var ownLines: [String] { split(whereSeparator: \.isNewline).map(String.init) }

  /// Its words in lower case, without what stands between them.
  fileprivate var wordsInside: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { $0.lowercased() }
  }

  /// Whether it says «ved behov» and not what the need is: «når», «hvis» or «dersom», in bokmål or nynorsk.
  fileprivate var isOpenAsNeeded: Bool {
    let words = wordsInside
    let isAsNeeded = zip(words, words.dropFirst()).contains { ["ved", "etter"].contains($0) && $1 == "behov" }
    return isAsNeeded && !words.contains(where: ["når", "hvis", "dersom", "viss"].contains)
  }

  /// Whether there are eleven digits that stand alone, together or with a space after the sixth.
  fileprivate var hasIdentityNumber: Bool {
    let groups = split { !$0.isNumber && !$0.isLetter }
    let isDigits = groups.map { group in group.allSatisfy { $0.isASCII && $0.isNumber } }
    return groups.indices.contains { index in
      guard isDigits[index] else { return false }
      if groups[index].count == 11 { return true }
      let next = index + 1
      guard groups[index].count == 6, groups.indices.contains(next), isDigits[next], groups[next].count == 5 else {
        return false
      }
      let between = self[groups[index].endIndex..<groups[next].startIndex]
      return between.count == 1 && between.allSatisfy(\.isWhitespace)
    }
  }

  /// Whether two words with a capital stand side by side inside a sentence, or one after «hr.» or «fru».
  ///
  /// What begins a sentence is only taken for a name where nothing else is written. So a name that begins a longer sentence, a
  /// first name alone and a name without capitals are not found; a business or a place of two words with capitals is.
  fileprivate var hasPersonName: Bool {
    let words = split(whereSeparator: \.isWhitespace)
    if words.count > 1, words.allSatisfy(\.isCapitalised) { return true }
    return words.indices.dropFirst().contains { index in
      guard words[index].isCapitalised else { return false }
      let before = words[index - 1]
      if ["hr", "hr.", "fru"].contains(before.lowercased()) { return true }
      let startsSentence = index == 1 || (words[index - 2].last.map { ".:?!".contains($0) } ?? true)
      return before.isCapitalised && before.allSatisfy { $0.isLetter || $0 == "-" } && !startsSentence
    }
  }

  /// Whether it has words that tell of somebody's health; a short list, in bokmål and nynorsk.
  ///
  /// Whole words, so that «kreftfremkallende» is none; to be on sick leave is no fault either, but why is.
  fileprivate var tellsOfHealth: Bool {
    let words = wordsInside
    let telling: Set = [
      "diagnose", "diagnosen", "diagnosa", "diagnoser", "diagnosar", "kreft", "kreften", "kreftsyk", "kreftsjuk",
      "depresjon", "depresjonen", "deprimert", "angst", "angsten", "utbrent", "utbrend",
    ]
    let absent: Set = ["sykmeldt", "sykemeldt", "sjukmeld", "sjukemeld"]
    let isExplained = words.indices.contains { index in
      let after = words[(index + 1)...].prefix(3)
      return absent.contains(words[index]) && (after.first == "pga" || after.elementsEqual(["på", "grunn", "av"]))
    }
    return isExplained || !telling.isDisjoint(with: words)
  }
}

extension Substring {
  fileprivate var isCapitalised: Bool {
    guard let first, first.isUppercase, count > 1 else { return false }
    // What is written in capitals alone is an abbreviation, as HMS or AMU.
    return dropFirst().contains(where: \.isLowercase)
  }
}
