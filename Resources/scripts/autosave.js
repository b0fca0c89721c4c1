// Keeps what is typed, a moment after the last key. The server brings it back.
const pause = 1200;

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const status = form.querySelector('[data-autosave-status]');
  let timer = 0;
  let sent = false;

  const say = (text) => { if (status) status.textContent = text; };

  const keep = async (keepalive) => {
    clearTimeout(timer);
    timer = 0;
    // A chosen file is not kept: the browser would not put it back.
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
    try {
      const answer = await fetch(`/autosaves/${encodeURIComponent(form.dataset.autosave)}`, {
        method: 'PUT', body, keepalive, credentials: 'same-origin', redirect: 'error',
      });
      if (!sent) say(answer.ok ? status?.dataset.saved : status?.dataset.unsaved);
    } catch {
      if (!sent) say(status?.dataset.unsaved);
    }
  };

  form.addEventListener('input', () => {
    say('');
    clearTimeout(timer);
    timer = setTimeout(() => keep(false), pause);
  });
  form.addEventListener('submit', () => { sent = true; clearTimeout(timer); timer = 0; });
  addEventListener('pagehide', () => { if (timer && !sent) keep(true); });
}
