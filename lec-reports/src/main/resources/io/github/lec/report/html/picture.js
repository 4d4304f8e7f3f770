// Pictures that are taller than their place: what is hidden is said, and shown when the reader asks.

/** What has a place of a limited height, and what its button says. */
const FOLDED = {
  '.picture': 'Show the whole picture',
  '.panels > div': 'Show the whole picture',
  '#_opening .scroll': 'Show all rows'
};

/** Puts a button at the end of what is hidden in part, in the section that is shown. */
function foldPictures() {
  for (const [selector, words] of Object.entries(FOLDED)) {
    for (const box of current.querySelectorAll(selector)) {
      if (!box.classList.contains('unfolded')) {
        const isCut = box.scrollHeight > box.clientHeight + 2;
        box.classList.toggle('folded', isCut);
        const more = box.nextElementSibling;
        if (isCut && !more?.classList.contains('unfold')) {
          box.after(unfolding(box, words));
        } else if (!isCut && more?.classList.contains('unfold')) {
          more.remove();
        }
      }
    }
  }
}

function unfolding(box, words) {
  const made = button(words, () => {
    const isWhole = box.classList.toggle('unfolded');
    box.classList.toggle('folded', !isWhole);
    made.textContent = isWhole ? 'Show less' : words;
    made.setAttribute('aria-expanded', String(isWhole));
    if (!isWhole) {
      made.scrollIntoView({block: 'nearest'});
    }
  });
  made.className = 'unfold';
  made.setAttribute('aria-expanded', 'false');
  return made;
}
