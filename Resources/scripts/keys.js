// Shortcuts, never while somebody is typing; the page /keys lists them. Esc Esc hides the page.
import { find } from './find.js';
import { hide } from './hide.js';

const places = {
  t: '/', b: '/applications', a: '/applications', p: '/people', m: '/more', n: '/applications/new', r: '/read',
};
const isMac = navigator.platform.startsWith('Mac');
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
  if (isTyping(event.target)) return;
  if (event.key === '?') { event.preventDefault(); showKeys(); }
  if (event.key === '/' || event.key === ':') { event.preventDefault(); return find(); }
  if (before === 'g' && places[event.key]) location.assign(places[event.key]);
});
