// The summary in place, without a new page. Without this script the same forms are sent to the server.
const find = id => document.getElementById(id);
const article = find('article'), panel = find('panel'), press = find('press'), length = find('length'), list = find('summary');
const blocks = [...article.querySelectorAll('[data-block]')];
const texts = blocks.map(b => b.textContent);
const text = texts.join('\n\n');
const title = find('get').querySelector('[name=title]')?.value ?? article.querySelector('h1').textContent;
let query = document.querySelector('.chips [aria-pressed=true]')?.value ?? null;
let pending = null;
document.documentElement.classList.add('scripted');

async function summarize() {
  pending?.abort();
  const mine = pending = new AbortController();
  const ask = { text, sentences: +length.value, language: article.dataset.language };
  if (title) ask.title = title;
  if (query) ask.query = query;
  try {
    const response = await fetch('/api/summary', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(ask), signal: mine.signal });
    const reply = await response.json();
    if (!response.ok) return tell(reply.detail ?? 'That did not work.', true);
    show(reply);
  } catch (error) {
    if (error.name !== 'AbortError') tell('The server cannot be reached.', true);
  }
}

function show(reply) {
  list.lang = reply.language;
  list.replaceChildren(...reply.sentences.map(s => {
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = '#s' + s.index;
    link.textContent = s.text;
    item.append(link);
    return item;
  }));
  mark(reply.sentences);
  const name = nameOf(reply.language), n = reply.sentences.length;
  find('facts').textContent = `${name} · ${n} of ${reply.diagnostics.sentences} sentences`;
  tell(`Summary of ${count(n)}${query ? ' about ' + query : ''}.`);
}

// Each block is its own text again, with marks where sentences of the summary stand.
function mark(sentences) {
  let start = 0;
  blocks.forEach((block, i) => {
    const own = texts[i], parts = [];
    let at = 0;
    for (const s of sentences) {
      const from = s.start - start, to = s.end - start;
      if (from < at || to > own.length) continue;
      const found = document.createElement('mark');
      found.id = 's' + s.index;
      found.tabIndex = -1;
      found.textContent = own.slice(from, to);
      parts.push(own.slice(at, from), found);
      at = to;
    }
    block.replaceChildren(...parts, own.slice(at));
    start += own.length + 2;
  });
}

function nameOf(tag) {
  try { return tag === 'und' ? 'Language unknown' : new Intl.DisplayNames(['en'], { type: 'language' }).of(tag); } catch { return tag; }
}

const count = n => n === 1 ? '1 sentence' : n + ' sentences';

function tell(message, isError) {
  find('status').textContent = message;
  if (isError) find('facts').textContent = message;
}

find('get').addEventListener('submit', async event => {
  event.preventDefault();
  const chip = event.submitter?.name === 'query' ? event.submitter : null;
  if (chip) {
    query = chip.getAttribute('aria-pressed') === 'true' ? null : chip.value;
    for (const c of chip.parentElement.children) c.setAttribute('aria-pressed', String(c.value === query));
  } else if (!panel.hidden) {
    panel.hidden = true;
    press.setAttribute('aria-expanded', 'false');
    press.textContent = 'Get a summary';
    mark([]);
    return tell('Summary closed.');
  }
  // The panel opens filled, so that nothing in it moves.
  await summarize();
  panel.hidden = false;
  press.setAttribute('aria-expanded', 'true');
  press.textContent = 'Close the summary';
});

length.addEventListener('input', () => {
  find('amount').value = count(+length.value);
  summarize();
});

list.addEventListener('click', event => {
  const target = event.target.closest('a') && document.getElementById(event.target.closest('a').hash.slice(1));
  if (!target) return;
  event.preventDefault();
  document.querySelector('mark.here')?.classList.remove('here');
  target.classList.add('here');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
});

find('copy').addEventListener('click', async event => {
  const summary = [...list.children].map(item => item.textContent).join(' ');
  try {
    await navigator.clipboard.writeText(summary);
  } catch {
    const area = Object.assign(document.createElement('textarea'), { value: summary });
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    event.target.focus();
  }
  event.target.textContent = 'Copied';
  tell('Summary copied.');
  setTimeout(() => { event.target.textContent = 'Copy'; }, 1500);
});

const drop = find('drop');
for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, event => { event.preventDefault(); drop.classList.add('over'); });
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'));
drop.addEventListener('drop', event => {
  if (!event.dataTransfer.files.length) return;
  event.preventDefault();
  find('file').files = event.dataTransfer.files;
  drop.requestSubmit();
});
find('file').addEventListener('change', event => { if (event.target.files.length) drop.requestSubmit(); });
if (!panel.hidden) press.textContent = 'Close the summary';
