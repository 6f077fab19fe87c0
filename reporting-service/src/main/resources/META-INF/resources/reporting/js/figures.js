import { el } from './dom.js';
import { linkTo } from './place.js';
import { number, text } from './words.js';

/** A number with how sure it is, as text: unknown is said, never shown as 0. */
export function worded(figure, percent = false) {
  if (figure === null || figure === undefined || figure.value === null || figure.qualifier === 'NOT_STATED') {
    return text('unknown');
  }
  const value = number(figure.value) + (percent || figure.unit === 'PERCENT' ? ' %' : '');
  return figure.qualifier === 'EXACT' ? value : text(figure.qualifier, { value });
}

/** A figure that leads to the classes and rows behind it, where there are any; `what` names it for who cannot see where it stands. */
export function shown(figure, what) {
  const known = worded(figure);
  if (figure?.value === null || figure?.value === undefined) {
    return el('span', { class: 'unknown' }, known);
  }
  return figure.rows
    ? el('a', { href: linkTo({ rows: figure.rows, what, figure: figure.value }), 'aria-label': `${what}: ${known}` }, known)
    : el('span', {}, known);
}

/** A difference to the year before, with its sign. */
export function difference(comparison) {
  if (comparison?.difference === null || comparison?.difference === undefined) {
    return text('unknown');
  }
  const sign = value => (value > 0 ? '+' : '') + number(value);
  const percent = comparison.percent === null || comparison.percent === undefined ? '' : ` (${sign(comparison.percent)} %)`;
  return sign(comparison.difference) + percent;
}
