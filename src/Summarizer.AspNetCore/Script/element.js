// <get-a-summary for="#article" sentences="3">: a button that unfolds the summary of an article of the page.
const patience = 250;                       // milliseconds; a panel that opens later than half a second after the press would shift the page
const memory = 'get-a-summary ';
const api = new URL('.', import.meta.url);  // where this script comes from
const rightToLeft = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;
let count = 0;

const make = (tag, properties, ...children) => {
  const { part, role, ...others } = properties ?? {}, element = Object.assign(document.createElement(tag), others);
  if (part) element.part = element.className = part;
  if (role) element.setAttribute('role', role);
  element.append(...children);
  return element;
};

class GetASummary extends HTMLElement {
  #ui = null; #article = null; #root = null; #replies = new Map(); #reply = null; #query = null; #pending = null; #marked = []; #left = null;
  #sight = new IntersectionObserver(entries => { this.#ui.back.hidden = !this.#left || entries.at(-1).isIntersecting; });

  connectedCallback() {
    if (!this.#ui) this.#build();
    const given = this.#place && new URL(location.href).searchParams.get(this.#place);
    if (given || this.querySelector('details[open]')) {
      if (+given >= 1) this.#ui.slider.value = given;
      this.#query = this.#place ? new URL(location.href).searchParams.get(this.#place + '-about') : null;
      this.toggle(true);
    }
  }

  disconnectedCallback() { this.#close(); }

  /** Opens the summary or closes it; pressed again before the answer is there, it gives up. */
  async toggle(open = this.#ui.panel.hidden && !this.#pending) {
    if (!open) return this.#close();
    await this.#load(() => { this.#ui.panel.hidden = false; this.#pressed(true); });
    this.#remember();
  }

  get #place() { return this.getAttribute('address'); }

  #number(name, usual) { const value = parseInt(this.getAttribute(name), 10); return value >= 0 ? value : usual; }

  #say(name) {
    const tag = (this.closest('[lang]')?.lang || navigator.language || 'en').toLowerCase().split('-')[0];
    return this.getAttribute('label-' + name) ?? (labels[tag] ?? labels.en)[names.indexOf(name)];
  }

  #build() {
    const id = 'summary-' + ++count, say = name => this.#say(name);
    const ui = this.#ui = {
      get: make('button', { part: 'get', type: 'button', onclick: () => this.toggle() }),
      message: make('p', { part: 'message', hidden: true }),
      again: make('button', { part: 'again', type: 'button', textContent: say('again'), hidden: true, onclick: () => this.toggle(true) }),
      amount: make('span', { part: 'amount' }),
      slider: make('input', { part: 'slider', type: 'range', ariaLabel: say('sentences'), min: 1, max: this.#number('most', 10) || 10, value: this.#number('sentences', 3) || 3 }),
      list: make('ol', { part: 'list' }),
      chips: make('div', { part: 'chips', role: 'group', ariaLabel: say('focus') }),
      facts: make('span', { part: 'facts' }),
      copy: make('button', { part: 'copy', type: 'button', textContent: say('copy'), onclick: () => this.#copy() }),
      status: make('p', { part: 'unseen', role: 'status' }),
      back: make('button', { part: 'back', type: 'button', textContent: say('back'), hidden: true, onclick: () => this.#return() }),
    };
    ui.body = make('div', { part: 'body' }, make('label', { part: 'length' }, say('sentences'), ui.amount, ui.slider), ui.list, ui.chips, make('p', { part: 'foot' }, ui.facts, ui.copy));
    ui.panel = make('div', { part: 'panel', id, hidden: true, role: 'region', ariaLabel: say('get') }, ui.message, ui.again, ui.body);
    ui.get.setAttribute('aria-controls', id);
    this.#pressed(false);
    ui.slider.addEventListener('input', () => { this.#hold(ui.panel.offsetHeight); this.#show(); });
    ui.slider.addEventListener('change', () => { this.#hold(0); this.#remember(); });
    ui.panel.addEventListener('keydown', event => { if (event.key === 'Escape') { this.#close(); ui.get.focus(); } });
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [style];
    shadow.append(ui.get, ui.panel, ui.status, ui.back);
    const tag = this.closest('[lang]')?.lang || navigator.language || 'en';
    if (!this.dir && labels[tag.toLowerCase().split('-')[0]]) ui.get.dir = ui.panel.dir = ui.back.dir = rightToLeft.test(tag) ? 'rtl' : 'ltr';
  }

  #pressed(open) {
    this.#ui.get.setAttribute('aria-expanded', open);
    this.#ui.get.textContent = this.#say(open ? 'close' : 'get');
  }

  // Nothing below the panel moves while its height is held: content that is longer scrolls in it.
  #hold(height) {
    const { panel } = this.#ui;
    if (height && panel.style.blockSize) return;
    panel.style.blockSize = height ? height + 'px' : '';
    panel.classList.toggle('held', height > 0);
  }

  async #load(opened) {
    this.#pending?.abort();
    const { signal } = this.#pending = new AbortController(), ui = this.#ui;
    const waiting = setTimeout(() => {
      if (ui.panel.hidden) {
        opened();
        this.#hold(180 + ui.slider.value * 27 * Math.ceil(1500 / (ui.panel.clientWidth || 300)));
        for (const input of ['pointerdown', 'keydown']) ui.panel.addEventListener(input, () => this.#hold(0), { once: true });
      }
      this.#tell(this.#say('wait'), false);
    }, patience);
    try {
      this.#reply = await this.#ask(signal);
      if (this.#reply.lengths.length === 0) throw this.#say('empty');
      ui.slider.max = this.#reply.lengths.length;
      this.#tell(null);
      this.#show();
      opened();
    } catch (problem) {
      if (signal.aborted) return;
      this.#mark([]);
      this.#tell(typeof problem === 'string' ? problem : this.#say('away'), true);
      opened();
    } finally {
      clearTimeout(waiting);
      if (this.#pending?.signal === signal) this.#pending = null;
    }
  }

  // Where the summary would be, the reader finds what went wrong and a way to try again.
  #tell(message, failed) {
    const { message: place, again, body, status } = this.#ui;
    place.hidden = message === null;
    again.hidden = !failed || message === null;
    body.hidden = message !== null;
    place.textContent = status.textContent = message ?? '';
  }

  async #ask(signal) {
    const selector = this.getAttribute('for') || 'article';
    this.#root = document.querySelector(selector);
    if (!this.#root) {
      console.warn(`<get-a-summary>: no element of the page matches "${selector}"`); // for whoever builds the page
      throw this.#say('empty');
    }
    this.#article = await ArticleText.read(this.#root, signal);
    if (!this.#article.text) throw this.#say('empty');
    const language = this.getAttribute('language') ?? this.#root.closest('[lang]')?.lang, title = this.#root.querySelector('h1:not([data-no-summary])')?.textContent.trim();
    const body = JSON.stringify({
      text: this.#article.text,
      title: title || undefined,
      language: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(language ?? '') ? language : undefined,
      query: this.#query ?? undefined,
      lengths: this.#number('most', 10) || 10,
      keyphrases: this.#number('keyphrases', 6),
    });
    const key = hash(body);
    if (!this.#replies.has(key)) this.#replies.set(key, await this.#fetch(body, key, signal));
    return this.#replies.get(key);
  }

  // The reply has an address: asked for again, it comes from the browser's cache, or from the server's without work.
  async #fetch(body, hashed, signal) {
    const address = new URL(this.getAttribute('src') ?? api, document.baseURI), key = memory + address + hashed;
    let known = null;
    try { known = sessionStorage.getItem(key); } catch { /* storage is switched off */ }
    let response = known && await fetch(known, { signal });
    if (!response?.ok) response = await fetch(new URL('summary', address), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, signal });
    if (!response.ok) throw await this.#problem(response);
    const place = response.headers.get('Content-Location');
    try { if (place) sessionStorage.setItem(key, new URL(place, response.url)); } catch { /* full or switched off */ }
    return arrange(await response.json());
  }

  async #problem(response) {
    const label = { 413: 'long', 429: 'often', 503: 'busy' }[response.status], wait = response.headers.get('Retry-After');
    if (label) return this.#say(label) + (wait > 1 ? ` (${wait} s)` : '');
    const detail = await response.json().then(problem => problem.detail, () => null);
    return this.#say('failed') + (detail ? ' ' + detail : '');
  }

  #show() {
    const { list, slider, amount, facts, chips, status } = this.#ui, reply = this.#reply, shown = reply.lengths[slider.value - 1] ?? reply.lengths.at(-1);
    list.lang = reply.language;
    list.replaceChildren(...shown.map(index => {
      const sentence = reply.byIndex.get(index), link = make('a', { part: 'sentence', href: '#' + this.#root.id, textContent: sentence.displayText ?? sentence.text });
      link.addEventListener('click', event => { event.preventDefault(); this.#jump(sentence, link); });
      return make('li', { part: 'item', dir: 'auto' }, link);
    }));
    amount.textContent = slider.ariaValueText = `${shown.length}`;
    facts.textContent = `${nameOf(reply.language, this.closest('[lang]')?.lang)} · ${shown.length} / ${reply.diagnostics.sentences}`;
    chips.hidden = !reply.keyphrases?.length;
    chips.replaceChildren(...(reply.keyphrases ?? []).map(({ text }) => {
      const chip = make('button', { part: 'chip', type: 'button', dir: 'auto', lang: reply.language, textContent: text, onclick: () => this.#focus(text) });
      chip.setAttribute('aria-pressed', text === this.#query);
      return chip;
    }));
    status.textContent = `${this.#say('sentences')}: ${shown.length}`;
    this.#mark(shown);
  }

  async #focus(text) {
    this.#query = this.#query === text ? null : text;
    await this.#load(() => {});
    this.#remember();
    [...this.#ui.chips.children].find(chip => chip.textContent === text)?.focus();
  }

  #mark(shown) {
    for (const range of this.#marked) { marks?.all.delete(range); marks?.here.delete(range); }
    this.#marked = shown.flatMap(index => { const { start, end } = this.#reply.byIndex.get(index); return this.#article.ranges(start, end); });
    if (marks) for (const range of this.#marked) marks.all.add(range);
  }

  #jump(sentence, link) {
    const ranges = this.#article.ranges(sentence.start, sentence.end), first = ranges[0];
    if (!first) return;
    marks?.here.clear();
    for (const range of ranges) { marks?.here.add(range); this.#marked.push(range); }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    first.startContainer.parentElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { top, height } = first.getBoundingClientRect();
    scrollBy({ top: top - (innerHeight - height) / 2, behavior: still ? 'instant' : 'smooth' });
    // Reading and tabbing go on from the sentence.
    const selection = getSelection();
    selection.setBaseAndExtent(first.startContainer, first.startOffset, ...(marks ? [first.startContainer, first.startOffset] : [ranges.at(-1).endContainer, ranges.at(-1).endOffset]));
    this.#ui.status.textContent = link.textContent;
    // Whoever has jumped into the article finds the way back as long as the sentence of the summary is out of sight.
    this.#left = link;
    this.#sight.disconnect();
    this.#sight.observe(link);
  }

  #return() {
    const link = this.#left?.isConnected ? this.#left : this.#ui.get;
    this.#left = null;
    this.#ui.back.hidden = true;
    link.scrollIntoView({ block: 'center' });
    link.focus({ preventScroll: true });
  }

  async #copy() {
    const { list, copy, status } = this.#ui, text = [...list.children].map(item => item.textContent.replaceAll('\u00AD', '')).join(' ');
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = make('textarea', { value: text, className: 'unseen' });
      this.shadowRoot.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      copy.focus();
    }
    copy.textContent = status.textContent = this.#say('copied');
    setTimeout(() => { copy.textContent = this.#say('copy'); }, 1500);
  }

  #close() {
    this.#pending?.abort();
    this.#pending = this.#left = null;
    if (!this.#ui) return;
    this.#ui.panel.hidden = this.#ui.back.hidden = true;
    this.#hold(0);
    this.#pressed(false);
    if (this.#reply) this.#mark([]);
    this.#ui.status.textContent = '';
    this.#remember();
  }

  // With an address parameter of its own, what the reader sees can be shared and comes back on reload.
  #remember() {
    if (!this.#place || !this.isConnected) return;
    const url = new URL(location.href), open = !this.#ui.panel.hidden;
    for (const [name, value] of [[this.#place, open && this.#ui.slider.value], [this.#place + '-about', open && this.#query]]) {
      if (value) url.searchParams.set(name, value); else url.searchParams.delete(name);
    }
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }
}

function nameOf(tag, language) {
  try { return tag === 'und' ? '' : new Intl.DisplayNames([language || navigator.language], { type: 'language' }).of(tag); } catch { return tag; }
}

// The sentences of all lengths by their index; lengths that add nothing are left out.
function arrange(reply) {
  reply.byIndex = new Map([...reply.sentences, ...reply.further ?? []].map(sentence => [sentence.index, sentence]));
  reply.lengths = (reply.lengths ?? []).filter((chosen, i, all) => chosen.length && (i === 0 || chosen.join() !== all[i - 1].join()));
  return reply;
}

// 53 bits to tell texts of one visit apart.
function hash(text) {
  let a = 0x9e3779b1, b = 0x85ebca77;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    b = Math.imul(b ^ unit, 0x1b873593);
  }
  return (4294967296 * (2097151 & (b ^ b >>> 15)) + ((a ^ a >>> 13) >>> 0)).toString(36);
}

if (!customElements.get('get-a-summary')) customElements.define('get-a-summary', GetASummary);
