// Shows what a search would find while one types. Without it the form asks the search page.

const PAUSE = 150;
const input = document.getElementById('search');

if (input) {
  const list = document.createElement('ul');
  list.className = 'suggestions';
  list.setAttribute('aria-live', 'polite');
  input.form.append(list);
  let waiting;
  let latest = 0;

  const show = (hits) => {
    list.replaceChildren(
      ...hits.map((hit) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = hit.document
          ? `/documents/${encodeURIComponent(hit.document)}?at=${encodeURIComponent(hit.locator)}#${encodeURIComponent(hit.locator)}`
          : hit.path;
        link.textContent = hit.locator ? `${hit.label}, ${hit.locator}` : hit.label;
        item.append(link);
        return item;
      }),
    );
  };

  const ask = async () => {
    const asked = input.value.trim();
    const number = ++latest;
    if (!asked) {
      show([]);
      return;
    }
    const answer = await fetch(`/search?limit=8&q=${encodeURIComponent(asked)}`, {
      headers: { Accept: 'application/json' },
    });
    if (answer.ok && number === latest) {
      const found = await answer.json();
      show(found.hits.length ? found.hits : found.near);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });

  input.form.addEventListener('keydown', (event) => {
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      show([]);
      input.focus();
    } else if (at >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : stops.length - 1;
      stops[(at + step) % stops.length].focus();
    }
  });

  document.addEventListener('focusin', (event) => {
    if (!input.form.contains(event.target)) {
      show([]);
    }
  });
}
