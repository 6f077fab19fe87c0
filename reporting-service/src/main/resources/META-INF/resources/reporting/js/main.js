import { readAll } from './api.js';
import { clear } from './charts.js';
import { el } from './dom.js';
import { become, claims, roles } from './login.js';
import { linkTo, place } from './place.js';
import { Problem } from './problem.js';
import { reportView } from './report.js';
import { rowsView } from './rows.js';
import { choose, code, current, text, translate } from './words.js';

// The page: what is chosen stands in the address, each change of it is read anew and shown.

const PERIODS = ['YEAR', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4', 'NINE_MONTHS'];
const LAST_YEAR = String(new Date().getFullYear() - 1);

const part = id => document.getElementById(id);

let known = null;
let turn = 0;

/** The centres and programmes the caller may see, read once for a role; without enrollment, the centre the token names. */
async function seen() {
  const own = [(await claims()).centre ?? []].flat().map(each => ({ code: each, nameVi: each }));
  const [centres, programmes] = await Promise.all([
    readAll('/enrollment/v1/centres').catch(() => own), readAll('/enrollment/v1/programmes').catch(() => [])]);
  return { centres: centres.length ? centres : own, programmes };
}

async function chosen() {
  known ??= seen();
  const { centres, programmes } = await known.catch(failure => {
    known = null;
    throw failure;
  });
  if (!centres.length) {
    throw new Problem(text('no-centre'), text('try-again'));
  }
  return { centres, programmes, place: { centre: centres[0].code, year: LAST_YEAR, period: 'YEAR', ...place() } };
}

/** Shows what the address says; an answer that comes after the reader went on is left aside. */
async function show(focus) {
  const mine = ++turn;
  part('problem').replaceChildren();
  part('status').textContent = text('loading');
  part('main').setAttribute('aria-busy', 'true');
  try {
    const { centres, programmes, place: at } = await chosen();
    const view = at.rows ? await rowsView(at) : await reportView(at, centres, named(programmes));
    if (mine === turn) {
      fill(at, centres);
      put(view, focus);
      part('status').textContent = text('loaded');
    }
  } catch (failure) {
    if (mine === turn) {
      put([], false);
      part('status').textContent = '';
      tell(failure);
    }
  }
}

const named = programmes => Object.fromEntries(programmes.map(each =>
  [each.code, current() === 'en' ? each.nameEn ?? each.nameVi : each.nameVi]));

function put(view, focus) {
  clear();
  part('main').replaceChildren(...view.filter(Boolean));
  part('main').removeAttribute('aria-busy');
  if (focus) {
    part('main').querySelector('h1')?.focus();
  }
}

function tell(failure) {
  const problem = failure instanceof Problem ? failure : new Problem(text('failed'), String(failure.message));
  part('problem').replaceChildren(el('strong', {}, problem.title), el('p', {}, problem.detail));
}

function fill(at, centres) {
  const option = chosenValue => ([value, words]) => el('option', { value, selected: value === chosenValue }, words);
  part('centre').replaceChildren(...centres.map(each => [each.code, each.nameVi]).map(option(at.centre)));
  part('period').replaceChildren(...PERIODS.map(each => [each, code(each)]).map(option(at.period)));
  part('year').value = at.year;
}

function offerRoles(selected) {
  part('as').hidden = !roles().length;
  part('role').replaceChildren(...roles().map(each => el('option', { value: each, selected: each === selected }, code(each))));
}

part('choice').addEventListener('submit', event => {
  event.preventDefault();
  const next = linkTo({ centre: part('centre').value, year: part('year').value, period: part('period').value });
  if (next === location.hash) {
    show(true);
  } else {
    location.hash = next;
  }
});

part('role').addEventListener('change', () => {
  become(part('role').value);
  known = null;
  show(false);
});

document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => {
  choose(button.dataset.language);
  translate(document);
  offerRoles(part('role').value);
  show(false);
}));

// The way past the head of the page is no view of its own.
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  part('main').focus();
});

addEventListener('hashchange', () => show(true));

translate(document);
offerRoles(roles()[0]);
show(false);
