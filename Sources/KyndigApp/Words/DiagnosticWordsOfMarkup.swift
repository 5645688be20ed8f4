import Authoring

/// K101, K102 and K112: what keeps a file from being read as XML at all.
extension DiagnosticWords {
  static func malformation(_ malformation: Malformation) -> Self {
    switch malformation {
    case .mismatchedEndTag(let found, let expected):
      Self(
        Wording(
          nb: "slutt-taggen heter «\(found)», men «\(expected)» er åpen",
          nn: "slutt-taggen heiter «\(found)», men «\(expected)» er open",
          en: "the end tag is “\(found)”, but “\(expected)” is open"),
        Wording(nb: "forventet </\(expected)>", nn: "venta </\(expected)>", en: "expected </\(expected)>"))
    case .afterTheEnd:
      Self(
        Wording(
          nb: "det står noe etter det siste elementet", nn: "det står noko etter det siste elementet",
          en: "something stands after the last element"), .takeAway)
    case .unexpectedEnd(let open):
      Self(
        Wording(nb: "filen slutter for tidlig", nn: "fila sluttar for tidleg", en: "the file ends too soon"),
        open.last.map {
          Wording(
            nb: "«\($0)» er ikke lukket: forventet </\($0)>", nn: "«\($0)» er ikkje lukka: venta </\($0)>",
            en: "“\($0)” is not closed: expected </\($0)>")
        })
    case .empty:
      Self(
        Wording(nb: "filen er tom", nn: "fila er tom", en: "the file is empty"),
        Wording(
          nb: "en kursfil begynner med et element", nn: "ei kursfil byrjar med eit element",
          en: "a course file begins with an element"))
    case .bareAmpersand:
      Self(
        Wording(nb: "tegnet & står alene", nn: "teiknet & står åleine", en: "the character & stands alone"),
        .write("&amp;"))
    case .bareLessThan:
      Self(
        Wording(nb: "tegnet < står alene", nn: "teiknet < står åleine", en: "the character < stands alone"),
        .write("&lt;"))
    case .unknownEntity(let name):
      Self(
        Wording(
          nb: "«&\(name);» finnes ikke i XML", nn: "«&\(name);» finst ikkje i XML",
          en: "“&\(name);” does not exist in XML"), .writeCharacter)
    case .invalidCharacterReference:
      Self(
        Wording(
          nb: "tallet mellom &# og ; er ikke et tegn", nn: "talet mellom &# og ; er ikkje eit teikn",
          en: "the number between &# and ; is not a character"), .writeCharacter)
    case .lessThanInAttribute:
      Self(
        Wording(
          nb: "tegnet < kan ikke stå i en verdi", nn: "teiknet < kan ikkje stå i ein verdi",
          en: "the character < cannot stand in a value"), .write("&lt;"))
    case .attributeValue:
      Self(
        Wording(
          nb: "attributtet mangler en verdi i anførselstegn", nn: "attributtet manglar ein verdi i hermeteikn",
          en: "the attribute lacks a value in quotation marks"),
        Wording(nb: "skriv navn=\"verdi\"", nn: "skriv namn=\"verdi\"", en: "write name=\"value\""))
    case .repeatedAttribute:
      Self(
        Wording(
          nb: "attributtet står to ganger", nn: "attributtet står to gonger", en: "the attribute stands twice"),
        Wording(nb: "behold det ene", nn: "behald det eine", en: "keep one"))
    case .missingSpace:
      Self(
        Wording(
          nb: "det mangler et mellomrom foran attributtet", nn: "det manglar eit mellomrom framfor attributtet",
          en: "a space is lacking before the attribute"),
        Wording(
          nb: "sett et mellomrom mellom attributtene", nn: "set eit mellomrom mellom attributta",
          en: "put a space between the attributes"))
    case .closingBrackets:
      Self(
        Wording(
          nb: "tegnene ]]> kan ikke stå i tekst", nn: "teikna ]]> kan ikkje stå i tekst",
          en: "the characters ]]> cannot stand in text"), .write("]]&gt;"))
    case .lateDeclaration:
      Self(
        Wording(
          nb: "XML-erklæringen står ikke først i filen", nn: "XML-erklæringa står ikkje først i fila",
          en: "the XML declaration does not stand first in the file"),
        Wording(
          nb: "flytt <?xml … ?> til første linje, første tegn", nn: "flytt <?xml … ?> til første linja, første teiknet",
          en: "move <?xml … ?> to the first character of the first line"))
    case .undeclaredPrefix:
      Self(
        Wording(
          nb: "prefikset foran : er ikke erklært", nn: "prefikset framfor : er ikkje erklært",
          en: "the prefix before : is not declared"), .takeAway)
    case .comment:
      Self(
        Wording(
          nb: "kommentaren er ikke riktig skrevet", nn: "kommentaren er ikkje rett skriven",
          en: "the comment is not written as it should be"),
        Wording(
          nb: "skriv <!-- … --> uten -- inni", nn: "skriv <!-- … --> utan -- inni",
          en: "write <!-- … --> without -- inside"))
    case .other(let number):
      Self(
        Wording(
          nb: "dette er ikke XML (\(number))", nn: "dette er ikkje XML (\(number))", en: "this is not XML (\(number))"),
        Wording(
          nb: "se på tegnene rundt merket", nn: "sjå på teikna rundt merket",
          en: "look at the characters around the mark"))
    }
  }

  static func encoding(_ fault: EncodingFault) -> Self {
    switch fault {
    case .invalidBytes:
      Self(
        Wording(
          nb: "tegnene herfra er ikke UTF-8", nn: "teikna herifrå er ikkje UTF-8",
          en: "the characters from here are not UTF-8"), .saveAsUTF8)
    case .declared(let name):
      Self(
        Wording(
          nb: "filen sier at den er «\(name)»", nn: "fila seier at ho er «\(name)»",
          en: "the file says that it is “\(name)”"),
        Wording(
          nb: "lagre filen som UTF-8, og skriv encoding=\"UTF-8\"",
          nn: "lagre fila som UTF-8, og skriv encoding=\"UTF-8\"",
          en: "save the file as UTF-8, and write encoding=\"UTF-8\""))
    case .wide:
      Self(
        Wording(
          nb: "filen er UTF-16 eller UTF-32", nn: "fila er UTF-16 eller UTF-32", en: "the file is UTF-16 or UTF-32"),
        .saveAsUTF8)
    case .compressed:
      Self(
        Wording(nb: "filen er komprimert", nn: "fila er komprimert", en: "the file is compressed"),
        Wording(
          nb: "pakk den ut; en kursfil er ren tekst", nn: "pakk henne ut; ei kursfil er rein tekst",
          en: "unpack it; a course file is plain text"))
    case .forbiddenCharacter(let scalar):
      Self(
        Wording(
          nb: "tegnet \(scalar.number) er ikke tillatt i XML", nn: "teiknet \(scalar.number) er ikkje tillate i XML",
          en: "the character \(scalar.number) is not allowed in XML"), .takeAway)
    }
  }

  static func limit(_ limit: Limit) -> Self {
    switch limit {
    case .depth(let most):
      Self(
        Wording(
          nb: "elementene ligger mer enn \(most) nivåer inni hverandre",
          nn: "elementa ligg meir enn \(most) nivå inni kvarandre", en: "the elements are more than \(most) levels deep"
        ),
        Wording(nb: "gjør strukturen enklere", nn: "gjer strukturen enklare", en: "make the structure simpler"))
    case .elements(let most):
      Self(
        Wording(
          nb: "filen har mer enn \(most) elementer", nn: "fila har meir enn \(most) element",
          en: "the file has more than \(most) elements"),
        Wording(nb: "del den i flere moduler", nn: "del henne i fleire modular", en: "split it into several modules"))
    case .markup(let most):
      Self(
        Wording(
          nb: "taggen eller kommentaren er over \(most) byte", nn: "taggen eller kommentaren er over \(most) byte",
          en: "the tag or comment is over \(most) bytes"), .makeShorter)
    case .text(let most):
      Self(
        Wording(
          nb: "teksten er over \(most) byte", nn: "teksten er over \(most) byte", en: "the text is over \(most) bytes"),
        Wording(nb: "del den opp", nn: "del han opp", en: "split it up"))
    case .attribute(let most):
      Self(
        Wording(
          nb: "verdien er over \(most) byte", nn: "verdien er over \(most) byte", en: "the value is over \(most) bytes"),
        .makeShorter)
    }
  }
}

extension Wording {
  static func write(_ code: String) -> Wording {
    Wording(nb: "skriv \(code)", nn: "skriv \(code)", en: "write \(code)")
  }

  static let takeAway = Wording(nb: "ta det bort", nn: "ta det bort", en: "take it away")
  fileprivate static let writeCharacter = Wording(
    nb: "skriv selve tegnet", nn: "skriv sjølve teiknet", en: "write the character itself")
  fileprivate static let saveAsUTF8 = Wording(
    nb: "lagre filen som UTF-8", nn: "lagre fila som UTF-8", en: "save the file as UTF-8")
  fileprivate static let makeShorter = Wording(nb: "gjør den kortere", nn: "gjer han kortare", en: "make it shorter")
}

extension Unicode.Scalar {
  /// As Unicode names it: `U+202E`.
  var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
