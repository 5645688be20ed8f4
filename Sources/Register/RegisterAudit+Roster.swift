import Courseware
import Credentials
import Records

extension RegisterAudit {
  /// Nobody goes out of the roster but by a leaf that says so, and then with everything.
  mutating func checkRoster() {
    let gone = Set(records.erasures.map(\.leader))
    let named = records.named
    let known = Set(records.leaders.map(\.id))
    for leader in records.leaders {
      // A row that says so hides a person from everybody who looks: the log must say it too, and nothing be left.
      let isErased = leader.state == .erased
      if isErased != gone.contains(leader.id) || (isErased && (named.contains(leader.id) || !leader.isEmpty)) {
        found(.recordAltered, leader: leader.id)
      }
    }
    for id in named.union(gone).subtracting(known) { found(.recordAltered, leader: id) }
  }

  /// Everybody there is anything to say of: the roster, but for those whom the log says to be gone, and whoever is named
  /// by what is stored and is not there.
  var people: [Leader] {
    let gone = Set(records.erasures.map(\.leader))
    let named = records.named
    let present = records.leaders.filter { leader in
      leader.state != .erased || !gone.contains(leader.id) || named.contains(leader.id)
    }
    let missing = named.subtracting(records.leaders.map(\.id)).sorted()
    return present + missing.map { Leader(id: $0, name: records.name(of: $0) ?? "", state: .erased) }
  }
}

extension AuditedRecords {
  /// The ids of everybody whom records and leaves name.
  fileprivate var named: Set<String> {
    Set(bindings.map(\.leader) + issued.map(\.leader) + sessions.map(\.leader) + receipts.map(\.leader))
      .union(leaves.compactMap(\.leader))
  }

  /// What an issuer has signed that somebody is called.
  fileprivate func name(of leader: String) -> String? {
    bindings.last { $0.leader == leader }
      .flatMap { try? SignedBinding(reading: Array($0.token.utf8)) }?.content.name
  }
}

extension Leader {
  /// Whether nothing is left but the id.
  fileprivate var isEmpty: Bool {
    name.isEmpty && employer.isEmpty && organisationNumber.isEmpty && key == nil && employeeNumber == nil
      && issuerKey == nil && unit == nil && email == nil
  }
}
