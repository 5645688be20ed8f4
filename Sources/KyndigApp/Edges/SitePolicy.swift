import Authoring
import Courseware

extension Site {
  /// What the site has decided for its leaders; nil where there is nothing, or something is wrong with it.
  ///
  /// A policy stops nobody: `kyndig check` says what is wrong, and the course is taken without it.
  var policy: Policy? {
    guard let source = try? CourseSource.read(at: courses + "/policy.xml") else { return nil }
    return Compilation(of: source).policy
  }
}
