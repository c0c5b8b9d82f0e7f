// Shows which words belong to which fact: what is pointed at or focused in the text lights up beside
// it, and the other way round. A locator that is on another page of a long document is gone to.

const numbers = (element) => (element.dataset.facts ?? element.dataset.fact ?? '').split(' ');

function light(element, on) {
  const paragraph = element.closest('.paragraph');
  for (const number of numbers(element)) {
    for (const each of paragraph.querySelectorAll('[data-facts], [data-fact]')) {
      if (numbers(each).includes(number)) {
        each.classList.toggle('on', on);
      }
    }
  }
}

for (const [type, on] of [['pointerover', true], ['pointerout', false], ['focusin', true], ['focusout', false]]) {
  document.querySelector('.text')?.addEventListener(type, (event) => {
    const element = event.target.closest('[data-facts], [data-fact]');
    if (element) {
      light(element, on);
    }
  });
}

function follow() {
  const locator = decodeURIComponent(location.hash.slice(1));
  const asked = new URLSearchParams(location.search).get('at');
  if (locator && locator !== asked && !document.getElementById(locator)) {
    location.replace(`${location.pathname}?at=${encodeURIComponent(locator)}${location.hash}`);
  }
}

addEventListener('hashchange', follow);
follow();
