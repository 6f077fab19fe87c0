import { readAll } from './api.js';
import { el, section, table } from './dom.js';
import { linkTo } from './place.js';
import { code, day, number, text } from './words.js';

// What is behind a figure: its classes, and behind a class its rows, by the links the answers give.

/** Reads and builds the view of the classes or rows behind the figure `what`, whose value in the report was `figure`. */
export async function rowsView({ rows, what, figure }) {
  const items = await readAll(rows);
  const ofClass = /\/rows\/[^/?]+/.test(rows);
  const back = ofClass ? text('back-classes') : text('back');
  return [
    el('p', {}, el('a', { href: ofClass ? linkTo({ rows: classesOf(rows), what: what?.split(' – ')[0] }) : linkTo({}) }, back)),
    el('h1', { tabindex: '-1' }, text(ofClass ? 'rows-class' : 'rows', { what: what ?? '' })),
    section('behind', text(ofClass ? 'rows-caption' : 'rows-classes-caption'),
      items.length ? [ofClass ? rowTable(items) : classTable(items, what), total(items, ofClass, figure)] : el('p', {}, text('nothing'))),
  ];
}

const classesOf = rows => rows.replace(/\/rows\/[^/?]+/, '/rows');

function classTable(items, what) {
  const ratio = items.some(item => item.denominator !== null);
  const behind = item => item.rows
    ? el('a', {
      href: linkTo({ rows: item.rows, what: `${what ?? ''} – ${item.code}`, figure: ratio ? null : item.value }),
      'aria-label': `${text('see-rows')}: ${item.code}`,
    }, text('see-rows'))
    : text('no-rows');
  return table(text('rows-classes-caption'), [
    { head: text('class'), cell: item => item.code ?? text('none') },
    { head: text('name'), cell: item => item.nameVi ?? text('none') },
    { head: text('track'), cell: item => code(item.track) },
    { head: text('delivery'), cell: item => code(item.delivery) },
    { head: text('start'), cell: item => item.startDate ? day(item.startDate) : text('none') },
    ...amounts(ratio ? { numerator: 'numerator', denominator: 'denominator' } : { contributes: 'value' }),
    { head: text('row'), cell: behind },
  ], items, footer(items, 5, ratio ? ['numerator', 'denominator'] : ['value'], 1));
}

function rowTable(items) {
  const ratio = items.some(item => item.outOf !== null);
  return table(text('rows-caption'), [
    { head: text('row'), cell: item => item.id },
    { head: text('kind'), cell: item => code(item.kind) },
    { head: text('state'), cell: item => code(item.state) },
    { head: text('sessions'), number: true, cell: item => known(item.sessionsAttended) },
    { head: text('grade'), cell: item => code(item.grade) },
    ...amounts(ratio ? { numerator: 'counted', denominator: 'outOf' } : { counted: 'counted' }),
  ], items, footer(items, 5, ratio ? ['counted', 'outOf'] : ['counted'], 0));
}

const amounts = heads => Object.entries(heads)
  .map(([head, key]) => ({ head: text(head), number: true, cell: item => known(item[key]) }));

const known = value => value === null || value === undefined ? text('unknown') : number(value);

const sum = (items, key) => items.reduce((all, item) => all + (item[key] ?? 0), 0);

function footer(items, before, keys, after) {
  return el('tr', {}, el('th', { scope: 'row', colspan: before }, text('sum')),
    keys.map(key => el('td', { class: 'number' }, number(sum(items, key)))),
    after ? el('td', { colspan: after }) : null);
}

// A ratio does not add up by itself; its numerator and denominator do, which stand in the last line of the table.
function total(items, ofClass, figure) {
  const ratio = items.some(item => (item.denominator ?? item.outOf ?? null) !== null);
  if (ratio || figure === undefined) {
    return null;
  }
  const value = number(Number(figure));
  const same = sum(items, ofClass ? 'counted' : 'value') === Number(figure);
  return el('p', { class: same ? 'note' : 'warning' }, text(same ? 'same-sum' : 'other-sum', { value }));
}
