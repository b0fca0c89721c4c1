// The board by hand: rows are dragged with the mouse, or lifted with "m" and moved with the arrows.
// Both send the row's own form, which is there without any of this.
const board = document.querySelector('[data-board]');
const said = document.querySelector('[data-board-said]');
const columns = board ? [...board.querySelectorAll('[data-target]')] : [];
const rowOf = (node) => (node instanceof Element ? node.closest('.items > li') : null);
const columnOf = (node) => (node instanceof Element ? node.closest('[data-target]') : null);
const nameOf = (node) => node.querySelector('h2')?.firstChild?.textContent.trim() ?? '';
const employerOf = (row) => row.querySelector('a')?.textContent ?? '';
const say = (kind, name) => { if (said) said.textContent = (said.dataset[kind] ?? '').replace('%', name); };
const mark = (column) => columns.forEach((each) => each.classList.toggle('over', each === column));

const send = (row, column) => {
  mark(null);
  if (!column || column === columnOf(row)) return say('stays', employerOf(row));
  const form = row.querySelector('form.move');
  const choice = form?.elements.namedItem('to');
  if (!choice) return;
  const target = column.dataset.target;
  // What a row stands at is not among its choices; moving there says nothing new.
  if (![...choice.options].some((option) => option.value === target)) return say('stays', employerOf(row));
  choice.value = target;
  form.requestSubmit();
};

// Dragging. A finger scrolls the page; it has the form.
let drag = null;
const distance = 6;

const release = () => {
  if (!drag) return;
  drag.row.classList.remove('lifted');
  drag.row.style.translate = '';
  mark(null);
  drag = null;
};

board?.addEventListener('pointerdown', (event) => {
  const row = rowOf(event.target);
  const isPart = event.target instanceof Element && event.target.closest('details');
  if (!row || isPart || event.button !== 0 || event.pointerType === 'touch' || columns.length < 2) return;
  drag = { row, x: event.clientX, y: event.clientY, isMoving: false, pointer: event.pointerId };
});

addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
  if (!drag.isMoving && Math.hypot(x, y) < distance) return;
  drag.isMoving = true;
  drag.row.classList.add('lifted');
  drag.row.style.translate = `${x}px ${y}px`;
  mark(columnOf(document.elementFromPoint(event.clientX, event.clientY)));
});

addEventListener('pointerup', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { row, isMoving } = drag;
  const column = columnOf(document.elementFromPoint(event.clientX, event.clientY));
  release();
  if (!isMoving) return;
  // The click that follows would open the application.
  row.addEventListener('click', (click) => click.preventDefault(), { capture: true, once: true });
  send(row, column);
});

addEventListener('pointercancel', release);
// The browser's own dragging of links would get in between.
board?.addEventListener('dragstart', (event) => event.preventDefault());

// Keys, while a row has the focus.
let lifted = null;

const putDown = () => {
  lifted?.row.classList.remove('lifted');
  mark(null);
  lifted = null;
};

const step = (row, key) => {
  const inColumn = [...columnOf(row).querySelectorAll('.items > li')];
  const place = inColumn.indexOf(row);
  if (key === 'ArrowDown') return inColumn[place + 1];
  if (key === 'ArrowUp') return inColumn[place - 1];
  const across = columns.filter((column) => column.querySelector('.items > li'));
  const next = across[across.indexOf(columnOf(row)) + (key === 'ArrowRight' ? 1 : -1)];
  const there = next ? [...next.querySelectorAll('.items > li')] : [];
  return there[Math.min(place, there.length - 1)];
};

const whileLifted = (event) => {
  const { row } = lifted;
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
    const way = event.key === 'ArrowRight' ? 1 : -1;
    lifted.at = Math.min(Math.max(lifted.at + way, 0), columns.length - 1);
    mark(columns[lifted.at]);
    say('over', nameOf(columns[lifted.at]));
  } else if (event.key === 'Enter' || event.key === ' ') {
    const column = columns[lifted.at];
    putDown();
    send(row, column);
  } else if (event.key === 'Escape' || event.key === 'm' || event.key === 'Tab') {
    putDown();
    say('left', employerOf(row));
    if (event.key === 'Tab') return;
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
};

board?.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target.closest('form')) return;
  const row = rowOf(event.target);
  if (!row) return;
  if (lifted) return whileLifted(event);
  if (event.key === 'm' && columns.length > 1 && document.body.dataset.keys !== 'off') {
    lifted = { row, at: columns.indexOf(columnOf(row)) };
    row.classList.add('lifted');
    mark(columns[lifted.at]);
    say('lifted', employerOf(row));
    event.preventDefault();
  } else if (event.key.startsWith('Arrow')) {
    const next = step(row, event.key);
    if (!next) return;
    next.querySelector('a').focus();
    event.preventDefault();
  }
});
board?.addEventListener('focusout', (event) => { if (lifted && !lifted.row.contains(event.relatedTarget)) putDown(); });

if (board && columns.length > 1 && document.body.dataset.keys !== 'off') document.querySelector('[data-board-help]')?.removeAttribute('hidden');
// After a move the page comes back to the row; later than the browser, which goes to the fragment itself and lets focus go.
if (board && location.hash.startsWith('#at-')) {
  const goOn = () => document.getElementById(location.hash.slice(1))?.querySelector('a')?.focus();
  addEventListener('load', () => setTimeout(goOn, 50));
}
