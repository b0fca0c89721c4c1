// Keeps the mail link up to date with what stands in the letter.
const encoded = (text) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

for (const link of document.querySelectorAll('a[data-mail]')) {
  const form = link.closest('form');
  const value = (name) => form?.elements.namedItem(name)?.value ?? '';
  const update = () => {
    const to = encodeURIComponent(link.dataset.mail).replaceAll('%40', '@');
    link.href = `mailto:${to}?subject=${encoded(value('subject'))}&body=${encoded(value('body'))}`;
  };
  form?.addEventListener('input', update);
  form?.querySelector('[data-as-kept]')?.remove();
  update();
}
