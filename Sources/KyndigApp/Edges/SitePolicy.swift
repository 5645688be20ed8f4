import Authoring
import Courseware
import Credentials

extension Site {
  /// What the site has decided for its leaders; nil where there is nothing, or something is wrong with it.
  ///
  /// A policy stops nobody who learns: `kyndig check` says what is wrong, and the course is taken without it.
  var policy: Policy? { try? decided() }

  /// The same for those who issue and erase: what is wrong with it stops them, for it may be what would have forbidden it.
  func decided() throws(PolicyFailure) -> Policy {
    let source: CourseSource
    do throws(SourceError) {
      source = try CourseSource.read(at: courses + "/policy.xml")
    } catch {
      if case .noCourse = error { return Policy() }
      throw .broken
    }
    guard let policy = Compilation(of: source).policy else { throw .broken }
    return policy
  }
}

extension Policy {
  /// The ways to be known that suffice for a certificate; where a login does, one with a security key does too.
  var methods: Set<Binding.Method> {
    let ways = Set((accepted ?? Set(Acquaintance.allCases)).map(Binding.Method.init))
    return ways.contains(.login) ? ways.union([.verifiedLogin]) : ways
  }
}

extension Binding.Method {
  /// A way of the policy, as a binding names it.
  init(_ way: Policy.Acquaintance) {
    self =
      switch way {
      case .inPerson: .inPerson
      case .phone: .phone
      case .code: .code
      case .login: .login
      }
  }
}
