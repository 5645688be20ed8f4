extension LittleCourse {
  /// The little course in a site with a policy: two units, and a module for the state.
  static let withPolicy: LittleCourse = {
    var course = LittleCourse()
      .replacing("id=\"arbeid\"", with: "id=\"arbeid\" if=\"sector == state\"", in: "kurs/M02.xml")
      .replacing("<item id=\"amina\"", with: "<item id=\"amina\" page=\"gjelder\"")
      .replacing("<item id=\"farid\"", with: "<item id=\"farid\" page=\"gjelder\"")
    for item in ["a", "b", "c", "d"] {
      course = course.replacing("<item id=\"\(item)\"", with: "<item id=\"\(item)\" page=\"forst\"")
    }
    course.files["policy.xml"] = policy
    return course
  }()

  static let policy = """
    <policy xmlns="urn:kyndig:course:1">
      <contact>Spør HMS-avdelingen på telefon 55 55 55 55.</contact>
      <answer to="sector" is="state"/>
      <unit id="hjemmetjenesten">
        <title>Hjemmetjenesten</title>
        <contact>Spør HMS-koordinatoren i Hjemmetjenesten, i første etasje.</contact>
        <answer to="heads" is="40"/>
      </unit>
      <unit id="skolen"><title>Skolen</title></unit>
    </policy>

    """

  /// The little course where the leader's level decides the title.
  static let leveled = LittleCourse()
    .replacing(
      "<title>HMS i det små</title>",
      with: "<title>HMS for øverste leder</title>\n  <title if=\"level == other\">HMS for ledere</title>",
      in: "kurs/course.xml"
    )
    .replacing("<ask ref=\"heads\"/>", with: "<ask ref=\"level\"/>\n        <ask ref=\"heads\"/>")
    .replacing(
      "<question id=\"heads\">",
      with: """
        <question id="level">
            <label>Nivå</label><prompt>Hvilken leder er du?</prompt><why>Loven er ulik.</why>
            <alternative value="top">Øverste leder</alternative>
            <alternative value="other">En annen leder</alternative>
          </question>
          <question id="heads">
        """, in: "Shared/profile.xml")
}
