import { read } from './api.js';
import { claims } from './login.js';
import { el, section, table } from './dom.js';
import { linkTo } from './place.js';
import { day, moment, number, text } from './words.js';

// Who has reported. An area's board comes in one answer; where there is none for the caller, his centres are asked one by one.

const ONE_BY_ONE = 20;

/** Reads and builds the board of a year, for the centres the caller may see. */
export async function board(year, centres) {
  const found = await ofArea(year) ?? await ofCentres(year, centres);
  const counts = Object.fromEntries(Object.entries(found.counts).map(([key, value]) => [key, number(value)]));
  return section('board', text('board'),
    el('p', {}, text('board-counts', counts)),
    found.counts.reported === undefined ? null : el('p', {}, text('board-reports', counts)),
    found.centres.length < found.counts.visible
      ? el('p', { class: 'note' }, text('board-more', { shown: found.centres.length, all: counts.visible })) : null,
    table(text('board-caption', { year }), [
      { head: text('centre'), cell: each => el('a', { href: linkTo({ centre: each.centre }) }, each.nameVi ?? each.centre) },
      { head: text('classes'), number: true, cell: each => each.hasData ? number(each.classes) : text('unknown') },
      { head: text('state'), cell: each => [each.hasData ? text('has-data') : text('unknown'), each.stale ? `, ${text('late')}` : null] },
      ...found.counts.reported === undefined ? [] : [{ head: text('annual-report'), cell: annualReport }],
      { head: text('heard'), cell: each => each.lastHeardAt ? moment(each.lastHeardAt) : text('unknown') },
    ], found.centres));
}

function annualReport({ annualReport: report, dueOn, late }) {
  return report && report.state !== 'RETURNED' ? text(report.state)
    : [text(report ? report.state : 'not-submitted'), `, ${text(late ? 'overdue' : 'due', { on: day(dueOn) })}`];
}

async function ofArea(year) {
  const area = [(await claims()).area ?? []].flat()[0];
  return area === undefined ? null
    : read(`/reporting/v1/areas/${encodeURIComponent(area)}/years/${year}/completeness`).catch(() => null);
}

async function ofCentres(year, all) {
  const centres = await Promise.all(all.slice(0, ONE_BY_ONE).map(centre => ofCentre(year, centre)));
  const count = of => centres.filter(of).length;
  return {
    centres, counts: { visible: all.length, withData: count(each => each.hasData), stale: count(each => each.stale) },
  };
}

async function ofCentre(year, { code, nameVi }) {
  const report = await read(`/reporting/v1/centres/${encodeURIComponent(code)}/years/${year}`).catch(() => null);
  const enrollment = report?.sources.find(source => source.feed === 'enrollment');
  const classes = report?.total.classes.value ?? 0;
  return {
    centre: code, nameVi, classes, hasData: classes > 0, stale: enrollment?.stale ?? true, lastHeardAt: enrollment?.caughtUpAt ?? null,
  };
}
