// Lays the search page over any other. What it shows and where it leads is what /search says.
const address = '/search';
const patience = 120;
let dialog = null;
let asked = 0;

const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const page = async (query) => {
  const answer = await fetch(`${address}?q=${encodeURIComponent(query)}`, { credentials: 'same-origin', redirect: 'error' });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

const field = () => dialog.querySelector('input[type="search"]');
const links = (place) => [...place.querySelectorAll('[data-found] a, [data-found] button')];

// What the page below offers, under the words that stand on it.
const offers = () => [...document.querySelectorAll('main :is(a.button, button, summary)')]
  .filter((item) => item.checkVisibility?.() !== false && item.textContent.trim() && !item.closest('[aria-hidden]'));

const choose = (item) => {
  dialog.close();
  if (item.matches('summary')) item.parentElement.open = true;
  if (item.matches('a')) return item.click();
  item.scrollIntoView({ block: 'center' });
  item.focus();
};

const here = (query, heading) => {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  const items = offers().filter((item) => words.every((word) => folded(item.textContent).includes(word)));
  if (!items.length) return null;
  const section = document.createElement('section');
  const list = document.createElement('ul');
  section.append(Object.assign(document.createElement('h2'), { textContent: heading }), list);
  list.className = 'rows tight';
  for (const item of items.slice(0, 6)) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain' });
    button.textContent = item.textContent.trim();
    button.addEventListener('click', () => choose(item));
    const row = document.createElement('li');
    row.append(button);
    list.append(row);
  }
  return section;
};

const fill = (found, query) => {
  const place = dialog.querySelector('[data-found]');
  place.replaceChildren(...[...found.childNodes].map((node) => document.importNode(node, true)));
  const extra = here(query, found.dataset.here);
  if (extra) place.append(extra);
  dialog.dataset.shown = query;
  dialog.querySelector('[role="status"]').textContent = place.querySelector('p')?.textContent ?? '';
};

const look = async (query) => {
  const number = ++asked;
  try {
    const answer = await page(query);
    if (number === asked) fill(answer.querySelector('[data-found]'), query);
  } catch {
    dialog.dataset.shown = '';
  }
};

const build = (from) => {
  const made = document.createElement('dialog');
  made.className = 'finder';
  made.setAttribute('aria-labelledby', 'search-heading');
  const heading = Object.assign(document.createElement('h2'), { id: 'search-heading', className: 'unseen' });
  heading.textContent = from.querySelector('h1').textContent;
  const status = Object.assign(document.createElement('p'), { className: 'unseen' });
  status.setAttribute('role', 'status');
  const hint = document.importNode(from.querySelector('[data-over]'), true);
  hint.hidden = false;
  made.append(
    heading, document.importNode(from.querySelector('form.find'), true), hint, status,
    document.importNode(from.querySelector('[data-found]'), false));
  document.body.append(made);
  dialog = made;
  let timer = 0;
  field().addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(field().value), patience);
  });
  made.querySelector('form').addEventListener('submit', (event) => {
    const first = links(made)[0];
    if (!first || made.dataset.shown !== field().value) return;
    event.preventDefault();
    first.click();
  });
};

// Arrow keys go through what was found; any letter goes back to the field.
const move = (event, place, input) => {
  const all = [input, ...links(place)];
  const at = all.indexOf(document.activeElement);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    all[Math.min(Math.max(at + step, 0), all.length - 1)].focus();
  } else if (at > 0 && event.key.length === 1 && event.key !== ' ') {
    input.focus();
  }
};

export const find = async () => {
  const own = document.querySelector('main form.find input#search');
  if (own) return own.select();
  try {
    if (!dialog) {
      const from = await page('');
      build(from);
      fill(from.querySelector('[data-found]'), '');
    }
    if (!dialog.open) dialog.showModal();
    field().select();
  } catch {
    location.assign(address);
  }
};

addEventListener('keydown', (event) => {
  if (dialog?.open) return move(event, dialog, field());
  const own = document.querySelector('main form.find input#search');
  if (own) move(event, document, own);
});

document.querySelector('a[data-search]')?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  find();
});
