// A message dropped as a file is read into the field, on this computer.
for (const place of document.querySelectorAll('[data-drop]')) {
  const field = place.querySelector('textarea');
  place.addEventListener('dragover', (event) => event.preventDefault());
  place.addEventListener('drop', async (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file || !field) return;
    event.preventDefault();
    field.value = await file.text();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
}
