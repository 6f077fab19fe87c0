// Elements are built here and nowhere else: what comes from outside becomes text, never markup.

/** An element with attributes and children; a child that is no element is written as text, null is left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined)
    .map(child => child instanceof Node ? child : String(child)));
  return element;
}

/** A part of the page under a heading that names it. */
export function section(id, heading, ...children) {
  return el('section', { id, 'aria-labelledby': `${id}-heading` }, el('h2', { id: `${id}-heading` }, heading), ...children);
}

/**
 * A table. Columns are `{ head, cell, number }`, where `cell` makes the cell of a row; the first column heads the row.
 * It scrolls by itself where a screen is narrow, by keyboard too.
 */
export function table(caption, columns, rows, foot = null) {
  const kind = column => column.number ? 'number' : null;
  const body = rows.map(row => el('tr', {}, columns.map((column, i) =>
    i === 0 ? el('th', { scope: 'row' }, column.cell(row)) : el('td', { class: kind(column) }, column.cell(row)))));
  return el('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': caption },
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, columns.map(column => el('th', { scope: 'col', class: kind(column) }, column.head)))),
      el('tbody', {}, body),
      foot && el('tfoot', {}, foot)));
}
