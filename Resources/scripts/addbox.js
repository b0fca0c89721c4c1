// The box that adds: "a" goes there, Enter sends one line, and it grows for what is pasted.
const box = document.getElementById('add-box');

if (box) {
  const grow = () => box.classList.toggle('tall', box.value.includes('\n'));
  box.addEventListener('input', grow);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || box.value.includes('\n')) return;
    event.preventDefault();
    if (box.value.trim()) box.form.requestSubmit();
  });
  grow();
}

export const addBox = () => { if (box) box.focus(); };
