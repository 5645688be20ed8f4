import Authoring
import Courseware

/// K115, K116 and K122: conditions, and the answers that they look at.
extension DiagnosticWords {
  static func conditionSyntax(_ fault: ConditionFault) -> Self {
    switch fault {
    case .operandExpected(let found):
      Self(
        .inCondition(found),
        Wording(
          nb: "forventet et spørsmål, et tall, et svar eller threshold(…)",
          nn: "venta eit spørsmål, eit tal, eit svar eller threshold(…)",
          en: "expected a question, a number, an answer or threshold(…)"))
    case .relationExpected(let found):
      Self(
        .inCondition(found),
        Wording(
          nb: "forventet ==, !=, <, <=, > eller >=", nn: "venta ==, !=, <, <=, > eller >=",
          en: "expected ==, !=, <, <=, > or >="))
    case .endExpected(let found):
      Self(
        .inCondition(found),
        Wording(
          nb: "forventet «and», «or» eller slutten", nn: "venta «and», «or» eller slutten",
          en: "expected “and”, “or” or the end"))
    case .unclosedParenthesis:
      Self(
        Wording(
          nb: "parentesen er ikke lukket", nn: "parentesen er ikkje lukka", en: "the parenthesis is not closed"),
        Wording(nb: "forventet )", nn: "venta )", en: "expected )"))
    case .unknownSign(let found, let suggestion):
      Self(
        Wording(
          nb: "«\(found)» betyr ikke noe i et vilkår", nn: "«\(found)» tyder ikkje noko i eit vilkår",
          en: "“\(found)” means nothing in a condition"),
        suggestion.map { .write($0) })
    case .tooComplex:
      Self(
        Wording(
          nb: "vilkåret er for sammensatt", nn: "vilkåret er for samansett", en: "the condition is too complex"),
        Wording(nb: "gjør det enklere", nn: "gjer det enklare", en: "make it simpler"))
    }
  }

  static func impossibleComparison(_ fault: ComparisonFault) -> Self {
    switch fault {
    case .unknownWord(let parameter, let word, let known, let suggestion):
      notAnAnswer(word, to: parameter, known, suggestion)
    case .orderOfWords(let parameter, let relation):
      Self(
        Wording(
          nb: "svarene på «\(parameter)» har ingen rekkefølge", nn: "svara på «\(parameter)» har inga rekkjefølgje",
          en: "the answers to “\(parameter)” have no order"),
        Wording(
          nb: "bruk == eller != i stedet for \(relation.rawValue)",
          nn: "bruk == eller != i staden for \(relation.rawValue)",
          en: "use == or != instead of \(relation.rawValue)"))
    case .differentKinds(let left, let right):
      Self(
        Wording(
          nb: "«\(left)» og «\(right)» kan ikke sammenlignes", nn: "«\(left)» og «\(right)» kan ikkje samanliknast",
          en: "“\(left)” and “\(right)” cannot be compared"),
        Wording(
          nb: "sammenlign tall med tall, og et spørsmål med svarene på det",
          nn: "samanlikn tal med tal, og eit spørsmål med svara på det",
          en: "compare numbers with numbers, and a question with its answers"))
    case .alwaysTheSame(let parameter, let bounds, let result):
      Self(
        Wording(
          nb: "sammenligningen er alltid \(result ? "sann" : "usann")",
          nn: "samanlikninga er alltid \(result ? "sann" : "usann")",
          en: "the comparison is always \(result ? "true" : "false")"),
        Wording(
          nb: "«\(parameter)» er mellom \(bounds.lowerBound) og \(bounds.upperBound)",
          nn: "«\(parameter)» er mellom \(bounds.lowerBound) og \(bounds.upperBound)",
          en: "“\(parameter)” is between \(bounds.lowerBound) and \(bounds.upperBound)"))
    case .nothingCompared(let parameter):
      Self(
        Wording(
          nb: "vilkåret sier ikke hva svaret på «\(parameter)» skal være",
          nn: "vilkåret seier ikkje kva svaret på «\(parameter)» skal vere",
          en: "the condition does not say what the answer to “\(parameter)” should be"),
        Wording(
          nb: "skriv for eksempel \(parameter) == …", nn: "skriv til dømes \(parameter) == …",
          en: "write for example \(parameter) == …"))
    case .freeText(let parameter):
      Self(
        Wording(
          nb: "svaret på «\(parameter)» er fri tekst", nn: "svaret på «\(parameter)» er fri tekst",
          en: "the answer to “\(parameter)” is free text"),
        Wording(
          nb: "et vilkår kan ikke se på det", nn: "eit vilkår kan ikkje sjå på det", en: "a condition cannot look at it"
        ))
    case .noNumber(let parameter):
      Self(
        Wording(
          nb: "«\(parameter)» er ikke et tall", nn: "«\(parameter)» er ikkje eit tal",
          en: "“\(parameter)” is not a number"),
        Wording(
          nb: "bare tall kan settes inn i teksten", nn: "berre tal kan setjast inn i teksten",
          en: "only numbers can be put into the text"))
    }
  }

  /// Where the answers are numbers, `known` are the smallest and the largest.
  static func notAnAnswer(_ found: String, to question: String, _ known: [String], _ suggestion: String?) -> Self {
    let every = Wording.every(known)
    let numbers = known.compactMap { Int($0) }
    let help =
      if let suggestion {
        Wording.expected(suggestion)
      } else if numbers.count == 2, let least = numbers.first, let most = numbers.last, least <= most {
        Wording.form(.number(least...most))
      } else {
        Wording(nb: "svarene er \(every.nb)", nn: "svara er \(every.nn)", en: "the answers are \(every.en)")
      }
    return Self(
      Wording(
        nb: "«\(found)» er ikke et svar på «\(question)»", nn: "«\(found)» er ikkje eit svar på «\(question)»",
        en: "“\(found)” is not an answer to “\(question)”"),
      help)
  }
}

extension Wording {
  fileprivate static func inCondition(_ found: String?) -> Wording {
    found.map {
      Wording(nb: "fant «\($0)» i vilkåret", nn: "fann «\($0)» i vilkåret", en: "found “\($0)” in the condition")
    }
      ?? Wording(
        nb: "vilkåret slutter for tidlig", nn: "vilkåret sluttar for tidleg", en: "the condition ends too soon")
  }
}
