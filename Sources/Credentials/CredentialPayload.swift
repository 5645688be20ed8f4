import Courseware

extension Credential {
  /// The payload of the token: the credential, and the registered claims beside it (Open Badges 3.0 § 8.2.4.1).
  var payload: JSON {
    var members: [String: JSON] = [
      "@context": .array(CredentialVocabulary.contexts.map { .string($0) }),
      "id": .string(id.urn), "type": ["VerifiableCredential", "OpenBadgeCredential"],
      "name": .string(accomplishment.course.title), "issuer": issuerProfile,
      "validFrom": .string(validFrom.iso), "credentialSubject": achievementSubject, "evidence": evidence,
      "iss": .string(issuer.key.text), "sub": .string(subject.text), "jti": .string(id.urn),
      "nbf": .integer(validFrom.seconds),
    ]
    if let validUntil {
      members["validUntil"] = .string(validUntil.iso)
      members["exp"] = .integer(validUntil.seconds)
    }
    return .object(members)
  }

  private var edition: String { CredentialVocabulary.edition(accomplishment.course.edition) }

  private var issuerProfile: JSON {
    var members: [String: JSON] = [
      "id": .string(issuer.key.text), "name": .string(issuer.name), "type": ["Profile"],
    ]
    if let number = issuer.organisationNumber {
      members["otherIdentifier"] = [identifierEntry(CredentialVocabulary.organisationNumber, number)]
    }
    if let person = issuer.person { members["official"] = .string(person) }
    return .object(members)
  }

  private var achievementSubject: JSON {
    var identities = [identity("name", accomplishment.name)]
    if let employer = accomplishment.employer {
      identities.append(identity(CredentialVocabulary.employer, employer.name))
      if let number = employer.organisationNumber {
        identities.append(identity(CredentialVocabulary.organisationNumber, number))
      }
    }
    return [
      "id": .string(subject.text), "type": ["AchievementSubject"], "identifier": .array(identities),
      "activityStartDate": .string(accomplishment.period.start), "activityEndDate": .string(accomplishment.period.end),
      "creditsEarned": number(CredentialVocabulary.hours(minutes: accomplishment.nominalMinutes)),
      "achievement": achievement, "source": provider,
      "result": [
        result("#score", String(accomplishment.result.score), completed: true),
        result("#attempt", String(accomplishment.result.attempt)),
        result("#nominal-minutes", String(accomplishment.nominalMinutes)),
        result("#active-minutes", String(accomplishment.activeMinutes)),
      ],
    ]
  }

  private var achievement: JSON {
    let course = accomplishment.course
    let law = CredentialVocabulary.law(accomplishment.level)
    let rules = "Regler per \(Words.date(course.rulesAsOf))."
    return [
      "id": .string(edition), "type": ["Achievement"], "achievementType": "Course", "name": .string(course.title),
      "description": .string("HMS-\(CredentialVocabulary.training(accomplishment.level)). \(rules)"),
      "version": .string(course.version), "inLanguage": .string(course.language),
      "criteria": ["narrative": .string(CredentialVocabulary.narrative(of: accomplishment.modules))],
      "alignment": [
        [
          "type": ["Alignment"], "targetName": .string("Arbeidsmiljøloven " + law.code),
          "targetUrl": .string(law.address), "targetFramework": "Arbeidsmiljøloven", "targetCode": .string(law.code),
        ]
      ],
      "otherIdentifier": [
        identifierEntry(CredentialVocabulary.course, course.id),
        identifierEntry(CredentialVocabulary.edition, course.edition.hex),
        identifierEntry(CredentialVocabulary.rulesAsOf, course.rulesAsOf),
      ],
      "resultDescription": [
        .object([
          "id": .string(edition + "#score"), "type": ["ResultDescription"], "name": "Resultat i prosent",
          "resultType": "Percent", "valueMin": "0", "valueMax": "100",
          "requiredValue": .string(String(accomplishment.result.required)),
        ]),
        resultDescription("#attempt", "Forsøk"), resultDescription("#nominal-minutes", "Beregnet tid i minutter"),
        resultDescription("#active-minutes", "Aktiv tid i minutter"),
      ],
    ]
  }

  private var provider: JSON {
    let provider = accomplishment.provider
    var members: [String: JSON] = [
      "id": .string(edition + "#provider"), "type": ["Profile"], "name": .string(provider.name),
      "official": .string(provider.responsible), "description": .string(provider.competence),
    ]
    if Self.isEmail(provider.contact) {
      members["email"] = .string(provider.contact)
    } else {
      members["otherIdentifier"] = [identifierEntry(CredentialVocabulary.contact, provider.contact)]
    }
    return .object(members)
  }

  private var evidence: JSON {
    [
      item(
        "BusinessProfile", id: CredentialVocabulary.profile(accomplishment.profile), name: "Virksomhetsprofil",
        narrative: "Kontrollsummen til svarene om virksomheten, som kurset er tilpasset etter."),
      item(
        "Transcript", id: CredentialVocabulary.transcript(accomplishment.transcript), name: "Gjennomføringslogg",
        narrative: "Kontrollsummen til hendelsene i kurset, i rekkefølge."),
      item(
        "LearnerAttestation", id: CredentialVocabulary.attestationPrefix + attestation, name: "Egenerklæring",
        narrative: "Lederens egen signatur på at hun eller han selv har gjennomført kurset."),
      item(
        "IssuanceContext", id: nil, name: .string(IssuanceContext.name(of: label)),
        narrative: .string(IssuanceContext.narrative(of: label, review: review))),
    ]
  }

  private func item(_ genre: JSON, id: String?, name: JSON, narrative: JSON) -> JSON {
    var members: [String: JSON] = ["type": ["Evidence"], "genre": genre, "name": name, "narrative": narrative]
    if let id { members["id"] = .string(id) }
    return .object(members)
  }

  private func identity(_ type: String, _ value: String) -> JSON {
    ["type": "IdentityObject", "hashed": false, "identityType": .string(type), "identityHash": .string(value)]
  }

  private func identifierEntry(_ type: String, _ value: String) -> JSON {
    ["type": "IdentifierEntry", "identifierType": .string(type), "identifier": .string(value)]
  }

  private func resultDescription(_ fragment: String, _ name: JSON) -> JSON {
    [
      "id": .string(edition + fragment), "type": ["ResultDescription"], "name": name,
      "resultType": .string("ext:kyndig." + fragment.dropFirst()),
    ]
  }

  private func result(_ fragment: String, _ value: String, completed: Bool = false) -> JSON {
    var members: [String: JSON] = [
      "type": ["Result"], "resultDescription": .string(edition + fragment), "value": .string(value),
    ]
    if completed { members["status"] = "Completed" }
    return .object(members)
  }

  private func number(_ literal: String) -> JSON { Int64(literal).map(JSON.integer) ?? .decimal(literal) }

  /// Whether `contact` may stand where Open Badges has an e-mail address.
  static func isEmail(_ contact: String) -> Bool {
    let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && contact.utf8.allSatisfy { $0 > 0x20 }
  }
}
