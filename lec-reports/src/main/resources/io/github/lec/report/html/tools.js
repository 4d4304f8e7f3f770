// What the other scripts share. The page's script never writes HTML, only elements and text.
'use strict';

const root = document.documentElement;
root.classList.add('js');
root.classList.toggle('addressed', !(root.dataset.start ? ['#_opening'] : ['', '#', '#_opening']).includes(location.hash));

const byId = id => document.getElementById(id);

/** An element; attributes without a value are left out. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value || key === 'value') {
      element.setAttribute(key, value);
    }
  }
  element.append(...children);
  return element;
}

function button(words, act) {
  const made = make('button', {type: 'button'}, words);
  made.addEventListener('click', () => act(made));
  return made;
}

const count = number => number.toLocaleString('en-GB');

const plural = (number, thing) => `${count(number)} ${thing}${number === 1 ? '' : 's'}`;

/** How many of some claims are answered, and how many are open questions: as PageAnchors.java counts them. */
function countsOf(claims) {
  const open = claims.filter(token => /^o\d/.test(token)).length;
  return [[claims.length - open, 'claim'], [open, 'open question']]
    .filter(([number]) => number).map(([number, thing]) => plural(number, thing)).join(' and ');
}

/** As many letters of an address a sentence repeats. */
const LONGEST_TOLD = 80;

/** An address, or a part of it, as a sentence repeats it: one that is too long for a sentence is cut. */
function shortened(words, most = LONGEST_TOLD) {
  const letters = Array.from(words);
  return letters.length > most ? letters.slice(0, most).join('') + '…' : words;
}

const inOrder = new Intl.Collator('en', {numeric: true}).compare;

const withoutCase = name => name.toLowerCase().replaceAll('_', ' ');

/** Whether two names are the same but for capitals, and for the sign between words. */
const isAlike = (one, other) => withoutCase(one) === withoutCase(other);

/** What an address says; one that was cut within a letter stays as it is. */
function decoded(address, decode = decodeURI) {
  try {
    return decode(address);
  } catch {
    return address;
  }
}

/** The form of an anchor in an id: as PageAnchors.java writes it. */
function plain(anchor) {
  return Array.from(new TextEncoder().encode(anchor), byte => {
    const letter = String.fromCharCode(byte);
    return /[A-Za-z0-9_.:/-]/.test(letter) ? letter : '~' + byte.toString(16).toUpperCase().padStart(2, '0');
  }).join('');
}

/** Text in which no line breaks within a date: as DatedText.java writes it. */
function dated(words) {
  return words.split(/((?<![\w/-])\d{4}-\d{2}(?:-\d{2})?(?![\w-]))/)
    .map((part, position) => position % 2 ? make('time', {}, part) : part)
    .filter(part => part !== '');
}

/** The short id of a record, such as BG-2018-1, which is read as one word. */
const SHORT_ID = /^(?=\S*-)\S{1,14}$/;

function linkTo(href, words, claims = '') {
  return href.startsWith('#')
    ? make('a', {href, class: SHORT_ID.test(words) ? 'id' : '', 'data-claims': claims}, ...dated(words))
    : make('a', {href, class: 'web', rel: 'noopener noreferrer'}, ...dated(words));
}

/** Puts what a cell says into an element. */
function fill(place, cell) {
  if (cell.style) {
    place.classList.add(cell.style);
  }
  place.append(...(cell.href ? [linkTo(cell.href, cell.words, cell.claims)] : dated(cell.words)));
  return place;
}

const styleOf = element => page.meanings.find(({style}) => element.classList.contains(style))?.style ?? '';

function focusOn(element) {
  element.tabIndex = -1;
  element.focus({preventScroll: true});
}

/** Copies a text, and says so on the button that was pressed. */
async function copy(text, pressed) {
  const words = pressed.textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // a page opened from a disk may not use the clipboard in this way
    const field = make('textarea', {readonly: 'readonly'});
    field.value = text;
    pressed.after(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    pressed.focus();
  }
  pressed.textContent = 'Copied';
  setTimeout(() => { pressed.textContent = words; }, 2000);
}

/** Without this mark, Excel reads a file in the code page of the computer. */
const UTF_8 = '\uFEFF';

/** Offers a text as a file to keep. */
function keep(name, type, text) {
  const address = URL.createObjectURL(new Blob([UTF_8, text], {type}));
  const link = make('a', {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
