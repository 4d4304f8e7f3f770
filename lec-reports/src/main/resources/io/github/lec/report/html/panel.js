// What a cell rests on, in a panel: the words, the row, the claims with their sources, how to cite them.

let opened;

/** What to open for a link: what the reader clicked on, the row it leads to, the claims it rests on. */
function viewOf(link) {
  const cell = link.closest('td, th');
  const inTable = cell && !link.closest('dialog');
  const answer = link.closest('#_profile dd');
  return {
    title: link.dataset.title ?? (inTable ? titleOf(cell) : answer ? questionOf(answer) : link.textContent),
    words: link.dataset.words ?? (inTable && cell.tagName === 'TD' ? cell.textContent : answer ? link.textContent : ''),
    style: inTable ? styleOf(cell) : '',
    claims: link.dataset.claims ?? '',
    place: link.getAttribute('href').slice(1)
  };
}

/** What an answer in a profile is about: the state, and the name that stands before it. */
const questionOf = answer => `${byId('_profile-title').textContent} · ${answer.previousElementSibling.textContent}`;

function titleOf(cell) {
  const column = cell.closest('table').tHead.rows[0].cells[cell.cellIndex].textContent;
  const names = [...cell.closest('tr').cells].filter(each => each.tagName === 'TH' && each !== cell).map(each => each.textContent);
  return cell.tagName === 'TH' ? cell.textContent : [...names, column].join(' · ');
}

/** What a field is about; a question needs no colon on paper. */
const term = words => make('dt', {class: words.endsWith('?') ? 'asks' : ''}, words);

/** A field: its name stands with what is said. */
const field = (words, said) => make('div', {}, term(words), said);

/** A list of fields; those that say the same short thing stand together at the end. */
function fieldList(fields) {
  const same = Map.groupBy ? Map.groupBy(fields, ({cell}) => cell.words) : new Map();
  // equal numbers count different things
  const isRepeated = ({cell}) => !cell.href && !/^\d/.test(cell.words) && (same.get(cell.words)?.length ?? 0) > 1;
  const list = make('dl', {class: 'fields'});
  for (const {header, cell} of fields.filter(each => !isRepeated(each))) {
    list.append(field(header, fill(make('dd'), cell)));
    const address = cell.href.startsWith('#sources.') && addressAt(cell.href.slice(1));
    if (address) {
      list.append(field('Address', make('dd', {}, address)));
    }
  }
  for (const [words, group] of same) {
    const repeated = group.filter(isRepeated);
    if (repeated.length) {
      list.append(field(repeated.map(({header}) => header).join(', '),
        fill(make('dd'), {...repeated[0].cell, words})));
    }
  }
  return list;
}

/** The address on the web that the row of a source gives. */
function addressAt(id) {
  const found = rowWith(id);
  const address = found?.edition.fieldsOf(found.row).find(field => /^https?:/.test(field.cell.href));
  return address && linkTo(address.cell.href, address.cell.href);
}

function claimAt(token, isOpen) {
  const found = claimBehind(token);
  if (!found) {
    return make('p', {class: 'said'}, `The claim ${shortened(token.replace(/^claim=/, ''))} is not listed in Claims.`);
  }
  const {edition, row} = found;
  const rows = [row];
  while (edition.anchors[rows.at(-1) + 1]?.startsWith(edition.anchors[row] + '#')) {
    rows.push(rows.at(-1) + 1);
  }
  const fields = edition.fieldsOf(row);
  const said = key => fields.find(field => field.key === key)?.cell.words ?? '';
  const more = rows.length > 1 ? ` (${plural(rows.length, 'account')})` : '';
  const item = make('details', {class: 'claim'},
    make('summary', {}, make('strong', {}, said('Question') || fields[0].cell.words), make('span', {}, (said('Answer') || 'Not answered') + more)));
  const draw = () => {
    if (item.children.length === 1) {
      item.append(...rows.map(each => account(edition, each)));
    }
  };
  item.addEventListener('toggle', draw);
  if (isOpen) {
    draw();
    item.open = true;
  }
  return item;
}

function account(edition, row) {
  const isFirst = !edition.anchors[row].includes('#');
  const fields = edition.fieldsOf(row);
  const cite = fields.find(field => field.key === 'Cite as')?.cell.words;
  const shown = fields
    .filter(field => field.key !== 'Question' && (field.key !== 'Answer' || !isFirst))
    .map((field, column) => column === 0 ? {...field, cell: {...field.cell, href: '#' + edition.idOf(row)}} : field);
  return make('div', {}, fieldList(shown), ...(cite ? [button('Copy citation', pressed => copy(cite, pressed))] : []));
}

function open(view) {
  opened = view;
  const body = byId('_panel-body');
  const found = view.place.startsWith('claim=') ? undefined : rowWith(view.place);
  const record = found?.edition.fieldsOf(found.row);
  const claims = view.claims || (record?.map(field => field.cell.claims).filter(Boolean).join(' ') ?? '');
  const tokens = [...new Set(claims.split(' ').filter(Boolean))];
  byId('_panel-title').textContent = view.title;
  body.replaceChildren();
  if (view.words) {
    body.append(make('p', {class: `said ${view.style}`}, ...dated(view.words)));
  }
  if (record) {
    body.append(fieldList(record.map(field => ({...field, cell: {...field.cell, claims: ''}}))),
      make('p', {}, make('a', {href: '#' + view.place, 'data-go': 'yes'}, `Show this row in ${found.table.sheet}`)));
  }
  const asked = tokens.filter(token => /^o\d/.test(token));
  const claimed = tokens.filter(token => !asked.includes(token));
  if ((view.words || record) && (claimed.length || !asked.length)) {
    body.append(make('h3', {}, `Rests on ${claimed.length ? plural(claimed.length, 'claim') : 'no claim'}`));
  }
  body.append(...claimed.map((token, position) => claimAt(token, position === 0 && !record)));
  if (asked.length) {
    // what nobody answered can be cited too: each has its own text to copy
    body.append(make('h3', {}, `Asked and not answered: ${asked.length}`),
      ...asked.map((token, position) => claimAt(token, position === 0 && !claimed.length && !record)));
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
