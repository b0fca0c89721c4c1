// Hides the page at once, before the neutral one has come.
export const hide = () => {
  const link = document.querySelector('a[data-hide]');
  if (!link) return;
  document.body.hidden = true;
  document.title = '';
  location.replace(link.href);
};

document.querySelector('a[data-hide]')?.addEventListener('click', (event) => {
  event.preventDefault();
  hide();
});

// Coming back with the button of the browser shows the page again.
addEventListener('pageshow', () => { document.body.hidden = false; });
