/// What `kyndig certificate` says.
enum CertificatePhrases {
  static let none = Wording(
    nb: "Du har ingen bevis her ennå.", nn: "Du har ingen bevis her enno.", en: "You have no certificates here yet.")

  static func howToSave(_ command: String) -> Wording {
    Wording(
      nb: "Lagre et av dem blant dokumentene dine med: \(command) ID",
      nn: "Lagre eit av dei blant dokumenta dine med: \(command) ID",
      en: "Save one of them among your documents with: \(command) ID")
  }

  static func notFound(_ id: String) -> Wording {
    Wording(
      nb: "Du har ikke noe bevis med ID-en «\(id)» her. Se dem du har, med: kyndig certificate",
      nn: "Du har ikkje noko bevis med ID-en «\(id)» her. Sjå dei du har, med: kyndig certificate",
      en: "You have no certificate with the number “\(id)” here. See those you have with: kyndig certificate")
  }

  static func saved(in folder: String) -> Wording {
    Wording(nb: "Lagret i \(folder):", nn: "Lagra i \(folder):", en: "Saved in \(folder):")
  }

  static let noPage = Wording(
    nb: "PDF-en ble ikke laget: programmet rsvg-convert mangler. Nettleseren kan skrive ut .svg-filen i stedet.",
    nn: "PDF-en vart ikkje laga: programmet rsvg-convert manglar. Nettlesaren kan skrive ut .svg-fila i staden.",
    en: "The PDF was not made: the program rsvg-convert is missing. A web browser can print the .svg file instead.")

  static let shown = Wording(
    nb: "Filene vises i filbehandleren.", nn: "Filene blir viste i filhandteraren.",
    en: "The files are shown in the file manager.")

  static func notShown(_ folder: String) -> Wording {
    Wording(
      nb: "Her er det ingen filbehandler å åpne. Filene ligger i \(folder)",
      nn: "Her er det ingen filhandterar å opne. Filene ligg i \(folder)",
      en: "There is no file manager to open here. The files are in \(folder)")
  }

  static func notAFolder(_ path: String) -> Wording {
    Wording(
      nb: "«\(path)» er en fil. Oppgi en mappe.", nn: "«\(path)» er ei fil. Oppgi ei mappe.",
      en: "“\(path)” is a file. Name a folder.")
  }

  static func notWritten(_ path: String) -> Wording {
    Wording(
      nb: "Kunne ikke skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikke er full.",
      nn: "Kunne ikkje skrive «\(path)». Sjekk at du har lov til å skrive der, og at disken ikkje er full.",
      en: "Could not write “\(path)”. Check that you may write there, and that the disk is not full.")
  }
}
