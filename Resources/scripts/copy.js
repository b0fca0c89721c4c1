// Copies a letter. The button is there only where copying is.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    const field = button.form?.elements.namedItem(button.dataset.copy);
    if (!field) continue;
    const label = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
}
