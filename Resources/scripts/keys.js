// Shortcuts, never while somebody is typing; the page /keys lists them. Esc Esc hides the page.
// Those of a single letter or sign can be switched off (WCAG 2.1.4): the server says so on the body.
import { addBox } from './addbox.js';
import { find } from './find.js';
import { hide } from './hide.js';

const places = {
  t: '/', b: '/board', a: '/applications', p: '/people', l: '/plan', m: '/more', n: '/applications/new', r: '/read',
};
const isMac = navigator.platform.startsWith('Mac');
const areSingleKeysOff = document.body.dataset.keys === 'off';
const patience = 800;
let last = { key: '', at: 0 };

const dialog = document.querySelector('dialog.keys');
const showKeys = () => { if (dialog && !dialog.open) dialog.showModal(); };

document.querySelector('a[data-keys]')?.addEventListener('click', (event) => {
  if (!dialog) return;
  event.preventDefault();
  showKeys();
});

const isTyping = (target) => target instanceof HTMLElement
  && (target.isContentEditable || target.matches('input, textarea, select'));

addEventListener('keydown', (event) => {
  // On a Mac, Ctrl-K cuts the rest of a line.
  if (event.key === 'k' && (isMac ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    return find();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
  const before = event.timeStamp - last.at < patience ? last.key : '';
  last = { key: event.key, at: event.timeStamp };
  if (event.key === 'Escape' && before === 'Escape') return hide();
  if (areSingleKeysOff || isTyping(event.target)) return;
  if (event.key === '?') { event.preventDefault(); showKeys(); }
  if (event.key === '/' || event.key === ':') { event.preventDefault(); return find(); }
  if (event.key === 'a' && before !== 'g') { event.preventDefault(); addBox(); }
  if (before === 'g' && places[event.key]) location.assign(places[event.key]);
});
