// The skip link moves the focus itself: with <base href> a plain fragment link would be taken for a navigation.
document.addEventListener('click', event => {
  const link = event.target.closest('a.skip-link');
  if (link) {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
});

window.vendorRisk = {
  /** Brings an element into view and, when it can take it, gives it the focus. */
  reveal(id) {
    const element = document.getElementById(id);
    if (element) {
      element.scrollIntoView({ block: 'center' });
      element.focus({ preventScroll: true });
    }
  },
};
