import Credentials

extension LoginKey.Problem: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .isPrivate:
      (
        .usage,
        Wording(
          nb:
            "Dette er den private halvdelen, som ingen andre enn eieren skal ha. Ingenting er lagt til. Slett kopien, be om en ny nøkkel, og ta imot filen som slutter på .pub.",
          nn:
            "Dette er den private halvdelen, som ingen andre enn eigaren skal ha. Ingenting er lagt til. Slett kopien, be om ein ny nøkkel, og ta imot fila som sluttar på .pub.",
          en:
            "This is the private half, which nobody but its owner shall have. Nothing is added. Delete the copy, ask for a new key, and take the file that ends in .pub."
        )
      )
    case .notOne:
      (
        .usage,
        Wording(
          nb: "Filen har ikke nøyaktig én nøkkel. Ingenting er lagt til.",
          nn: "Fila har ikkje nøyaktig éin nøkkel. Ingenting er lagt til.",
          en: "The file does not hold exactly one key. Nothing is added.")
      )
    case .kind(let name):
      (
        .usage,
        Wording(
          nb:
            "«\(name.escaped)» er ikke en nøkkeltype som tas imot. Lag en nøkkel med: ssh-keygen -t ed25519. Filen skal ikke ha noe foran typen.",
          nn:
            "«\(name.escaped)» er ikkje ein nøkkeltype som blir teken imot. Lag ein nøkkel med: ssh-keygen -t ed25519. Fila skal ikkje ha noko framfor typen.",
          en:
            "“\(name.escaped)” is not a kind of key that is taken. Make a key with: ssh-keygen -t ed25519. Nothing shall stand before the kind."
        )
      )
    case .malformed:
      (
        .usage,
        Wording(
          nb: "Dette er ikke en hel offentlig SSH-nøkkel. Ingenting er lagt til. Be om filen på nytt.",
          nn: "Dette er ikkje ein heil offentleg SSH-nøkkel. Ingenting er lagt til. Be om fila på nytt.",
          en: "This is not a whole public SSH key. Nothing is added. Ask for the file again.")
      )
    case .short(let bits, let minimum):
      (
        .usage,
        Wording(
          nb: "RSA-nøkkelen har \(bits) biter, og minst \(minimum) må til. Lag heller en med: ssh-keygen -t ed25519",
          nn: "RSA-nøkkelen har \(bits) bitar, og minst \(minimum) må til. Lag heller ein med: ssh-keygen -t ed25519",
          en:
            "The RSA key has \(bits) bits, and at least \(minimum) are needed. Better make one with: ssh-keygen -t ed25519"
        )
      )
    }
  }
}

extension LoginFailure: SpokenFailure {
  var spoken: (Complaint.Code, Wording) {
    switch self {
    case .notHardware(let kind):
      (
        .usage,
        Wording(
          nb: "--verify-required gjelder sikkerhetsnøkler, som begynner med sk-. Denne er \(kind).",
          nn: "--verify-required gjeld tryggingsnøklar, som byrjar med sk-. Denne er \(kind).",
          en: "--verify-required is for security keys, which begin with sk-. This one is \(kind).")
      )
    case .hasLeft(let name):
      (
        .no,
        Wording(
          nb: "\(name.escaped) står som sluttet, og kan ikke logge inn. Ingenting er lagt til.",
          nn: "\(name.escaped) står som slutta, og kan ikkje logge inn. Ingenting er lagt til.",
          en: "\(name.escaped) is listed as having left, and cannot log in. Nothing is added.")
      )
    case .noName:
      (
        .usage,
        Wording(
          nb: "Skriv navnet på den som skal logge inn.", nn: "Skriv namnet på den som skal logge inn.",
          en: "Write the name of whoever is to log in.")
      )
    case .nobody(let who):
      (
        .missing,
        Wording(
          nb: "Ingen logger inn som «\(who.escaped)». Se hvem som gjør det, med: kyndig door list",
          nn: "Ingen loggar inn som «\(who.escaped)». Sjå kven som gjer det, med: kyndig door list",
          en: "Nobody logs in as “\(who.escaped)”. See who does with: kyndig door list")
      )
    case .ofTheOffice(let who):
      (
        .notAllowed,
        Wording(
          nb: "«\(who.escaped)» er ikke en leders innlogging. Be en utsteder ta den bort.",
          nn: "«\(who.escaped)» er ikkje innlogginga til ein leiar. Be ein utferdar ta henne bort.",
          en: "“\(who.escaped)” is not a leader's login. Ask an issuer to remove it.")
      )
    }
  }
}
