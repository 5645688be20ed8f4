import Courseware

/// How a leader stands with the organisation that issues to her.
struct Issuance: Sendable, Equatable {
  /// How far it has come since everything was passed.
  enum Standing: Sendable, Equatable {
    /// She has not attested to this organisation.
    case toAttest
    /// She has attested; the issuer's part remains.
    case awaiting
    /// The certificate is here.
    case issued
  }

  /// How what she has signed reaches the issuer.
  enum Delivery: Sendable, Equatable {
    /// The issuer works in the same archive.
    case sameArchive
    /// It lies in the organisation's drop folder.
    case dropped
    /// It is a file that she sends, named as her file manager says it.
    case file(shown: String)
    /// Nothing could be written.
    case failed
  }

  /// What the organisation is called.
  var organisation: String
  var standing: Standing
  /// What has come of handing in since the program was started; nil where nothing was.
  var delivery: Delivery?
  /// What her key is known by when it is read aloud.
  var fingerprint: String?
}

extension Context {
  /// Where she goes once everything is passed: to sign, to see how it stands, or to the certificate.
  var afterPassing: Destination {
    switch issuance?.standing {
    case .toAttest: .attestation
    case .awaiting: .attested
    case .issued: .certificate
    case nil: session?.certificates.isEmpty == false ? .certificate : .attestation
    }
  }
}
