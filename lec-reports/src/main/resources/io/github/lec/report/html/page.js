// What the page does beyond being read: one table at a time, filters, what a cell rests on, registers, colours.
// Tables are complete without this script; it never writes HTML, only nodes and text.
(() => {
  'use strict';

  const ROWS_A_PAGE = 50;
  const WIDEST_IN_PRINT = 14;
  const MOST_WORDS_OFFERED = 12;
  const FEWEST_ROWS_TO_FILTER = 50;
  const LEGENDS = {
    good: '✓ What was asked for is there',
    weak: '◐ There, but weaker than asked for',
    present: '◍ There, but how strong it is, is not known',
    missing: '✗ Known not to be there',
    reported: '✗? Said not to be there; the text was not seen',
    unknown: '? Not known',
    na: '– Does not apply',
  };
  const root = document.documentElement;
  root.classList.add('js');

  // ---- small tools

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

  const count = number => number.toLocaleString('en-GB');

  const plural = (number, thing) => `${count(number)} ${thing}${number === 1 ? '' : 's'}`;

  /** The form of an anchor in an id: as Places.java writes it. */
  function plain(anchor) {
    return Array.from(new TextEncoder().encode(anchor), byte => {
      const letter = String.fromCharCode(byte);
      return /[A-Za-z0-9_.:/-]/.test(letter) ? letter : '~' + byte.toString(16).toUpperCase().padStart(2, '0');
    }).join('');
  }

  // ---- the data in the page

  let parsed;

  function data() {
    if (!parsed) {
      parsed = JSON.parse(byId('_data').textContent);
      restoreWords(parsed.cells);
    }
    return parsed;
  }

  /** Words that begin like those before them are shortened in the data: see CellPool.java. */
  function restoreWords(cells) {
    let last = '';
    cells.forEach((cell, position) => {
      if (typeof cell === 'string') {
        last = cell;
      } else if (typeof cell[0] === 'number') {
        last = last.slice(0, cell[0]) + cell[1];
        cells[position] = last;
      }
    });
  }

  function cellAt(position) {
    const cell = data().cells[position];
    const [words, style = '', href = '', claims = ''] = typeof cell === 'string' ? [cell] : cell;
    return {words: Array.isArray(words) ? words.map(wordsAt).join('') : words, style, href, claims};
  }

  const wordsAt = position => cellAt(position).words;

  /** Text in which no line breaks within a date: as DatedText.java writes it. */
  function dated(words) {
    return words.split(/((?<![\w/-])\d{4}-\d{2}(?:-\d{2})?(?![\w-]))/)
      .map((part, position) => position % 2 ? make('time', {}, part) : part)
      .filter(part => part !== '');
  }

  function linkTo(href, words, claims) {
    return href.startsWith('#')
      ? make('a', {href, 'data-claims': claims}, ...dated(words))
      : make('a', {href, class: 'web', rel: 'noopener noreferrer'}, ...dated(words));
  }

  function fill(place, cell) {
    if (cell.style) {
      place.classList.add(cell.style);
    }
    place.append(...(cell.href ? [linkTo(cell.href, cell.words, cell.claims)] : dated(cell.words)));
    return place;
  }

  /** A register of the page: its rows stay data; the ones asked for are drawn. */
  class Register {
    constructor(name) {
      Object.assign(this, data().registers[name]);
      this.shown = this.rows.map((_, row) => row);
      this.start = 0;
    }

    idOf(row) {
      return this.anchors[row] < 0 ? '' : this.prefix + plain(wordsAt(this.anchors[row]));
    }

    anchorOf(row) {
      return this.anchors[row] < 0 ? '' : wordsAt(this.anchors[row]);
    }

    /** The position of the row with an id, or undefined. */
    find(id) {
      this.index ??= new Map(this.rows.map((_, row) => [this.idOf(row), row]));
      return this.index.get(id);
    }

    filter(test) {
      this.shown = this.rows.map((_, row) => row).filter(test);
      this.start = 0;
    }

    /** The cells that carry a meaning, each once. */
    marked() {
      this.answers ??= [...new Set(this.rows.flat())].map(cellAt).filter(cell => cell.style);
      return this.answers;
    }

    textOf(row) {
      return this.rows[row].map(wordsAt).join('\n');
    }

    fieldsOf(row) {
      return this.rows[row].map((position, column) => ({header: this.columns[column][0], cell: cellAt(position)}));
    }

    draw(host) {
      const body = make('tbody');
      for (const row of this.shown.slice(this.start, this.start + ROWS_A_PAGE)) {
        body.append(this.line(row));
      }
      const head = make('tr', {}, ...this.columns.map(([header, style]) => make('th', {scope: 'col', class: style}, header)));
      const caption = `_${host.dataset.register}-caption`;
      const table = make('table', {class: this.columns.length > WIDEST_IN_PRINT ? 'many' : ''},
        make('caption', {}, make('span', {id: caption}, this.title)), make('thead', {}, head), body);
      host.replaceChildren(this.pages(host),
        make('div', {class: 'scroll', role: 'region', 'aria-labelledby': caption, tabindex: '0'}, table));
    }

    line(row) {
      const line = make('tr', {id: this.idOf(row)});
      this.rows[row].forEach((position, column) => {
        const [, style, isHeader] = this.columns[column];
        const place = isHeader ? make('th', {scope: 'row'}) : make('td', {class: style === 'number' ? style : ''});
        const cell = cellAt(position);
        line.append(fill(place, isHeader && line.id && !cell.href ? {...cell, href: '#' + line.id} : cell));
      });
      return line;
    }

    pages(host) {
      const last = Math.min(this.start + ROWS_A_PAGE, this.shown.length);
      const turn = (words, start) => {
        const button = make('button', {type: 'button'}, words);
        button.disabled = start < 0 || start >= this.shown.length;
        button.addEventListener('click', () => {
          this.start = start;
          this.draw(host);
          host.querySelector('.scroll').focus();
        });
        return button;
      };
      const where = this.shown.length
        ? `Rows ${count(this.start + 1)} to ${count(last)} of ${count(this.shown.length)}`
        : 'No row';
      return make('div', {class: 'pages'}, turn('Previous rows', this.start - ROWS_A_PAGE), make('p', {}, where),
        turn('Next rows', this.start + ROWS_A_PAGE));
    }
  }

  const registers = new Map();

  function registerOf(name) {
    if (!registers.has(name) && data().registers[name]) {
      registers.set(name, new Register(name));
    }
    return registers.get(name);
  }

  /** The row of a register with an id, if there is one. */
  function rowInRegister(id) {
    for (const [name, {prefix}] of Object.entries(data().registers)) {
      const row = id.startsWith(prefix) ? registerOf(name).find(id) : undefined;
      if (row !== undefined) {
        return {name, register: registerOf(name), row};
      }
    }
    return undefined;
  }

  // ---- one table at a time

  let sections = [];
  let current;

  const hostIn = section => section.querySelector('[data-register]');

  function show(section) {
    if (section === current) {
      return;
    }
    current = section;
    for (const each of sections) {
      if (each === section) {
        each.removeAttribute('hidden');
      } else {
        // lets the browser's own search find and open it, where the browser can
        each.setAttribute('hidden', 'until-found');
      }
    }
    for (const link of document.querySelectorAll('nav a')) {
      if (link.getAttribute('href') === '#' + section.id) {
        link.setAttribute('aria-current', 'page');
        const list = link.closest('ul');
        list.scrollLeft = link.offsetLeft - list.offsetLeft - list.clientWidth / 3;
      } else {
        link.removeAttribute('aria-current');
      }
    }
    prepareFilter();
  }

  function focusOn(element) {
    element.tabIndex = -1;
    element.focus({preventScroll: true});
  }

  function point(row) {
    document.querySelectorAll('tr.target').forEach(each => each.classList.remove('target'));
    row.classList.add('target');
    focusOn(row);
    row.scrollIntoView({block: 'center', inline: 'start'});
  }

  /** Goes to a section or a row, whether it is drawn or not. */
  function go(id, arriving) {
    const place = id.startsWith('_') ? null : byId(id);
    const row = place?.closest('tr');
    const found = row ? null : rowInRegister(id);
    if (found) {
      const section = byId(found.name);
      show(section);
      clearFilter();
      found.register.start = Math.floor(found.row / ROWS_A_PAGE) * ROWS_A_PAGE;
      found.register.draw(hostIn(section));
      point(byId(id));
    } else if (row) {
      show(row.closest('section'));
      if (row.hidden) {
        clearFilter();
      }
      point(row);
    } else {
      const section = sections.includes(place) ? place : id && current || sections[0];
      const other = section !== current;
      show(section);
      if (other) {
        window.scrollTo(0, 0);
      }
      if (other && !arriving) {
        focusOn(section.querySelector('h2'));
      }
    }
  }

  // ---- filter

  const bodyRows = section => [...section.querySelectorAll('.scroll > table > tbody > tr')];

  /** Offers what can be chosen in the table that is shown. */
  function prepareFilter() {
    const register = hostIn(current) && registerOf(hostIn(current).dataset.register);
    const rows = register ? [] : bodyRows(current);
    const states = byId('_state').options.length > 1
      && (register || rows.filter(row => row.dataset.states).length > 2);
    byId('_state').closest('label').hidden = !states;
    const marked = register ? register.marked()
      : rows.flatMap(row => [...row.cells]).map(cell => ({words: cell.textContent, style: styleOf(cell)})).filter(cell => cell.style);
    byId('_answer').replaceChildren(make('option', {value: ''}, 'Any answer'), ...answersIn(marked));
    byId('_answer').closest('label').hidden = byId('_answer').options.length < 2;
    byId('_words').value = '';
    if (!states) {
      byId('_state').value = '';
    }
    const form = byId('_filter');
    form.hidden = Boolean(current.querySelector('.map'))
      || !register && !states && rows.length < FEWEST_ROWS_TO_FILTER && byId('_answer').options.length < 2;
    current.insertBefore(form, current.querySelector('.legend:not(figure *), .scroll, .register').closest('section > *'));
    filter();
  }

  function answersIn(marked) {
    const styles = Object.keys(LEGENDS).filter(style => marked.some(cell => cell.style === style));
    const words = [...new Set(marked.map(cell => cell.words))].sort();
    const options = styles.map(style => make('option', {value: 'style:' + style}, LEGENDS[style]));
    if (words.length > 1 && words.length <= MOST_WORDS_OFFERED) {
      const exact = words.map(each => make('option', {value: 'words:' + each}, each));
      return [make('optgroup', {label: 'By sign'}, ...options), make('optgroup', {label: 'In these words'}, ...exact)];
    }
    return options;
  }

  const styleOf = cell => Object.keys(LEGENDS).find(style => cell.classList.contains(style));

  const isAnswer = (words, style, answer) =>
    answer.startsWith('style:') ? style === answer.slice(6) : Boolean(style) && words === answer.slice(6);

  function filter() {
    const state = byId('_state').value;
    const answer = byId('_answer').value;
    const words = byId('_words').value.trim().toLowerCase();
    if (hostIn(current)) {
      filterRegister(state, answer, words);
      return;
    }
    const rows = bodyRows(current);
    let shown = 0;
    for (const row of rows) {
      let hits = 0;
      for (const cell of row.cells) {
        const hit = answer !== '' && isAnswer(cell.textContent, styleOf(cell), answer);
        cell.classList.toggle('hit', hit);
        hits += hit ? 1 : 0;
      }
      row.hidden = state !== '' && !(row.dataset.states ?? '').split(' ').includes(state)
        || answer !== '' && hits === 0
        || words !== '' && !row.textContent.toLowerCase().includes(words);
      shown += row.hidden ? 0 : 1;
    }
    tell(shown, rows.length);
  }

  function filterRegister(state, answer, words) {
    const host = hostIn(current);
    const register = registerOf(host.dataset.register);
    const name = state && [...byId('_state').options].find(option => option.value === state).text;
    const named = name && new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?!\\p{L})`, 'u');
    register.filter(row => {
      const text = named || words ? register.textOf(row) : '';
      return (!named || named.test(text))
        && (!words || text.toLowerCase().includes(words))
        && (!answer || register.rows[row].map(cellAt).some(cell => isAnswer(cell.words, cell.style, answer)));
    });
    register.draw(host);
    tell(register.shown.length, register.rows.length);
  }

  function tell(shown, all) {
    byId('_count').textContent = shown === all
      ? `All ${plural(all, 'row')}.`
      : `${count(shown)} of ${plural(all, 'row')}.${shown ? '' : ' Choose less to see more.'}`;
  }

  function clearFilter() {
    byId('_filter').reset();
    filter();
  }

  // ---- editions of a table

  const originals = new Map();

  function drawEdition(select) {
    const section = select.closest('section');
    const table = section.querySelector('.scroll > table');
    const [body, lead, caption] = [table.tBodies[0], section.querySelector('.lead'), table.querySelector('caption span')];
    if (!originals.has(section)) {
      originals.set(section, {body, lead, title: caption.textContent});
    }
    const own = originals.get(section);
    const edition = data().series[select.dataset.series].editions[Number(select.value)];
    caption.textContent = edition ? edition.title : own.title;
    lead.replaceWith(edition ? make('div', {class: 'lead'}, ...edition.lead.map(line => make('p', {}, line))) : own.lead);
    body.replaceWith(edition ? editionBody(edition, table) : own.body);
    const state = byId('_state').value;
    prepareFilter();
    byId('_state').value = state;
    filter();
  }

  function editionBody(edition, table) {
    const headers = [...own(table).rows[0].cells].map(cell => cell.tagName);
    return make('tbody', {}, ...edition.rows.map((cells, row) => make('tr', {
      id: edition.anchors[row] < 0 ? '' : edition.prefix + plain(wordsAt(edition.anchors[row])),
      'data-states': edition.states[row]
    }, ...cells.map((position, column) => fill(
      make(headers[column], headers[column] === 'TH' ? {scope: 'row'} : {}), cellAt(position))))));
  }

  const own = table => originals.get(table.closest('section')).body;

  // ---- what a cell rests on

  let opened;
  let opener;

  /** What to open for a link: what the reader clicked on, the row it leads to, the claims it rests on. */
  function viewOf(link) {
    const id = link.getAttribute('href').slice(1);
    const cell = link.closest('td, th');
    const row = cell?.closest('tr');
    const inTable = row && !link.closest('dialog');
    return {
      title: link.dataset.title ?? (inTable ? titleOf(cell, row) : link.textContent),
      words: link.dataset.words ?? (inTable && cell.tagName === 'TD' ? cell.textContent : ''),
      style: inTable ? styleOf(cell) ?? '' : '',
      claims: link.dataset.claims ?? '',
      place: id
    };
  }

  function titleOf(cell, row) {
    const column = cell.closest('table').tHead.rows[0].cells[cell.cellIndex].textContent;
    const names = [...row.cells].filter(each => each.tagName === 'TH' && each !== cell).map(each => each.textContent);
    return cell.tagName === 'TH' ? cell.textContent : [...names, column].join(' · ');
  }

  /** The fields of a row, wherever it is: [{header, cell}], with the name of its table. */
  function recordAt(id) {
    const row = byId(id)?.closest('tr');
    if (row) {
      const headers = [...row.closest('table').tHead.rows[0].cells];
      const fields = [...row.cells].map((cell, column) => {
        const link = cell.querySelector('a');
        return {
          header: headers[column].textContent,
          cell: {words: cell.textContent, style: styleOf(cell) ?? '', href: link?.getAttribute('href') ?? '',
            claims: link?.dataset.claims ?? ''}
        };
      });
      return {table: row.closest('section').querySelector('h2').textContent, fields};
    }
    const found = rowInRegister(id);
    return found && {table: byId(found.name).querySelector('h2').textContent, fields: found.register.fieldsOf(found.row)};
  }

  /** A list of fields; those that say the same short thing stand together at the end. */
  function fieldList(fields) {
    const same = Map.groupBy ? Map.groupBy(fields, field => field.cell.words) : new Map();
    const isRepeated = field => !field.cell.href && (same.get(field.cell.words)?.length ?? 0) > 1;
    const list = make('dl', {class: 'fields'});
    for (const field of fields.filter(each => !isRepeated(each))) {
      list.append(make('dt', {}, field.header), fill(make('dd'), field.cell));
      if (field.cell.href.startsWith('#')) {
        const address = addressAt(field.cell.href.slice(1));
        if (address) {
          list.append(make('dt', {}, 'Address'), make('dd', {}, address));
        }
      }
    }
    for (const [words, group] of same) {
      const repeated = group.filter(isRepeated);
      if (repeated.length) {
        list.append(make('dt', {}, repeated.map(field => field.header).join(', ')),
          fill(make('dd'), {...repeated[0].cell, words}));
      }
    }
    return list;
  }

  /** The address on the web that the row of a source gives. */
  function addressAt(id) {
    const fields = id.startsWith('sources.') ? recordAt(id)?.fields : undefined;
    const address = fields?.find(field => /^https?:/.test(field.cell.href));
    return address && linkTo(address.cell.href, address.cell.href, '');
  }

  function claimAt(token, isOpen) {
    const claims = registerOf('claims');
    if (!/^\d+$/.test(token) || !claims) {
      return make('p', {class: 'said'}, `The claim ${token.replace(/^claim:/, '')} is not listed in Claims.`);
    }
    const first = Number(token);
    const rows = [first];
    while (claims.anchorOf(rows.at(-1) + 1 < claims.rows.length ? rows.at(-1) + 1 : first).startsWith(claims.anchorOf(first) + '#')) {
      rows.push(rows.at(-1) + 1);
    }
    const fields = claims.fieldsOf(first);
    const said = header => fields.find(field => field.header === header)?.cell.words ?? '';
    const question = said('Question') || fields[0].cell.words;
    const more = rows.length > 1 ? ` (${plural(rows.length, 'account')})` : '';
    const item = make('details', {class: 'claim'},
      make('summary', {}, make('strong', {}, question), make('span', {}, said('Answer') + more)));
    const draw = () => {
      if (item.children.length === 1) {
        item.append(...rows.map(row => make('div', {}, fieldList(accountFields(claims, row)))));
      }
    };
    item.addEventListener('toggle', draw);
    if (isOpen) {
      draw();
      item.open = true;
    }
    return item;
  }

  function accountFields(claims, row) {
    const isFirst = !claims.anchorOf(row).includes('#');
    return claims.fieldsOf(row)
      .filter(field => field.header !== 'Question' && (field.header !== 'Answer' || !isFirst))
      .map((field, column) => column === 0 ? {...field, cell: {...field.cell, href: '#' + claims.idOf(row)}} : field);
  }

  function open(view) {
    opened = view;
    const body = byId('_panel-body');
    const record = view.place.startsWith('claim-') ? undefined : recordAt(view.place);
    const claims = view.claims || (record?.fields.map(field => field.cell.claims).filter(Boolean).join(' ') ?? '');
    const tokens = [...new Set(claims.split(' ').filter(Boolean))];
    byId('_panel-title').textContent = view.title;
    body.replaceChildren();
    if (view.words) {
      body.append(make('p', {class: `said ${view.style}`}, ...dated(view.words)));
    }
    if (record) {
      body.append(fieldList(record.fields.map(field => ({...field, cell: {...field.cell, claims: ''}}))),
        make('p', {}, make('a', {href: '#' + view.place, 'data-go': 'yes'}, `Show this row in ${record.table}`)));
    }
    if (view.words || record) {
      body.append(make('h3', {}, `Rests on ${tokens.length ? plural(tokens.length, 'claim') : 'no claim'}`));
    }
    if (tokens.length) {
      body.append(...tokens.map((token, position) => claimAt(token, position === 0 && !record)));
    }
    const panel = byId('_panel');
    if (!panel.open) {
      panel.showModal();
    }
    panel.scrollTop = 0;
    byId('_panel-title').focus();
  }

  function shut() {
    opened = undefined;
    byId('_panel').close();
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
      history.replaceState(null, '', '#' + current.id);
    }
  }

  // ---- where the reader is

  function route(arriving) {
    const id = location.hash.slice(1);
    const {view, section} = history.state ?? {};
    if (view) {
      show(byId(section) ?? current ?? sections[0]);
      open(view);
      return;
    }
    const claim = id.startsWith('claim-') ? rowInRegister(id) : undefined;
    if (claim) {
      show(current ?? sections[0]);
      open({title: 'Claim', words: '', style: '', claims: String(claim.row), place: id});
      return;
    }
    shut();
    go(id, arriving);
    const reader = opener;
    opener = undefined;
    if (reader) {
      // going back in history takes the focus away once more, after this
      setTimeout(() => reader.focus({preventScroll: true}));
    }
  }

  function follow(event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const id = link.getAttribute('href').slice(1);
    if (link.dataset.go) {
      event.preventDefault();
      history.pushState(null, '', '#' + id);
      opener = undefined;
      shut();
      go(id, false);
      return;
    }
    if (link.dataset.claims || id.startsWith('claim-') && rowInRegister(id) || recordAt(id)) {
      event.preventDefault();
      const view = viewOf(link);
      if (!view.claims && id.startsWith('claim-')) {
        view.claims = String(rowInRegister(id).row);
      }
      if (!opened) {
        opener = link;
      }
      history.pushState({view, section: current.id, depth: (history.state?.depth ?? 0) + 1}, '', '#' + id);
      open(view);
    }
  }

  // ---- colours, paper

  function setScheme(scheme) {
    if (scheme) {
      root.dataset.scheme = scheme;
    } else {
      delete root.dataset.scheme;
    }
    for (const button of document.querySelectorAll('#_scheme button')) {
      button.setAttribute('aria-pressed', String(button.dataset.scheme === scheme));
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
    for (const table of current.querySelectorAll('table.many')) {
      const headers = [...table.tHead.rows[0].cells].map(cell => cell.textContent);
      for (const row of table.tBodies[0].rows) {
        [...row.cells].forEach((cell, column) => cell.setAttribute('data-label', headers[column]));
      }
      table.classList.add('labelled');
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
    let waiting;
    for (const event of ['input', 'change']) {
      byId('_filter').addEventListener(event, () => {
        clearTimeout(waiting);
        waiting = setTimeout(filter, 150);
      });
    }
    byId('_filter').addEventListener('reset', () => setTimeout(filter));
    byId('_filter').addEventListener('submit', event => event.preventDefault());
    for (const select of document.querySelectorAll('select[data-series]')) {
      select.closest('label').hidden = false;
      select.addEventListener('change', () => drawEdition(select));
    }
    const panel = byId('_panel');
    byId('_panel-close').addEventListener('click', () => panel.close());
    panel.addEventListener('click', event => event.target === panel && panel.close());
    panel.addEventListener('close', leave);
    document.addEventListener('click', follow);
    for (const section of sections) {
      section.addEventListener('beforematch', () => show(section));
    }
    window.addEventListener('popstate', () => route(false));
    window.addEventListener('beforeprint', labelCells);
    route(true);
    root.classList.add('ready');
  }

  document.addEventListener('DOMContentLoaded', start);
})();
