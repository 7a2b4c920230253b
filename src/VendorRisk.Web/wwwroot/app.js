// The skip link moves the focus itself: with <base href> a plain fragment link would be taken for a navigation.
document.addEventListener('click', event => {
  const link = event.target.closest('a.skip-link');
  if (link) {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
});

window.vendorRisk = {
  /** Gives an element the focus where it is. */
  focus(id) {
    document.getElementById(id)?.focus({ preventScroll: true });
  },

  /** How many pixels wide the room within an element is. */
  widthOf(id) {
    const element = document.getElementById(id);
    if (!element) {
      return 0;
    }

    const style = getComputedStyle(element);
    return element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  },

  /** Copies what a text field holds; where the browser lets nobody copy, it is selected, so that one key does it. */
  async copy(id) {
    const field = document.getElementById(id);
    field?.select();
    try {
      await navigator.clipboard.writeText(field.value);
      return true;
    } catch {
      return document.execCommand('copy');
    }
  },

  /** Brings an element into view and, when it can take it, gives it the focus. */
  reveal(id) {
    const element = document.getElementById(id);
    if (element) {
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
    }
  },
};
