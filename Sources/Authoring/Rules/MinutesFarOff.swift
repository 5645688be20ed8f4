import Courseware

extension Rule {
  /// The author's minutes for a module are within a quarter of those that follow from all it holds.
  static let minutesFarOff = Rule(.minutesFarOff, example: minutesExample) { manuscript in
    // Nothing is known of the business, so that nothing is left out and nobody is stopped.
    guard let course = manuscript.built?.tailored(to: BusinessProfile()) else { return [] }
    return manuscript.modules.compactMap { part in
      guard let found = part.root["minutes"].flatMap({ Int($0) }),
        let module = course.modules.first(where: { $0.id == part.root["id"] })
      else { return nil }
      let computed = NominalTime.minutes(seconds: course.nominalSeconds(of: module))
      guard abs(found - computed) * 4 > computed else { return nil }
      return Finding(
        problem: .minutesFarOff(found: found, computed: computed), place: part.place(of: "minutes", on: part.root))
    }
  }

  private static let minutesExample = CodeExample(
    .moduleTag,
    wrong: """
      <module xmlns="urn:kyndig:course:1" id="ansvar" minutes="30">
      """,
    right: """
      <module xmlns="urn:kyndig:course:1" id="ansvar" minutes="2">
      """)
}
