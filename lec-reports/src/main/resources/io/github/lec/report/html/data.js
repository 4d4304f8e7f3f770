// The tables of the page, read from the compressed data at its end: see PageData.java.

/** So many letters stand in one line; of a longer text, the width grows with the square root of its length, up to a most. */
const LETTERS_OF_ONE_LINE = 12;
const LETTERS_BY_ROOT = 2.8;
const MOST_LETTERS_OF_A_LINE = 64;
const FEWEST_LETTERS = 5;
/** A longer word, as an address, is broken. */
const LONGEST_UNBROKEN = 24;
/** By so many letters a word is wider that has few narrow ones. */
const OF_WIDE_LETTERS = 0.5;
/** The room of the sign before the first word of a cell. */
const SIGN = '––';

/** One edition of a table: its rows as of one day. */
class Edition {
  constructor(name, columns, prefix, {title, lead, notes, anchors, states, cells, empty}) {
    Object.assign(this, {name, columns, prefix, title, lead, notes, anchors, states, cells, empty});
    this.size = anchors.length;
  }

  cellAt(row, column) {
    const cell = this.cells[column][row];
    const [words, style = '', claims = '', target = ''] = typeof cell === 'string' ? [cell] : cell;
    return {
      words: words.replaceAll('\u0001', this.anchors[row]),
      style,
      claims,
      href: target || firstClaim(claims)
    };
  }

  wordsAt(row, column) {
    const cell = this.cells[column][row];
    return (typeof cell === 'string' ? cell : cell[0]).replaceAll('\u0001', this.anchors[row]);
  }

  /** How many letters a line of a column should hold, so that nine cells of ten of the rows are neither high nor half empty. */
  lettersOf(column, rows) {
    const texts = rows.map(row => (this.cellAt(row, column).style ? SIGN : '') + this.wordsAt(row, column));
    const lengths = texts.map(text => text.length).sort((one, other) => one - other);
    const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    const line = most <= LETTERS_OF_ONE_LINE ? most : Math.max(LETTERS_OF_ONE_LINE, LETTERS_BY_ROOT * Math.sqrt(most));
    const longest = Math.max(FEWEST_LETTERS, ...texts.flatMap(text => text.split(/[\s/]|-(?!\d)/).map(word => word.length + OF_WIDE_LETTERS)));
    const emphasis = this.columns[column].isHeader ? 1.1 : 1;
    return Math.ceil(emphasis * Math.max(Math.min(longest, LONGEST_UNBROKEN), Math.min(line, MOST_LETTERS_OF_A_LINE)));
  }

  idOf(row) {
    return this.anchors[row] && this.prefix + plain(this.anchors[row]);
  }

  /** The position of the row with an id, or undefined. */
  find(id) {
    this.index ??= new Map(this.anchors.map((_, row) => [this.idOf(row), row]));
    return this.index.get(id);
  }

  /** The fields of a row: [{key, header, cell}]. */
  fieldsOf(row) {
    return this.columns.map(({key, header}, column) => ({key, header, cell: this.cellAt(row, column)}));
  }

  isAbout(row, state) {
    return this.states[row].split(' ').includes(state);
  }

  rowsAbout(state) {
    return this.anchors.map((_, row) => row).filter(row => this.isAbout(row, state));
  }
}

/** A table with all its editions, the one of the book first. */
class Table {
  constructor(name, {sheet, part, prefix, columns, legend, ...own}, series) {
    this.name = name;
    this.sheet = sheet;
    this.part = part;
    this.legend = legend;
    this.columns = columns.map(([key, header, style, isHeader, kind]) => ({key, header, style, isHeader: isHeader === 1, kind}));
    this.series = series;
    own.cells.forEach(fillFromAbove);
    fillFromAbove(own.anchors);
    fillFromAbove(own.states);
    this.editions = [own, ...(series?.editions ?? [])].map((each, position, all) => {
      if (position) {
        each.cells.forEach((column, at) => column.forEach((cell, row) => {
          column[row] = cell === 0 ? all[position - 1].cells[at][row] : cell;
        }));
        fillFromAbove(each.anchors);
        fillFromAbove(each.states);
      }
      return new Edition(name, this.columns, prefix, each);
    });
  }

  get current() {
    return this.editions[0];
  }

  edition(label) {
    return this.editions[Math.max(0, this.series?.labels.indexOf(label) ?? 0)];
  }

  /** What the signs and colours that occur stand for in this table: [{style, sign, words}]. */
  meanings(occurring) {
    return page.meanings.filter(({style}) => occurring.has(style))
      .map(({style, sign, words}) => ({style, sign, words: this.legend[style] ?? words}));
  }

  /** The position of the column with a key or, as readers write it, with a heading; -1 if there is none. */
  columnOf(key) {
    const at = this.columns.findIndex(column => column.key === key);
    return at >= 0 || !key ? at : this.columns.findIndex(column => isAlike(column.header, key) || isAlike(column.key, key));
  }
}

function fillFromAbove(values) {
  values.forEach((value, row) => {
    values[row] = value === 0 ? values[row - 1] : value;
  });
}

let page;
let loading;

/** The data of the page, unpacked once: {meanings, states, findings, tables}. */
function load() {
  loading ??= unpack(byId('_data').textContent.trim()).then(({meanings, states, findings, tables, series}) => {
    page = {
      meanings: meanings.map(([style, sign, words]) => ({style, sign, words})),
      states,
      findings,
      raw: tables,
      tables: new Map(),
      names: Object.keys(tables),
      table(name) {
        if (!this.tables.has(name) && Object.hasOwn(tables, name)) {
          this.tables.set(name, new Table(name, tables[name], series[name]));
        }
        return this.tables.get(name);
      }
    };
    return page;
  });
  return loading;
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).json();
}

/** Where the first of some claims stands that is listed. */
function firstClaim(claims) {
  for (const token of claims.split(' ')) {
    const found = claimBehind(token);
    if (found) {
      return '#' + found.edition.idOf(found.row);
    }
  }
  return '';
}

/** The row of a claim, by its position: see PageAnchors.java. */
function claimBehind(token) {
  const [, open, position] = /^(o?)(\d+)$/.exec(token) ?? [];
  const table = position && page.table(open ? 'open_questions' : 'claims');
  return table && {table, edition: table.current, row: Number(position)};
}

/** The code of a state that an address names by its code or its name, in capitals or not; undefined if there is none. */
function stateAt(asked) {
  return Object.hasOwn(page.states, asked) ? asked
    : Object.keys(page.states).find(code => isAlike(code, asked) || isAlike(page.states[code], asked));
}

/** The row with an id, wherever it is; what follows the name of the table may also be the anchor as the table shows it. */
function rowWith(id) {
  for (const name of page.names) {
    const {prefix} = page.raw[name];
    const {current} = id.startsWith(prefix) ? page.table(name) : {};
    const row = current?.find(id) ?? current?.find(prefix + plain(decoded(id.slice(prefix.length), decodeURIComponent)));
    if (row !== undefined) {
      return {table: page.table(name), edition: page.table(name).current, row};
    }
  }
  return undefined;
}
