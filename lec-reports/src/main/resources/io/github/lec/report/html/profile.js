// The profile of a state: its key findings first, then what each table says of it, the short tables whole, of the long ones how many rows.

const MOST_ROWS_IN_PROFILE = 40;

/** Of a table with more rows about a state, of evidence and registers, and of what other answers say too, paper names the rows. */
const MOST_ROWS_ON_PAPER = 16;
const NAMED_ON_PAPER = new Set(['precedents', 'treaties_by_year', 'recommendations']);

/** What a folded row says beside its names, by the key of the column: of a decision its outcome, which is what the reader looks for. */
const SAID_WHILE_FOLDED = {decisions: 'Decided'};

/** What a folded row says below its names, by the keys of the columns, so that it need not be unfolded to learn it. */
const SAID_BELOW = {
  decisions: ['What was held'],
  cases_by_step: ['Requested', 'Decided', 'Carried out?'],
  cases: ['Route', 'Outcome', 'Persons'],
  treaties: ['Status'],
  findings: ['MISSING'],
  responses: ['Answer'],
  reading_list: ['Text read'],
  operations: ['Kind', 'Carried out by']
};

/** What rows stand under, by the key of the column: decisions are in the order of their cases, so that their days alone do not look ordered. */
const GROUPED_BY = {decisions: 'Case'};

/** Of a row that is one claim, the cell with this claim: it can be cited from here. */
const CITED = {decisions: 'Decided'};

/** The key of the column of the state, which need not be said in each row about it. */
const OF_STATE = new Set(['State', 'STATE']);
const FIRST_IN_PROFILE = 'states';
const NOT_IN_PROFILE = new Set(['cover', 'undecided', 'record_checks', 'claims', 'open_questions', 'sources', 'codebook', 'cooperation_data', 'map', 'map_by_year', 'contents']);

function profileOf(state) {
  const section = make('section', {id: '_profile', 'data-state': state, 'aria-labelledby': '_profile-title'},
    make('h2', {id: '_profile-title', tabindex: '-1'}, page.states[state]),
    make('p', {class: 'lead'}, 'What the tables say about this state. Each cell links to its claims; you can save and share this address.'));
  const contents = make('ul', {class: 'contents', 'aria-label': 'Rows about this state in other tables'});
  const parts = make('ul');
  const findings = page.findings[state] ?? [];
  if (findings.length) {
    const heading = make('h3', {}, 'Key findings');
    section.append(heading, make('ol', {class: 'findings'}, ...findings.map(findingOf)));
    parts.append(make('li', {}, jump(heading, `Key findings (${findings.length})`)));
  }
  section.querySelector('.lead').after(make('div', {class: 'jump', role: 'navigation', 'aria-label': 'Parts of this profile'}, parts));
  const order = [...page.names].sort((one, other) => (other === FIRST_IN_PROFILE) - (one === FIRST_IN_PROFILE));
  for (const name of order) {
    const table = page.table(name);
    const rows = table.current.rowsAbout(state);
    if (!rows.length) {
      continue;
    }
    const words = `${table.sheet}: ${plural(rows.length, 'row')}`;
    contents.append(make('li', {}, make('a', {href: `#${name}?state=${state}`}, words)));
    if (!NOT_IN_PROFILE.has(name) && rows.length <= MOST_ROWS_IN_PROFILE) {
      const part = partOf(table, rows, state);
      section.append(part);
      parts.append(make('li', {}, jump(part.querySelector('h3'), `${table.sheet} (${count(rows.length)})`)));
    }
  }
  const all = make('h3', {}, 'All rows about this state');
  parts.append(make('li', {}, jump(all, all.textContent)));
  section.append(all, contents);
  return section;
}

/** A sentence, and where it can be checked: as OpeningMarkup.java writes it. */
function findingOf([headline, rest, claims]) {
  const item = make('li', {}, make('strong', {}, ...dated(headline)), ' ', ...dated(rest));
  const address = firstClaim(claims);
  if (address) {
    item.append(' ', make('a', {href: address, 'data-claims': claims, 'data-title': 'Key finding',
      'data-words': `${headline} ${rest}`.trim()}, `Check ${countsOf(claims.split(' '))}`));
  }
  return item;
}

/** The address stays that of the profile, so that it can be shared. */
function jump(heading, words) {
  heading.tabIndex = -1;
  return button(words, () => {
    heading.focus({preventScroll: true});
    heading.scrollIntoView();
  });
}

function partOf(table, rows, state) {
  const {current, columns} = table;
  const isBrief = table.part !== 'answers' || NAMED_ON_PAPER.has(table.name) || rows.length > MOST_ROWS_ON_PAPER;
  const part = make('div', {class: isBrief ? 'part brief' : 'part'}, make('h3', {}, make('a', {href: `#${table.name}?state=${state}`}, table.sheet)));
  const grouping = rows.length > 1 ? columns.findIndex(({key}) => key === GROUPED_BY[table.name]) : -1;
  let group = '';
  for (const row of rows) {
    const of = grouping < 0 ? '' : current.wordsAt(row, grouping);
    if (of !== group) {
      part.append(make('h4', {}, `${columns[grouping].header} ${of}`));
      group = of;
    }
    const names = columns.filter(column => !OF_STATE.has(column.key))
      .map(column => column.isHeader || SAID_WHILE_FOLDED[table.name] === column.key ? current.wordsAt(row, columns.indexOf(column)) : '')
      .filter(Boolean);
    const below = columns.map((column, at) => SAID_BELOW[table.name]?.includes(column.key) ? current.wordsAt(row, at) : '')
      .filter(words => words && words !== 'Not determined');
    // a row alone is not folded below its names, which tell which text or case it is
    const fields = current.fieldsOf(row).filter((_, at) => !columns[at].isHeader || (rows.length === 1 && !OF_STATE.has(columns[at].key)));
    const list = fieldList(fields);
    const cite = citationOf(fields.find(({key}) => key === CITED[table.name])?.cell);
    part.append(...(rows.length === 1 ? [list, ...cite] : [make('details', {class: 'claim'},
      make('summary', {}, make('strong', {}, names.join(' · ') || page.states[state]), ...(below.length ? [make('span', {}, ...dated(below.join(' · ')))] : [])),
      list, ...cite)]));
  }
  return part;
}

/** A button that copies how to cite what a cell shows: the account to which it leads, if that is listed, or else its first claim. */
function citationOf({href = '', claims = ''} = {}) {
  const found = (href.startsWith('#claim=') && rowWith(href.slice(1))) || (claims && claimBehind(claims.split(' ')[0]));
  const words = found && found.edition.fieldsOf(found.row).find(({key}) => key === 'Cite as')?.cell.words;
  return words ? [button('Copy citation', pressed => copy(words, pressed))] : [];
}

/** Paper cannot be unfolded: answers are printed in full, of the rest what the reader has opened. */
function openProfile() {
  document.querySelectorAll('#_profile .part:not(.brief) details:not([open])').forEach(each => {
    each.open = true;
    each.dataset.forPaper = 'yes';
  });
}

function foldProfile() {
  document.querySelectorAll('#_profile details[data-for-paper]').forEach(each => {
    each.open = false;
    delete each.dataset.forPaper;
  });
}
