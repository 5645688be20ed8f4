import Courseware
import TerminalUI

/// An item looked at again: what was asked, what she answered, and why that was right or not.
struct AnsweredItem: Stage {
  let seen: SeenItem

  func object(_ context: Context) -> String? { seen.item.id }

  func screen(_ context: Context) -> Screen {
    let words = context.words
    var prose = Prose(context)
    var body = prose.blocks(seen.item.prompt)
    if seen.response == nil { body.append(.paragraph(Text(words.searching.unanswered))) }
    body += Explanation(item: seen.item, response: seen.response, order: seen.order)
      .body(context, showsRight: seen.showsRight)
    let page = page(context)
    if let page { body.append(.paragraph(Text(words.items.saysPage(page.title)))) }
    if !seen.showsRight { body.append(.paragraph(Text(words.searching.rightLater, .dim))) }
    var keys = [KeyHint("Enter", words.keys.back)]
    if page != nil { keys.append(KeyHint("l", words.items.read)) }
    keys += [KeyHint("o", words.keys.overview), KeyHint("?", words.keys.help), KeyHint("q", words.keys.leave)]
    return Screen(
      trail: [context.title, words.searching.itemTitle], body: body, keys: keys,
      prompt: words.searching.itemPrompt(page != nil))
  }

  private func page(_ context: Context) -> Page? { seen.item.page.flatMap { context.session?.course.page($0) } }

  mutating func update(_ key: Key, _ context: Context) -> Move {
    switch key {
    case .enter, .left, .backspace, .escape: .back
    case .character("l"): page(context).map { .read(page: $0.id) } ?? .stay
    default: .stay
    }
  }
}
