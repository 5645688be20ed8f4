/// A document that the business has from before, told of in place of a draft: «vi har dette fra før».
public struct ExistingDocument: Sendable, Hashable {
  /// Whether the document does what the author asks of it.
  public enum Fulfilment: String, Sendable, CaseIterable { case yes, no, unknown }

  /// What it is called, and where it is.
  public var name: String
  /// When it was last gone through.
  public var date: CivilDate
  /// The role that answers for it.
  public var owner: String
  /// The answers to ``Task/criteria``, in their order.
  public var criteria: [Fulfilment]

  /// The most characters of the name, and of the owner.
  public static let longestText = 200

  /// A document from before.
  public init(name: String, date: CivilDate, owner: String, criteria: [Fulfilment]) {
    self.name = name
    self.date = date
    self.owner = owner
    self.criteria = criteria
  }
}

extension Task {
  /// Whether a document from before can stand for a draft here: named, owned, and every question about it answered.
  public func accepts(_ document: ExistingDocument) -> Bool {
    !criteria.isEmpty && document.criteria.count == criteria.count
      && [document.name, document.owner].allSatisfy {
        $0.contains { !$0.isWhitespace } && $0.count <= ExistingDocument.longestText
      }
  }

  /// What a document from before lacks, or may lack: the criteria that were not answered with yes.
  public func shortcomings(of document: ExistingDocument) -> [String] {
    zip(criteria, document.criteria).filter { $0.1 != .yes }.map(\.0)
  }
}
