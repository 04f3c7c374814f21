// Colours follow the page: everything is mixed from its own text colour unless a custom property says otherwise.
const style = new CSSStyleSheet();
style.replaceSync(`
  :host { display: block; color: var(--summary-ink, inherit); font: var(--summary-font, inherit); text-align: start;
    --line: var(--summary-line, color-mix(in srgb, currentColor 28%, transparent)); --soft: var(--summary-soft, color-mix(in srgb, currentColor 82%, transparent)); }
  :host([hidden]), [hidden] { display: none !important; }
  * { box-sizing: border-box; }
  button { font: inherit; color: inherit; cursor: pointer; background: none; border: 1px solid var(--line); border-radius: calc(var(--summary-radius, 10px) * .8); padding: .25em .8em; min-block-size: 2.2em; }
  button:hover { border-color: currentColor; }
  :focus-visible { outline: 3px solid var(--summary-accent, currentColor); outline-offset: 2px; }
  .get { display: block; inline-size: 100%; font-weight: 650; min-block-size: 3rem; padding: .6em 1.2em; border-radius: var(--summary-radius, 10px);
    border: 2px solid var(--summary-accent, currentColor); background: var(--summary-accent, transparent); color: var(--summary-on-accent, inherit); }
  .get:hover { border-color: var(--summary-accent, currentColor); text-decoration: underline; text-underline-offset: .2em; }
  .panel { margin-block-start: .75rem; border: 1px solid var(--line); border-radius: var(--summary-radius, 10px); padding: 1rem; background: var(--summary-background, color-mix(in srgb, currentColor 3%, transparent)); overflow-anchor: none; }
  .held { overflow-y: auto; }
  label { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem; color: var(--soft); font-size: .9em; }
  .amount { color: var(--summary-ink, inherit); font-weight: 650; font-variant-numeric: tabular-nums; }
  input { grid-column: 1 / -1; inline-size: 100%; block-size: 1.75rem; margin: 0; accent-color: var(--summary-accent, auto); }
  ol { list-style: none; margin: .75rem 0; padding: 0; }
  li { margin: 0 0 .25rem; border-inline-start: 3px solid var(--line); }
  li:hover, li:focus-within { border-color: var(--summary-accent, currentColor); }
  li a { display: block; padding: .4em .9em; color: inherit; text-decoration: none; line-height: 1.5; overflow-wrap: anywhere; }
  li a:hover { text-decoration: underline; text-underline-offset: .2em; }
  .chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .75rem 0; font-size: .875em; }
  .chips button { border-radius: 99px; }
  .chips [aria-pressed=true] { background: var(--summary-accent, color-mix(in srgb, currentColor 16%, transparent)); border-color: var(--summary-accent, currentColor); color: var(--summary-on-accent, inherit); font-weight: 650; }
  .foot { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin: 0; color: var(--soft); font-size: .875em; }
  .message { margin: 0 0 .75rem; font-weight: 600; }
  .back { position: fixed; z-index: 10; inset-block-end: 1rem; inset-inline-end: 1rem; padding: .6em 1.1em; background: var(--summary-background, Canvas); color: var(--summary-ink, CanvasText); box-shadow: 0 2px 12px #0004; }
  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); margin: 0; white-space: nowrap; }
  @media print { .get, .chips, label, .foot button, .back { display: none; } }`);
