import TerminalUI

/// What the list is sorted by.
struct ChooseOrder: AuditingStage {
  private let orders: [AuditOrder]
  private var picking: Picking

  init(_ context: AuditingContext) {
    let list = context.list
    orders = AuditOrder.allCases.filter { order in
      switch order {
      case .unit: !list.units.isEmpty
      case .due: list.isAsking
      case .name, .status, .activity: true
      }
    }
    picking = Picking(of: orders.count, chosen: orders.firstIndex(of: list.order))
  }

  var help: [Wording] { [AuditScreenHelp.order] }

  func screen(_ context: AuditingContext) -> Screen {
    let (words, language) = (AuditScreenWords.self, context.language)
    return Screen(
      trail: [context.title, words.orderTitle[language]], fact: context.place,
      body: [
        .heading(context.text(words.whichOrder)), picking.options(orders.map { context.text(words.words($0)) }),
      ],
      keys: context.words.keys.choosing(picking.count) + [
        KeyHint("Enter", words.sort[language]), context.keyBack, context.keyHelp, context.keyLeave,
      ], prompt: words.orderPrompt[language])
  }

  mutating func update(_ key: Key, _ context: AuditingContext) -> AuditingMove {
    if key.isBack { return .back }
    guard key == .enter else {
      _ = picking.handle(key)
      return .stay
    }
    return .sort(by: orders[picking.focus])
  }
}
