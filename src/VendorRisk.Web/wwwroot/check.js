// The preview: marks in the paper and facts beside it lead to each other. One listener serves thousands of marks.
const flashFor = 2200;

function flash(element) {
  element.classList.add('flash');
  setTimeout(() => element.classList.remove('flash'), flashFor);
}

// Scrolls the pane alone, and the page only when the pane is out of sight (stacked on a narrow screen).
function reveal(element) {
  const pane = element.closest('.check-pane');
  if (pane) {
    const place = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    pane.scrollTop += place.top - frame.top - (frame.height - Math.min(place.height, frame.height)) / 2;
    if (frame.top > window.innerHeight - 120 || frame.bottom < 120) {
      pane.scrollIntoView({ block: 'center' });
    }
  } else {
    element.scrollIntoView({ block: 'center' });
  }

  element.focus({ preventScroll: true });
  flash(element);
}

export function line(number) {
  const element = document.getElementById('L' + number);
  if (element) {
    reveal(element);
  }
}

// Brings an opened card and its line into sight without taking the focus from where the person works.
export function show(card, number) {
  requestAnimationFrame(() => document.getElementById(card)?.scrollIntoView({ block: 'nearest' }));
  const element = document.getElementById('L' + number);
  const pane = element?.closest('.check-pane');
  if (pane) {
    const place = element.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    pane.scrollTop += place.top - frame.top - frame.height / 3;
    flash(element);
  }
}

export function fact(id) {
  const element = document.getElementById(id);
  if (element) {
    reveal(element);
  }
}

export function attach(root, page) {
  const pane = root.querySelector('.paper-pane');
  root.addEventListener('click', event => {
    const mark = event.target.closest('[data-path]');
    if (mark) {
      page.invokeMethodAsync('ShowFact', mark.dataset.path);
      return;
    }

    const toLine = event.target.closest('[data-line]');
    if (toLine) {
      line(toLine.dataset.line);
    }
  });
  listen(pane);
  root.dataset.ready = 'true';
}

// The pane is one stop of the Tab key; the arrows go from mark to mark, Home and End to the first and the last.
function listen(pane) {
  pane.addEventListener('keydown', event => {
    if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) {
      return;
    }

    const marks = [...pane.querySelectorAll('[data-path]')];
    if (marks.length === 0) {
      return;
    }

    event.preventDefault();
    const here = marks.indexOf(document.activeElement);
    const first = marks.findIndex(mark => mark.getBoundingClientRect().top >= pane.getBoundingClientRect().top);
    const next = event.key === 'Home' ? 0
      : event.key === 'End' ? marks.length - 1
      : here < 0 ? Math.max(first, 0)
      : Math.min(Math.max(here + (event.key === 'ArrowDown' ? 1 : -1), 0), marks.length - 1);
    marks[next].focus({ preventScroll: true });
    marks[next].scrollIntoView({ block: 'nearest' });
  });
}
