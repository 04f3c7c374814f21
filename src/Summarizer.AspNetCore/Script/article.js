// The article as plain text, with the way back from each character to its text node. The page itself is only read.
const skipped = 'script,style,noscript,template,nav,aside,button,select,textarea,svg,math,audio,video,canvas,iframe,object,rt,rp,get-a-summary,[hidden],[aria-hidden=true],[data-no-summary],[role=doc-noteref],[role=doc-backlink],sup:has(a)';
const words = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;   // stretches that are the same in the page and in the text
const slice = 10;                                    // milliseconds of work before the page gets its turn

class ArticleText {
  #pieces = [];   // { at: where in the text, node, from: where in the node, size }
  text = '';

  static async read(root, signal) {
    const article = new ArticleText(), parts = [], blocks = new Map([[root, root]]);
    const blockOf = element => {
      let block = blocks.get(element);
      if (!block) {
        const display = getComputedStyle(element).display;
        block = display === 'none' ? null : /^(inline|contents|ruby)/.test(display) ? blockOf(element.parentElement) : element;
        blocks.set(element, block);
      }
      return block;
    };
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeType === 1 && (node.matches(skipped) || blockOf(node) === null) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let length = 0, gap = '', last = null, since = performance.now();
    const add = part => { parts.push(part); length += part.length; };
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (performance.now() - since > slice) {
        await (globalThis.scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve)));
        signal?.throwIfAborted();
        since = performance.now();
      }
      if (node.nodeType === 1) {
        if (node.localName === 'br') gap = gap.startsWith('\n') ? '\n\n' : '\n';
        continue;
      }
      const block = blockOf(node.parentElement);
      if (block !== last) gap = '\n\n';
      let end = 0;
      for (const found of node.data.matchAll(words)) {
        if (found.index > end && !gap) gap = ' ';
        end = found.index + found[0].length;
        last = block;
        if (length && gap) add(gap);
        gap = '';
        article.#pieces.push({ at: length, node, from: found.index, size: found[0].length });
        add(found[0]);
      }
      if (end < node.length && !gap) gap = ' ';
    }
    article.text = parts.join('');
    return article;
  }

  // The ranges of the page under a part of the text: one for each stretch of a text node.
  ranges(start, end) {
    const found = [], pieces = this.#pieces;
    let low = 0, high = pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pieces[middle].at + pieces[middle].size <= start) low = middle + 1; else high = middle;
    }
    for (; low < pieces.length && pieces[low].at < end; low++) {
      const { at, node, from, size } = pieces[low], range = new Range();
      if (from + size > node.length) continue;   // the page has changed since
      range.setStart(node, from + Math.max(start - at, 0));
      range.setEnd(node, from + Math.min(end - at, size));
      found.push(range);
    }
    return found;
  }
}

// Marks sentences without touching the article: custom highlights, shared by all elements of a page. Browsers without them show where a sentence stands by selecting it.
const canMark = Boolean(globalThis.Highlight && CSS.highlights);
const marks = canMark ? { all: new Highlight(), here: new Highlight() } : null;
if (canMark) {
  marks.here.priority = 1;
  CSS.highlights.set('get-a-summary', marks.all);
  CSS.highlights.set('get-a-summary-here', marks.here);
  const look = new CSSStyleSheet();
  look.replaceSync(`
    ::highlight(get-a-summary) { background-color: var(--summary-mark, color-mix(in srgb, #f5c400 32%, transparent)); }
    ::highlight(get-a-summary-here) { background-color: var(--summary-here, color-mix(in srgb, #f5a300 60%, transparent)); }
    @media (forced-colors: active) { ::highlight(get-a-summary), ::highlight(get-a-summary-here) { background-color: Mark; color: MarkText; } }`);
  document.adoptedStyleSheets.push(look);
}
