extension CoursePrint {
  /// How the page looks on a screen and on A4 paper; free of characters that HTML and XML would read differently.
  static let style = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { font-size: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 50rem; background: #fff; color: #1a1a1a;
      font: 1rem/1.5 system-ui, Liberation Sans, Arial, sans-serif; overflow-wrap: break-word; }
    h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 0.4em; break-after: avoid; }
    h1 { font-size: 2rem; margin-top: 0.5em; }
    h2 { font-size: 1.5rem; border-top: 2px solid #1a1a1a; padding-top: 0.6rem; margin-top: 2.5rem; }
    h3 { font-size: 1.2rem; border-top: 1px solid #999; padding-top: 0.5rem; }
    h4 { font-size: 1.05rem; }
    h5 { font-size: 1rem; }
    p, ul, ol, dl, table, figure { margin: 0.5em 0; }
    a { color: #0b4f8a; text-decoration-thickness: 1px; text-underline-offset: 2px; }
    code { font: 0.82em ui-monospace, Liberation Mono, monospace; }
    code.id { background: #eef1f4; border-radius: 3px; padding: 0.1em 0.35em; font-weight: normal; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border: 1px solid #b5b5b5; padding: 0.3em 0.5em; text-align: left; vertical-align: top; }
    th { background: #f3f3f3; }
    table.pairs th { width: 34%; font-weight: normal; }
    tr.sum th, tr.sum td { font-weight: bold; }
    table.key { font-size: 0.94rem; }
    th, td { overflow-wrap: break-word; }
    code { overflow-wrap: anywhere; }
    .prompt p:last-child { font-weight: 600; }
    table.key td p { margin: 0.2em 0; }
    tr.right td { background: #e9f5ea; font-weight: 600; }
    tr.right td:last-child { font-weight: normal; }
    tr.inner td:first-child { padding-left: 1.6em; }
    pre { font: 0.8rem/1.3 ui-monospace, Liberation Mono, DejaVu Sans Mono, monospace; overflow-x: auto;
      background: #f7f7f7; padding: 0.6em; margin: 0; }
    figure { break-inside: avoid; }
    figcaption, .facts, .source, .condition, .asked { font-size: 0.9rem; color: #444; }
    .lead { font-size: 1.1rem; margin-top: 0; }
    .kind { font-weight: 600; margin-bottom: 0.2em; }
    .condition { border-left: 3px solid #b26a00; padding-left: 0.6em; color: #5c3700; }
    .when { border-left: 3px solid #e3c48d; padding-left: 0.9em; margin: 0.8em 0; }
    .when .condition { border-left: 0; padding-left: 0; }
    .fact { border-left: 3px solid #0b4f8a; padding-left: 0.9em; margin: 0.8em 0; }
    .aside { background: #f5f7f9; padding: 0.3em 0.9em; margin: 0.8em 0; }
    .item, .scenario, .task, .stop { border: 1px solid #c9c9c9; border-radius: 4px; padding: 0 0.9em 0.5em;
      margin: 1em 0; }
    .item h4, .scenario h4, .task h4, .stop h4 { margin-top: 0.7em; }
    .scene, .ending { border-top: 1px dotted #999; margin-top: 0.8em; }
    .erratum { border-left: 3px solid #a00; padding-left: 0.6em; }
    dt { font-weight: 600; margin-top: 0.6em; break-after: avoid; }
    dd { break-inside: avoid; }
    dd { margin: 0 0 0 1.2em; }
    nav ol, nav ul { padding-left: 1.4em; }
    :target { outline: 2px solid #0b4f8a; outline-offset: 3px; }
    @page { size: A4; margin: 18mm 16mm; }
    @media print {
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; }
      a { color: inherit; text-decoration: none; }
      nav { break-after: page; }
      .module { break-before: page; }
      tr, li, .condition, .facts, .item, .scene, .ending, .question, .fact, .aside { break-inside: avoid; }
      pre { font-size: 8pt; overflow: visible; }
      code.id, th, tr.right td, .aside, pre { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
