import Courseware

/// A place in the payload, with the way to it, so that a finding can name what is missing.
struct Claims {
  let json: JSON
  let path: String

  func string(_ name: String) throws(Finding) -> String {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard let string = value.string else { throw .claimMismatch(claim: way(to: name)) }
    return string
  }

  /// The member's text read as something; `CLAIM_MISMATCH` where `read` makes nothing of it.
  func read<Value>(_ name: String, _ read: (String) -> Value?) throws(Finding) -> Value {
    guard let value = read(try string(name)) else { throw .claimMismatch(claim: way(to: name)) }
    return value
  }

  func child(_ name: String) throws(Finding) -> Claims {
    guard let value = json[name] else { throw .claimMissing(claim: way(to: name)) }
    guard value.object != nil else { throw .claimMismatch(claim: way(to: name)) }
    return Claims(json: value, path: way(to: name))
  }

  /// The elements of an array; none where there is no such member.
  func elements(_ name: String) -> [Claims] {
    (json[name]?.array ?? []).enumerated().map { Claims(json: $1, path: way(to: name) + "[\($0)]") }
  }

  /// The one element whose text `key` ends in `suffix`.
  func element(of name: String, where key: String, endsIn suffix: String) throws(Finding) -> Claims {
    guard let found = elementIfAny(of: name, where: key, endsIn: suffix) else {
      throw .claimMissing(claim: way(to: name) + "[\(key)=\(suffix)]")
    }
    return found
  }

  func elementIfAny(of name: String, where key: String, endsIn suffix: String) -> Claims? {
    elements(name).first { $0.json[key]?.string?.utf8.reversed().starts(with: suffix.utf8.reversed()) == true }
  }

  private func way(to name: String) -> String { path.isEmpty ? name : path + "." + name }
}

extension JSON {
  /// The ways to the places where this differs from `expected`, at most `limit` of them; none where the bytes agree.
  func differences(from expected: JSON, limit: Int = 16) -> [Finding] {
    // Bytes first and last: in Swift, canonically equivalent texts are equal, as values and as names of members.
    if bytes == expected.bytes { return [] }
    var findings: [Finding] = []
    collect(&findings, expected, at: "", limit: limit)
    return findings.isEmpty ? [.claimMismatch(claim: "")] : findings
  }

  private func collect(_ findings: inout [Finding], _ expected: JSON, at path: String, limit: Int) {
    switch (self, expected) {
    case (.object(let found), .object(let wanted)):
      let names = Set(found.keys).union(wanted.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for name in names where findings.count < limit {
        let way = path.isEmpty ? PlainText.escaped(name) : path + "." + PlainText.escaped(name)
        switch (found[name], wanted[name]) {
        case (let found?, let wanted?): found.collect(&findings, wanted, at: way, limit: limit)
        case (nil, _): findings.append(.claimMissing(claim: way))
        case (_, nil): findings.append(.claimMismatch(claim: way))
        }
      }
    case (.array(let found), .array(let wanted)) where found.count == wanted.count:
      for index in found.indices where findings.count < limit {
        found[index].collect(&findings, wanted[index], at: "\(path)[\(index)]", limit: limit)
      }
    default:
      if bytes != expected.bytes { findings.append(.claimMismatch(claim: path)) }
    }
  }
}
