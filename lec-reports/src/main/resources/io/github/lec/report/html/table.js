// A table as the reader sees it: filtered, sorted, page by page, in one of its editions.

const ROWS_A_PAGE = 50;
const MOST_ROWS_AT_ONCE = 150;
const MOST_CELLS_AT_ONCE = 3000;
/** With more columns, a table of words becomes a block a row on paper, and one of few words a cell a matrix with upright headings. */
const WIDEST_IN_PRINT = 14;
const WIDEST_WITH_LEVEL_HEADINGS = 18;
const FEW_WORDS = 20;
const MOST_WORDS_OFFERED = 60;
/** How words are looked for where an answer must be these words and no more; without it, an answer that contains them is found. */
const WHOLE = 'whole';
/** A heading of more letters needs a wider column, or it is higher than the rows below it. */
const LONG_HEADING = 36;
/** The pixels in which a column of words can be read. */
const LEAST_ROOM = 240;
const ASKED = ['state', 'column', 'sign', 'words', 'match', 'sort', 'edition', 'from'];

/** Where a spreadsheet could take what follows for a formula, as CsvWriter.java has it. */
const FORMULA_START = (() => {
  const space = '[ \\u00A0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]';
  const sign = '[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
  return new RegExp(`^${space}*(?=${sign})|(?<=[;\\t\\n])(?:${space}|")*(?=${sign})`, 'g');
})();

/** What words say of a day or of days, as text of which the order is that of the days on which they begin; empty without a day. */
function beginOf(words) {
  const [, year, month = '01', day = '01'] = /(?<!\d)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?!\d)/.exec(words) ?? [];
  return year ? `${year}-${month}-${day}` : '';
}

/** What a reader asks of a table; it stands in the address, so that it can be kept and sent. */
class Asked {
  constructor(query = '') {
    const from = new URLSearchParams(query);
    this.others = [...from.keys()].filter(name => !ASKED.includes(name));
    this.state = from.get('state') ?? '';
    this.column = from.get('column') ?? '';
    this.sign = from.get('sign') ?? '';
    this.words = from.get('words') ?? '';
    this.match = from.get('match') ?? '';
    this.sort = from.get('sort') ?? '';
    this.edition = from.get('edition') ?? '';
    this.from = Math.max(0, Number.parseInt(from.get('from') ?? '0', 10) || 0);
  }

  toString() {
    const query = new URLSearchParams();
    for (const name of ASKED) {
      if (this[name]) {
        query.set(name, this[name]);
      }
    }
    return query.toString();
  }

  /** Leaves out what a table does not have, and returns it in words. */
  leaveOut(table) {
    // from here on by codes, also where the address has names
    this.state = stateAt(this.state) ?? this.state;
    this.column = table.columns[table.columnOf(this.column)]?.key ?? this.column;
    this.sort = this.sort.replace(/^(-?)(.+)/, (_, turn, key) => turn + (table.columns[table.columnOf(key)]?.key ?? key));
    const has = {
      state: code => Object.hasOwn(page.states, code),
      column: key => table.columnOf(key) >= 0,
      sign: style => page.meanings.some(meaning => meaning.style === style),
      match: how => how === WHOLE,
      sort: key => table.columnOf(key.replace(/^-/, '')) >= 0,
      edition: label => table.series?.labels.includes(label)
    };
    const things = {sort: 'column'};
    const missing = this.others.map(name => `filter "${shortened(name)}"`);
    for (const [name, isThere] of Object.entries(has)) {
      if (this[name] && !isThere(this[name])) {
        missing.push(`${things[name] ?? name} "${shortened(this[name].replace(name === 'sort' ? /^-/ : '', ''))}"`);
        this[name] = '';
      }
    }
    return missing;
  }
}

/** One table in its section. */
class TableView {
  constructor(table, section, changed) {
    this.table = table;
    this.section = section;
    this.changed = changed;
    this.asked = new Asked();
    this.host = make('div', {class: 'table'});
    section.append(this.lead = make('div', {class: 'lead'}), this.form = this.controls(), this.host,
      this.notes = make('div', {class: 'notes'}));
  }

  get edition() {
    return this.table.edition(this.asked.edition);
  }

  // ---- what is asked

  controls() {
    const form = make('form', {class: 'filter', role: 'search', 'aria-label': 'Filter the rows of the table'});
    this.fields = {};
    const add = (name, question, field) => {
      this.fields[name] = field;
      form.append(make('label', {}, make('span', {}, question), field));
    };
    const {series, columns, current} = this.table;
    if (series) {
      add('edition', series.question, make('select', {}, ...series.labels.map((label, position) =>
        make('option', {value: position ? label : ''}, label))));
    }
    const states = new Set(current.states.flatMap(codes => codes.split(' ')).filter(Boolean));
    if (states.size > 1) {
      add('state', 'State', make('select', {}, make('option', {value: ''}, 'All states'),
        ...Object.entries(page.states).filter(([code]) => states.has(code)).map(([code, name]) => make('option', {value: code}, name))));
    }
    add('column', 'Column', make('select', {}, make('option', {value: ''}, 'Any column'),
      ...columns.map(({key, header}) => make('option', {value: key}, header))));
    const styles = this.styles();
    if (styles.size > 1) {
      add('sign', 'Sign', make('select', {}, make('option', {value: ''}, 'Any sign'), ...this.table.meanings(styles)
        .map(({style, sign, words}) => make('option', {value: style}, `${sign} ${words}`))));
    }
    const list = make('datalist', {id: `_${this.table.name}-words`});
    add('words', 'Words', make('input', {type: 'search', autocomplete: 'off', list: list.id}));
    add('match', 'Match', make('select', {}, make('option', {value: ''}, 'has the words'),
      make('option', {value: WHOLE}, 'whole answer')));
    form.append(list, make('button', {type: 'reset'}, 'Clear'), button('Download CSV', () => this.download()),
      this.told = make('p', {role: 'status'}));
    this.offered = list;
    let waiting;
    for (const event of ['input', 'change']) {
      form.addEventListener(event, () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => this.ask(), 150);
      });
    }
    form.addEventListener('reset', () => setTimeout(() => this.ask()));
    form.addEventListener('submit', event => event.preventDefault());
    const controls = make('details', {class: 'controls'}, make('summary', {}, 'Filter, sort, download'), form);
    // with room to spare the filter is always open
    controls.open = matchMedia('(min-width: 48rem)').matches;
    return controls;
  }

  /** Reads the fields and draws what they ask for. */
  ask() {
    for (const [name, field] of Object.entries(this.fields)) {
      this.asked[name] = field.value;
    }
    this.asked.from = 0;
    this.draw();
    this.changed(this);
  }

  /** Shows what an address asks for; returns in words what the table does not have. */
  show(asked) {
    this.asked = asked;
    const missing = asked.leaveOut(this.table);
    for (const [name, field] of Object.entries(this.fields)) {
      field.value = asked[name];
    }
    this.draw();
    return missing;
  }

  /** Offers the words of the column that is chosen. */
  offerWords() {
    const column = this.table.columnOf(this.asked.column);
    const words = column < 0 ? [] : [...new Set(this.edition.anchors.map((_, row) => this.edition.wordsAt(row, column)))];
    this.offered.replaceChildren(...(words.length > MOST_WORDS_OFFERED ? [] : words.sort(inOrder))
      .map(each => make('option', {value: each})));
  }

  styles() {
    const styles = new Set();
    for (const cells of this.table.current.cells) {
      cells.forEach(cell => Array.isArray(cell) && cell[1] && styles.add(cell[1]));
    }
    return styles;
  }

  // ---- which rows

  /** Whether a cell is one that the reader asks for. */
  isHit(row, column) {
    const cell = this.edition.cells[column][row];
    if (this.asked.sign && (Array.isArray(cell) ? cell[1] : '') !== this.asked.sign) {
      return false;
    }
    const wanted = this.asked.words.trim().toLowerCase();
    if (!wanted) {
      return true;
    }
    const words = this.edition.wordsAt(row, column).trim().toLowerCase();
    return this.asked.match === WHOLE ? words === wanted : words.includes(wanted);
  }

  rows() {
    const {state, column, sign, words, sort} = this.asked;
    const chosen = this.table.columnOf(column);
    const columns = chosen < 0 ? this.table.columns.map((_, at) => at) : [chosen];
    let rows = this.edition.anchors.map((_, row) => row);
    if (state) {
      rows = rows.filter(row => this.edition.isAbout(row, state));
    }
    if (sign || words.trim()) {
      rows = rows.filter(row => columns.some(at => this.isHit(row, at)));
    }
    const by = this.table.columnOf(sort.replace(/^-/, ''));
    if (by >= 0) {
      const key = new Map(rows.map(row => [row, this.keyAt(row, by)]));
      const turn = sort.startsWith('-') ? -1 : 1;
      rows.sort((one, other) => {
        const [left, right] = [key.get(one), key.get(other)];
        // what has no day or number stands last, whichever way the others are turned
        return (left === '') - (right === '') || turn * inOrder(left, right) || one - other;
      });
    }
    return rows;
  }

  /** By what a row is sorted: days by when they begin, numbers as such; nothing if the words give no day or number. */
  keyAt(row, column) {
    const words = this.edition.wordsAt(row, column).trim();
    const {kind, style} = this.table.columns[column];
    return kind === 'day' ? beginOf(words) : style === 'number' && !/\d/.test(words) ? '' : words;
  }

  // ---- drawing

  draw() {
    const {edition, table} = this;
    this.offerWords();
    const rows = this.shown = this.rows();
    const atOnce = rows.length <= MOST_ROWS_AT_ONCE && rows.length * table.columns.length <= MOST_CELLS_AT_ONCE
      ? MOST_ROWS_AT_ONCE : ROWS_A_PAGE;
    const from = this.asked.from < rows.length ? this.asked.from : 0;
    const [first, ...further] = edition.lead;
    this.lead.replaceChildren(...(first ? [make('p', {}, ...dated(first))] : []));
    this.notes.replaceChildren(...further.concat(edition.notes ?? []).map(line => make('p', {}, ...dated(line))));
    const drawnRows = rows.slice(from, from + atOnce);
    const body = make('tbody', {}, ...drawnRows.map(row => this.line(row)));
    const caption = `_${table.name}-caption`;
    const drawn = make('table', {class: this.kindOnPaper(rows)},
      make('caption', {}, make('span', {id: caption}, ...dated(edition.title))),
      make('thead', {}, make('tr', {}, ...table.columns.map((column, at) => this.heading(column, edition.lettersOf(at, drawnRows))))), body);
    for (const [name, from, to] of [['--without-third', 2, 3], ['--without-fourth', 3, 4], ['--without-third-and-fourth', 2, 4]]) { // what table.css may leave out
      const headings = table.columns.slice(from, to).map(({header}) => header).join(', ');
      drawn.style.setProperty(name, JSON.stringify(`Not shown on a narrow screen: ${headings}.`));
    }
    const focused = document.activeElement?.closest('th')?.dataset.key;
    const styles = this.styles();
    const legend = whose => styles.size ? [make('ul', {class: `legend ${whose}`, 'aria-label': 'Signs and colours'},
      ...this.table.meanings(styles).map(({style, words}) => make('li', {class: style}, words)))] : [];
    this.host.replaceChildren(...(rows.length > atOnce ? [this.pages(from, atOnce)] : []), ...legend('on-paper'),
      make('div', {class: 'scroll', role: 'region', ...(edition.title === table.sheet
        // the section has this name
        ? {'aria-label': `${table.sheet}, table`} : {'aria-labelledby': caption}), tabindex: '0'}, drawn), ...legend('on-screen'));
    this.fit();
    const map = this.section.querySelector('[data-map]');
    if (map) {
      drawMap(map, edition);
    }
    if (focused) {
      [...drawn.tHead.rows[0].cells].find(cell => cell.dataset.key === focused)?.querySelector('button').focus();
    }
    this.told.textContent = edition.empty ? '' : rows.length === edition.size ? `${edition.size > 1 ? 'All ' : ''}${plural(edition.size, 'row')}.`
      : `${count(rows.length)} of ${plural(edition.size, 'row')}.${rows.length ? '' : ' Remove filters to see more rows.'}`;
  }

  /** A column that begins on the screen ends there, where it has room for some words: its lines need not be scrolled to. */
  fit() {
    const scroll = this.host.querySelector('.scroll');
    const end = scroll?.getBoundingClientRect().right;
    for (const heading of scroll?.querySelectorAll('thead th.measured') ?? []) {
      const {left, right} = heading.getBoundingClientRect();
      if (left + LEAST_ROOM <= end && right > end) {
        heading.style.setProperty('--room', `${Math.floor(end - left) - 1}px`);
        return;
      }
    }
  }

  /** How the rows are printed: as a table, with upright headings, or a block each. */
  kindOnPaper(rows) {
    const {length} = this.table.columns;
    if (length <= WIDEST_IN_PRINT || !rows.length) {
      return '';
    }
    const letters = rows.slice(0, ROWS_A_PAGE).reduce((sum, row) =>
      sum + this.table.columns.reduce((all, _, at) => all + this.edition.wordsAt(row, at).length, 0), 0);
    return letters > FEW_WORDS * length * Math.min(rows.length, ROWS_A_PAGE) ? 'many'
      : length > WIDEST_WITH_LEVEL_HEADINGS ? 'close upright' : 'close';
  }

  heading({key, header, style}, letters) {
    const [up, down] = [this.asked.sort === key, this.asked.sort === '-' + key];
    const sorting = button(header, () => {
      this.asked.sort = up ? '-' + key : down ? '' : key;
      this.asked.from = 0;
      this.draw();
      this.changed(this);
    });
    sorting.title = 'Sort by this column';
    const isLong = header.length > LONG_HEADING && style !== 'number';
    const heading = make('th', {scope: 'col', class: isLong ? style + ' long' : style, 'data-key': key, 'data-words': header, 'aria-sort': up ? 'ascending' : down ? 'descending' : ''}, sorting);
    heading.style.setProperty('--letters', letters);
    heading.classList.toggle('measured', style !== 'number');
    return heading;
  }

  line(row) {
    const {edition, table, asked} = this;
    const line = make('tr', {id: edition.idOf(row)});
    const marks = asked.sign || asked.words.trim();
    const chosen = table.columnOf(asked.column);
    table.columns.forEach(({style, isHeader}, column) => {
      const place = isHeader ? make('th', {scope: 'row'}) : make('td', {class: style === 'number' ? style : ''});
      const cell = edition.cellAt(row, column);
      place.classList.toggle('hit', Boolean(marks) && (chosen < 0 || chosen === column) && this.isHit(row, column));
      line.append(fill(place, column === 0 && line.id && !cell.href ? {...cell, href: '#' + line.id} : cell));
    });
    return line;
  }

  pages(from, atOnce) {
    const last = Math.min(from + atOnce, this.shown.length);
    const turn = (words, start) => {
      const made = button(words, () => {
        this.asked.from = start;
        this.draw();
        this.changed(this);
        this.host.querySelector('.scroll').focus();
      });
      made.disabled = start < 0 || start >= this.shown.length;
      return made;
    };
    return make('div', {class: 'pages'}, turn('Previous rows', from - atOnce),
      make('p', {}, `Rows ${count(from + 1)} to ${count(last)} of ${count(this.shown.length)}`), turn('Next rows', from + atOnce));
  }

  /** Draws the part of the table in which a row stands, and returns the row. */
  lineOf(row) {
    if (!byId(this.edition.idOf(row)) || this.asked.toString()) {
      this.show(new Asked());
      if (!byId(this.edition.idOf(row))) {
        this.asked.from = Math.floor(row / ROWS_A_PAGE) * ROWS_A_PAGE;
        this.draw();
      }
    }
    return byId(this.edition.idOf(row));
  }

  // ---- the table as a file

  /** The rows that are shown, as CSV (RFC 4180): as CsvWriter.java writes them. */
  csv() {
    const quoted = words => /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
    const harmless = words => words.replace(FORMULA_START, "'$&");
    const isNumber = words => /^-?\d+$/.test(words);
    const lines = [this.table.columns.map(({header}) => quoted(harmless(header)))];
    for (const row of this.shown) {
      lines.push(this.table.columns.map(({style}, column) => {
        const words = this.edition.wordsAt(row, column);
        return quoted(style === 'number' && isNumber(words) ? words : harmless(words));
      }));
    }
    return lines.map(line => line.join(',') + '\r\n').join('');
  }

  download() {
    keep(this.table.name.replaceAll('_', '-') + '.csv', 'text/csv;charset=utf-8', this.csv());
  }
}

/** Draws a map again as of the day of an edition of its table. */
function drawMap(figure, edition) {
  const counts = {};
  edition.states.forEach((code, row) => {
    const tile = figure.querySelector(`[data-state="${CSS.escape(code)}"]`);
    // the first cell with a meaning, or else the last: as Tile.java has it
    const at = edition.columns.findIndex((_, column) => edition.cellAt(row, column).style);
    const cell = edition.cellAt(row, at < 0 ? edition.columns.length - 1 : at);
    if (tile) {
      tile.className = `tile ${cell.style}`;
      tile.querySelector('.value').textContent = cell.words;
      counts[cell.style] = (counts[cell.style] ?? 0) + 1;
    }
  });
  figure.querySelector('figcaption').replaceChildren(...dated(edition.title));
  figure.querySelector('.legend')?.replaceChildren(...page.table(edition.name).meanings(new Set(Object.keys(counts)))
    .map(({style, words}) => make('li', {class: style}, `${words} (${counts[style]})`)));
}
