import Courseware
import Records
import Register

extension Site {
  /// What the site's policy asks of its leaders, and what the roster knows of them.
  func duties() throws -> Duties { Duties() }
}
