// Where the reader is: one section at a time; every table, row, claim and state at its own address.

let sections = [];
let current;
let opener;
const {title} = document;
const views = new Map();

// ---- sections

function showSection(section) {
  if (section === current) {
    return;
  }
  current?.id === '_profile' && section.id !== '_profile' && current.remove();
  current = section;
  document.title = section.id === '_opening' ? title : `${section.querySelector('h2').textContent} – ${title}`;
  for (const each of document.querySelectorAll('main > section')) {
    each.hidden = each !== section;
  }
  for (const link of document.querySelectorAll('nav a')) {
    if (tableOf(link) === section.id) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  showInList(document.querySelector('nav a[aria-current]'));
  views.get(section.id)?.fit();
  foldPictures();
}

/** The list of tables scrolls to the one that is shown, where it has a place of its own; the page does not. */
function showInList(link) {
  const list = byId('_tables');
  const [at, all] = [link?.getBoundingClientRect(), list.getBoundingClientRect()];
  if (link && list.scrollHeight > list.clientHeight && (at.top < all.top || at.bottom > all.bottom)) {
    list.scrollTop += at.top - all.top - (all.height - at.height) / 2;
  }
}

function viewIn(name) {
  if (!views.has(name)) {
    views.set(name, new TableView(page.table(name), byId(name), changed));
  }
  return views.get(name);
}

/** The reader asked something else of a table: the address says so too. */
function changed(view) {
  say();
  view.drawn = addressOf(view).slice(1);
  view.missing = [];
  history.replaceState(history.state, '', '#' + view.drawn);
}

function addressOf(view) {
  const query = view.asked.toString();
  return '#' + view.table.name + (query && '?' + query);
}

// ---- addresses

/** Says in one sentence above the answers what of an address this page does not have; nothing takes the sentence away. */
function say(sentence = '') {
  byId('_notice').textContent = sentence;
}

function sayMissing(missing, place) {
  say(missing.length ? `${place} has no ${shortened(missing.join(' and no '), 3 * LONGEST_TOLD)}: this part of the address was left out.` : '');
}

/** The id of the state or the table that an address names by its code or, as readers write it, by its name; any other address as it is. */
function placeAt(asked) {
  const name = asked.toLowerCase().replaceAll(' ', '_');
  return !Object.hasOwn(page.states, asked) && Object.hasOwn(page.raw, name) ? name : stateAt(asked) ?? asked;
}

/** Shows the place that an address names, or else the first, and says so. */
function go(address, arriving) {
  const [asked, query] = address.split(/\?(.*)/s);
  const id = placeAt(asked);
  const before = current;
  say();
  const finding = id.startsWith('finding=') && byId(id.toLowerCase());
  if (finding) {
    showSection(sections[0]);
    point(finding);
    return;
  }
  if (Object.hasOwn(page.states, id)) {
    // a reader who comes back from a claim finds the profile as it was left, with the link that was followed
    if (!(current?.dataset.state === id && current.contains(opener))) {
      byId('_profile')?.remove();
      byId('_main').append(profileOf(id));
    }
    showSection(byId('_profile'));
  } else if (page.raw[id] && Object.hasOwn(page.raw, id)) {
    const view = viewIn(id);
    if (view.drawn !== address) {
      view.missing = view.show(new Asked(query));
      view.drawn = address;
    }
    sayMissing(view.missing, view.table.sheet);
    showSection(view.section);
  } else {
    const found = rowWith(id);
    if (found) {
      const view = viewIn(found.table.name);
      showSection(view.section);
      view.drawn = '';
      point(view.lineOf(found.row));
      return;
    }
    if (id !== '' && id !== sections[0].id) {
      sayNothingAt(address);
    }
    showSection(sections[0].id === '_opening' ? sections[0] : viewIn(sections[0].id).section);
    if (sections[0].id !== '_opening' && !views.get(sections[0].id).shown) {
      views.get(sections[0].id).show(new Asked());
    }
    showYear(query);
  }
  chosen();
  if (current !== before) {
    window.scrollTo(0, 0);
    if (!arriving) {
      focusOn(current.querySelector('h2'));
    }
  }
}

/** The list of states says whose profile is shown. */
function chosen() {
  if (byId('_go')) {
    byId('_go').value = current.dataset.state ?? '';
  }
}

/** An address may come from a page of other states or another day. */
function sayNothingAt(address) {
  const what = address.startsWith('claim=') ? 'claim' : address.startsWith('finding=') ? 'key finding' : 'state, table or row';
  say(`This page has no ${what} at the address #${shortened(address)}; a page of other states or of another day may have it.`);
}

function point(row) {
  document.querySelectorAll('.target').forEach(each => each.classList.remove('target'));
  row.classList.add('target');
  focusOn(row);
  row.scrollIntoView({block: 'center', inline: 'start'});
}

async function route(arriving) {
  await load();
  const address = decoded(location.hash.slice(1)) || (root.dataset.start ?? '');
  const {view, beneath} = history.state ?? {};
  if (view) {
    if (!current) {
      go(beneath ?? '', arriving);
    }
    open(view);
    return;
  }
  if (address.startsWith('claim=')) {
    if (!current) {
      go('', arriving);
    }
    const claim = rowWith(address);
    if (claim) {
      open(viewOfClaim(address, claim));
    } else {
      shut();
      sayNothingAt(address);
    }
    return;
  }
  shut();
  go(address, arriving);
  const reader = opener;
  opener = undefined;
  if (reader) {
    // going back in history takes the focus away once more, after this
    setTimeout(() => reader.focus({preventScroll: true}));
  }
}

const viewOfClaim = (place, {table, row}) =>
  ({title: 'Claim', words: '', style: '', claims: (table.name === 'claims' ? '' : 'o') + row, place});

// ---- links

async function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  const id = link.getAttribute('href').slice(1);
  event.preventDefault();
  if (link.classList.contains('skip')) {
    byId(id).focus();
    return;
  }
  await load();
  const row = link.dataset.go ? undefined : rowWith(id);
  if (link.dataset.claims || row) {
    const view = viewOf(link);
    if (!view.claims && id.startsWith('claim=')) {
      view.claims = viewOfClaim(id, row).claims;
    }
    if (!opened) {
      opener = link;
    }
    const beneath = history.state?.beneath ?? location.hash.slice(1);
    history.pushState({view, beneath, depth: (history.state?.depth ?? 0) + 1}, '', '#' + id);
    open(view);
    return;
  }
  history.pushState(null, '', '#' + id);
  opener = undefined;
  shut();
  unfold(false);
  go(id, false);
}

/** Unfolds the list of tables on a narrow screen, or folds it; on a wide one it always stands beside the answers. */
function unfold(whether) {
  byId('_unfold').setAttribute('aria-expanded', String(whether));
}

/** The reader closed the panel: back to where it was opened. */
function leave() {
  if (!opened) {
    return;
  }
  opened = undefined;
  const depth = history.state?.depth;
  if (depth) {
    history.go(-depth);
  } else {
    const here = current.id === '_profile' ? byId('_go').value : current.id;
    history.replaceState(null, '', views.has(here) ? addressOf(views.get(here)) : '#' + here);
  }
}

// ---- the map of another year

/** Lets the reader choose the year of a map that stands without its table, once the data are there. */
function prepareMap(figure) {
  const table = page.table(figure.dataset.map);
  if (!table.series) {
    return;
  }
  const {question, labels} = table.series;
  const select = make('select', {}, ...labels.map(label => make('option', {value: label}, label)));
  figure.querySelector('.year').append(make('label', {}, make('span', {}, question), select));
  figure.dataset.shown = select.value;
  figure.querySelector('figcaption').after(make('p', {class: 'notes other-day', role: 'status'}));
  select.addEventListener('change', () => {
    say();
    history.replaceState(history.state, '', '#_opening' + (select.selectedIndex ? '?edition=' + encodeURIComponent(select.value) : ''));
    draw(figure, select.value);
  });
}

/** Shows the map of the answers as of the day that an address asks for. */
function showYear(query) {
  const figure = byId('_opening')?.querySelector('[data-map]');
  const select = figure?.querySelector('select');
  if (!select) {
    return;
  }
  const {edition} = new Asked(query);
  const isThere = [...select.options].some(option => option.value === edition);
  if (edition && !isThere) {
    sayMissing([`day "${shortened(edition)}"`], 'The map');
  }
  select.value = isThere ? edition : select.options[0].value;
  draw(figure, select.value);
}

function draw(figure, label) {
  if (figure.dataset.shown !== label) {
    const table = page.table(figure.dataset.map);
    drawMap(figure, table.edition(label));
    figure.dataset.shown = label;
    const [described] = table.series.labels;
    figure.querySelector('.other-day').textContent = label === described ? ''
      : `Only this map is as of ${label}; the findings and the table beside it are as of ${described}.`;
  }
}

// ---- colours, paper

function setScheme(scheme) {
  if (scheme) {
    root.dataset.scheme = scheme;
  } else {
    delete root.dataset.scheme;
  }
  for (const each of document.querySelectorAll('#_scheme button')) {
    each.setAttribute('aria-pressed', String(each.dataset.scheme === scheme));
  }
}

/** Some browsers keep nothing for a page opened from a disk; then the choice lasts as long as the page. */
function remembered(scheme) {
  try {
    if (scheme === undefined) {
      return localStorage.getItem('lec-scheme') ?? '';
    }
    localStorage.setItem('lec-scheme', scheme);
  } catch {
    // nothing is kept
  }
  return scheme ?? '';
}

/** On paper a table of many columns becomes a block a row, so each cell must name its column. */
function labelCells() {
  for (const table of current?.querySelectorAll('table.many') ?? []) {
    const headers = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
    for (const row of table.tBodies[0].rows) {
      [...row.cells].forEach((cell, column) => cell.setAttribute('data-label', headers[column]));
    }
    table.classList.add('labelled');
  }
}

/** Where an id or an address may go on in the next line: after its signs, and anywhere in the middle of what has none for long. */
const BREAKS = /(?<=[_/.,=?&;%@])(?=\S)|(?<=-)(?=\d)|(?<=[^\s_/.,=?&;%@-]{24})(?=[^\s_/.,=?&;%@-]{24})/u;

/** On paper columns are narrow, and nothing scrolls. */
function offerBreaks() {
  for (const cell of current?.querySelectorAll('table :is(th, td)') ?? []) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      found.push(texts.currentNode);
    }
    for (const text of found.filter(each => !each.parentElement.closest('time'))) {
      const [first, ...others] = text.data.split(BREAKS);
      if (others.length) {
        text.replaceWith(first, ...others.flatMap(part => [make('wbr'), part]));
      }
    }
  }
}

// ---- beginning

function start() {
  sections = [...document.querySelectorAll('main > section')];
  byId('_scheme').hidden = false;
  setScheme(remembered());
  byId('_scheme').addEventListener('click', event => {
    if (event.target.dataset.scheme !== undefined) {
      setScheme(remembered(event.target.dataset.scheme));
    }
  });
  const states = byId('_go');
  if (states) {
    states.closest('label').hidden = false;
    const show = () => {
      if (states.value) {
        history.pushState(null, '', '#' + states.value);
        go(states.value, false);
      }
    };
    // keys that change a closed list pass other states: only Enter says that one is meant
    let passing = false;
    states.addEventListener('keydown', event => {
      if (event.key === 'Enter' && passing) {
        event.preventDefault();
        show();
      }
      passing = !event.altKey && !['Enter', ' ', 'F4'].includes(event.key);
    });
    states.addEventListener('focus', () => passing = false);
    states.addEventListener('mousedown', () => passing = false);
    states.addEventListener('change', () => passing || show());
    // who leaves without Enter stays where the page is, and the list says so
    states.addEventListener('blur', () => passing && chosen());
  }
  prepareFind();
  const menu = byId('_unfold');
  menu.addEventListener('click', () => unfold(menu.getAttribute('aria-expanded') === 'false'));
  menu.parentElement.addEventListener('keydown', event => {
    if (event.key === 'Escape' && menu.getAttribute('aria-expanded') === 'true') {
      unfold(false);
      menu.focus();
    }
  });
  const panel = byId('_panel');
  byId('_panel-close').addEventListener('click', () => panel.close());
  panel.addEventListener('click', event => event.target === panel && panel.close());
  panel.addEventListener('close', leave);
  document.addEventListener('click', follow);
  window.addEventListener('popstate', () => route(false));
  window.addEventListener('resize', () => current && foldPictures());
  window.addEventListener('beforeprint', labelCells);
  window.addEventListener('beforeprint', offerBreaks);
  window.addEventListener('beforeprint', openProfile);
  window.addEventListener('afterprint', foldProfile);
  const begin = async () => {
    try {
      await load();
      document.querySelectorAll('#_opening [data-map]').forEach(prepareMap);
      // what is hidden until then could not be focused, scrolled to or measured
      root.classList.remove('addressed');
      await route(true);
      root.classList.add('ready');
      // sections after the first have no height before
      foldPictures();
      performance.mark('ready');
    } finally {
      root.classList.remove('addressed');
    }
  };
  // what is at the top is painted before the data are unpacked
  requestAnimationFrame(() => setTimeout(begin));
}

document.addEventListener('DOMContentLoaded', start);
