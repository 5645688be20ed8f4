import Courseware

extension Credential {
  /// Reads a payload; throws the first thing that is missing or unreadable.
  ///
  /// Reading is lenient about what it does not need: whether the payload is exactly what ``payload`` writes is asked
  /// afterwards, of the whole at once.
  init(reading payload: JSON) throws(Finding) {
    let root = Claims(json: payload, path: "")
    let subject = try root.child("credentialSubject")
    id = try root.read("id", DocumentIdentifier.init(urn:))
    issuer = try Self.issuer(root.child("issuer"))
    self.subject = try subject.read("id", DIDKey.init(parsing:))
    validFrom = try root.read("validFrom", UTCText.parse)
    validUntil = payload["validUntil"] == nil ? nil : try root.read("validUntil", UTCText.parse)
    let attestations = root.elements("evidence").filter { $0.json["genre"]?.string == "LearnerAttestation" }
    guard attestations.count == 1 else { throw .attestationMissing }
    attestation = try attestations[0].read("id") { address in
      let prefix = CredentialVocabulary.attestationPrefix
      guard address.utf8.starts(with: prefix.utf8) else { return nil }
      return String(decoding: address.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    }
    accomplishment = try Self.accomplishment(root, subject: subject)
    review = try root.element(of: "evidence", where: "genre", endsIn: "IssuanceContext")
      .read("narrative", IssuanceContext.review(inNarrative:))
    seen = AttestationToken.seen(in: attestation)
  }

  /// Whether the person and the review agree with the attestation: only what was attested in view of a log is
  /// countersigned, and then by a person.
  var countersigningFindings: [Finding] {
    var findings: [Finding] = []
    if seen == nil, issuer.person != nil { findings.append(.claimMismatch(claim: "issuer.official")) }
    if seen != nil, issuer.person == nil { findings.append(.claimMissing(claim: "issuer.official")) }
    if seen == nil && review != nil || !isReviewInTime {
      findings.append(.claimMismatch(claim: "evidence[genre=IssuanceContext]"))
    }
    return findings
  }

  private static func issuer(_ profile: Claims) throws(Finding) -> Issuer {
    let key = try profile.read("id", DIDKey.init(parsing:))
    let entry = profile.elementIfAny(
      of: "otherIdentifier", where: "identifierType", endsIn: CredentialVocabulary.organisationNumber)
    let number = try entry.map { entry throws(Finding) in try entry.string("identifier") }
    do {
      let person = profile.json["official"] == nil ? nil : try profile.string("official")
      return try Issuer(key: key, name: try profile.string("name"), organisationNumber: number, person: person)
    } catch let finding as Finding {
      throw finding
    } catch {
      throw .claimMismatch(claim: "issuer")
    }
  }

  private static func accomplishment(_ root: Claims, subject: Claims) throws(Finding) -> Accomplishment {
    let achievement = try subject.child("achievement")
    let period = Accomplishment.Period(
      start: try subject.string("activityStartDate"), end: try subject.string("activityEndDate"))
    let modules = try achievement.child("criteria").read("narrative", CredentialVocabulary.modules(inNarrative:))
    let name = try subject.element(of: "identifier", where: "identityType", endsIn: "name").string("identityHash")
    let profile = try root.element(of: "evidence", where: "genre", endsIn: "BusinessProfile")
    let transcript = try root.element(of: "evidence", where: "genre", endsIn: "Transcript")
    let facts = (
      level: try level(achievement), course: try course(achievement), result: try result(subject, achievement),
      active: try number(subject, "#active-minutes"), profile: try profile.read("id", CredentialVocabulary.digest),
      transcript: try transcript.read("id", CredentialVocabulary.digest), employer: try employer(subject),
      provider: try provider(subject.child("source"))
    )
    do {
      return try Accomplishment(
        name: name, level: facts.level, course: facts.course, modules: modules, activeMinutes: facts.active,
        period: period, result: facts.result, profile: facts.profile, transcript: facts.transcript,
        employer: facts.employer, provider: facts.provider)
    } catch {
      throw .claimMismatch(claim: "credentialSubject: \(error.field)")
    }
  }

  private static func level(_ achievement: Claims) throws(Finding) -> Accomplishment.Level {
    let alignment = try achievement.element(of: "alignment", where: "targetFramework", endsIn: "Arbeidsmiljøloven")
    return try alignment.read("targetCode") { code in
      Accomplishment.Level.allCases.first { CredentialVocabulary.law($0).code.utf8.elementsEqual(code.utf8) }
    }
  }

  private static func course(_ achievement: Claims) throws(Finding) -> Accomplishment.Course {
    func identifier(_ type: String) throws(Finding) -> Claims {
      try achievement.element(of: "otherIdentifier", where: "identifierType", endsIn: type)
    }
    return Accomplishment.Course(
      id: try identifier(CredentialVocabulary.course).string("identifier"), title: try achievement.string("name"),
      version: try achievement.string("version"),
      edition: try identifier(CredentialVocabulary.edition).read("identifier", Digest.init(hex:)),
      rulesAsOf: try identifier(CredentialVocabulary.rulesAsOf).string("identifier"),
      language: try achievement.string("inLanguage"))
  }

  private static func result(_ subject: Claims, _ achievement: Claims) throws(Finding) -> Accomplishment.Result {
    let description = try achievement.element(of: "resultDescription", where: "id", endsIn: "#score")
    return Accomplishment.Result(
      score: try number(subject, "#score"), required: try description.read("requiredValue") { Int($0) },
      attempt: try number(subject, "#attempt"))
  }

  private static func number(_ subject: Claims, _ fragment: String) throws(Finding) -> Int {
    try subject.element(of: "result", where: "resultDescription", endsIn: fragment).read("value") { Int($0) }
  }

  private static func employer(_ subject: Claims) throws(Finding) -> Accomplishment.Employer? {
    func identity(_ type: String) throws(Finding) -> String? {
      let found = subject.elementIfAny(of: "identifier", where: "identityType", endsIn: type)
      return try found.map { found throws(Finding) in try found.string("identityHash") }
    }
    guard let name = try identity(CredentialVocabulary.employer) else { return nil }
    return Accomplishment.Employer(
      name: name, organisationNumber: try identity(CredentialVocabulary.organisationNumber))
  }

  private static func provider(_ source: Claims) throws(Finding) -> Accomplishment.Provider {
    let entry = source.elementIfAny(
      of: "otherIdentifier", where: "identifierType", endsIn: CredentialVocabulary.contact)
    let contact: String
    if let entry { contact = try entry.string("identifier") } else { contact = try source.string("email") }
    return Accomplishment.Provider(
      name: try source.string("name"), responsible: try source.string("official"),
      competence: try source.string("description"), contact: contact)
  }
}

extension AccomplishmentProblem {
  /// Which fact it is.
  var field: String {
    switch self {
    case .text(let field), .date(let field), .number(let field): field
    case .organisationNumber: "employer.organisationNumber"
    case .notPassed: "result.score"
    }
  }
}
