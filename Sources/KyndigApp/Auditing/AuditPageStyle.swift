extension AuditPage {
  /// Light and dark as the reader's machine is set; black on white on paper.
  ///
  /// Text against its ground is 4.5 : 1 or more
  /// (WCAG 2.2, 1.4.3), and no colour says anything that no word says. Without quotation marks, which HTML and XML would
  /// read differently here.
  static let style = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1a1a1a; --faint: #55595f; --rule: #c4c8cc; --card: #f4f6f8;
      --done: #1b6f43; --under: #2a63a0; --not: #6f757c; --late: #a3231c; --on: #fff; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #16181b; --ink: #eceef0; --faint: #a9b0b7; --rule: #43484e; --card: #22262b;
        --done: #6fcf97; --under: #84b8f0; --not: #a0a7ae; --late: #ff9a92; --on: #101214; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.45 system-ui, Liberation Sans, Arial, sans-serif; overflow-wrap: break-word; }
    h1, h2 { line-height: 1.25; break-after: avoid; font-weight: 600; }
    h1 { font-size: 1.6rem; margin: 0.4em 0; }
    h2 { font-size: 1.2rem; margin: 2rem 0 0.6rem; }
    .good, .bad { border-left: 4px solid var(--done); padding-left: 0.7em; font-weight: 600; }
    .bad { border-color: var(--late); color: var(--late); }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.7rem; margin: 1.2rem 0; }
    .tiles div { background: var(--card); border-radius: 6px; padding: 0.6rem 0.8rem; break-inside: avoid; }
    .tiles dt { color: var(--faint); font-size: 0.9rem; }
    .tiles dd { margin: 0; font-size: 1.7rem; font-weight: 600; }
    .tiles .late dd { color: var(--late); }
    svg { display: block; width: 100%; height: auto; margin: 0.5rem 0; break-inside: avoid;
      font: 13px system-ui, Liberation Sans, Arial, sans-serif; }
    svg text { fill: var(--ink); }
    svg text.note { fill: var(--faint); }
    svg text.on { fill: var(--on); }
    svg line { stroke: var(--rule); }
    rect.done { fill: var(--done); } rect.under { fill: var(--under); } rect.not { fill: var(--not); }
    rect.due { fill: var(--under); }
    .curve { fill: none; stroke: var(--done); stroke-width: 3; stroke-linejoin: round; }
    .legend span { border-left: 0.9em solid var(--not); padding-left: 0.4em; margin-right: 1.2em; }
    .legend .done { border-color: var(--done); } .legend .under { border-color: var(--under); }
    table { border-collapse: collapse; width: 100%; font-size: 0.93rem; margin: 0.6rem 0; }
    th, td { border-bottom: 1px solid var(--rule); padding: 0.3em 0.5em; text-align: left; vertical-align: top;
      font-weight: normal; }
    thead th { font-weight: 600; border-bottom: 2px solid var(--rule); }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: 0.9rem; }
    code { font: 0.9em ui-monospace, Liberation Mono, monospace; overflow-wrap: anywhere; }
    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      :root { color-scheme: light; --ground: #fff; --ink: #000; --faint: #444; --rule: #bbb; --card: #f4f4f4;
        --done: #1b6f43; --under: #2a63a0; --not: #6f757c; --late: #a3231c; --on: #fff; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; }
      rect, .tiles div, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
