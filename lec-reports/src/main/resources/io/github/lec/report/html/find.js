// Words looked for in all tables: the list of tables shows those that have them, and leads to their rows.

/** The number of rows of a table of which an answer contains some words, as its filter finds them. */
function rowsWith(words, {columns, current}) {
  const wanted = words.toLowerCase();
  return current.empty ? 0
    : current.anchors.filter((_, row) => columns.some((_, at) => current.wordsAt(row, at).toLowerCase().includes(wanted))).length;
}

async function find(asked) {
  const words = asked.trim();
  await load();
  let tables = 0;
  for (const link of document.querySelectorAll('#_tables a')) {
    const name = tableOf(link);
    if (!Object.hasOwn(page.raw, name)) {
      continue;
    }
    const rows = words ? rowsWith(words, page.table(name)) : 0;
    tables += rows > 0;
    link.parentElement.hidden = Boolean(words) && !rows;
    link.href = `#${name}${words && '?' + new URLSearchParams({words})}`;
    link.dataset.rows = rows ? ` (${count(rows)})` : '';
  }
  byId('_found').textContent = !words ? '' : tables ? `${plural(tables, 'table')}, with the number of rows:` : 'No table has these words.';
}

/** The table to which an entry of the list leads. */
const tableOf = link => link.getAttribute('href').slice(1).split('?')[0];

function prepareFind() {
  const field = byId('_find');
  if (!field) {
    return;
  }
  let waiting;
  field.closest('li').hidden = false;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => find(field.value), 300);
  });
}
