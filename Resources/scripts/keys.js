// Shortcuts: ? list, / search, a add, g t Today, g b applications, Esc Esc hides the page. Never while somebody is typing.
import { addBox } from './addbox.js';
import { hide } from './hide.js';

const places = { t: '/', b: '/applications' };
const patience = 800;
let last = { key: '', at: 0 };

const dialog = document.querySelector('dialog.keys');
const showKeys = () => { if (dialog && !dialog.open) dialog.showModal(); };

document.querySelector('a[data-keys]')?.addEventListener('click', (event) => {
  if (!dialog) return;
  event.preventDefault();
  showKeys();
});

const search = () => {
  const field = document.getElementById('q');
  if (field) field.focus(); else document.querySelector('a[data-key="search"]')?.click();
};

const isTyping = (target) => target instanceof HTMLElement
  && (target.isContentEditable || target.matches('input, textarea, select'));

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const before = event.timeStamp - last.at < patience ? last.key : '';
  last = { key: event.key, at: event.timeStamp };
  if (event.key === 'Escape' && before === 'Escape') return hide();
  if (isTyping(event.target)) return;
  if (event.key === '?') { event.preventDefault(); showKeys(); }
  if (event.key === '/') { event.preventDefault(); search(); }
  if (event.key === 'a' && before !== 'g') { event.preventDefault(); addBox(); }
  if (before === 'g' && places[event.key]) location.assign(places[event.key]);
});
