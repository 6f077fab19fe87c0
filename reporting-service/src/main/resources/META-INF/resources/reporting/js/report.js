import { read } from './api.js';
import { board } from './board.js';
import { bars } from './charts.js';
import { el, section, table } from './dom.js';
import { difference, shown, worded } from './figures.js';
import { code, day, moment, text } from './words.js';

// A centre's year on one page: what was reached, by track, over the years, and what it rests on.

const YEARS = 5;

/** Reads and builds the view of a report; `names` has the names of programmes by code. */
export async function reportView({ centre, year, period }, centres, names) {
  const address = each => `/reporting/v1/centres/${encodeURIComponent(centre)}/years/${each}?period=${encodeURIComponent(period)}`;
  const years = Array.from({ length: YEARS }, (_, i) => Number(year) - YEARS + 1 + i);
  const [reports, whoReported] = await Promise.all([
    Promise.all(years.map(each => read(address(each)))), board(year, centres)]);
  const report = reports.at(-1);
  return [
    el('h1', { tabindex: '-1' }, text('heading', { centre: report.centreNameVi ?? centre, year })),
    el('p', { class: 'note' }, text('part', {
      period: code(report.period.kind), from: day(report.period.from), to: day(report.period.to), cutOff: day(report.cutOff),
    })),
    late(report.sources), overview(report), attainment(report), tracks(report, names), trend(reports), events(report),
    whoReported, sources(report),
  ];
}

function late(sources) {
  const feeds = sources.filter(source => source.stale).map(source => code(source.feed));
  return feeds.length ? el('p', { class: 'warning' }, text('stale-warning', { feeds: feeds.join(', ') })) : null;
}

function overview({ towardTarget: line }) {
  const card = (key, figure) => el('div', {}, el('dt', {}, text(key)), el('dd', {}, shown(figure, text(key))));
  return section('overview', text('overview'), el('dl', { class: 'cards' },
    card('classes', line.classes), card('participations', line.participations), card('heads', line.heads),
    card('attendance', line.attendanceRatio), card('passed', line.passedShare), card('fairOrBetter', line.fairOrBetterShare),
    card('certified', line.certified)));
}

function attainment({ targets }) {
  if (!targets.length) {
    return section('attainment', text('attainment'), el('p', {}, text('no-target')));
  }
  const meter = target => {
    const value = target.attainment.value;
    return value === null ? null : el('meter', {
      min: 0, max: 100, value: Math.min(value, 100), 'aria-label': `${text('reached')}: ${code(target.basis)}`,
    }, worded(target.attainment));
  };
  return section('attainment', text('attainment'), table(text('attainment'), [
    { head: text('basis'), cell: target => code(target.basis) },
    { head: text('target'), number: true, cell: target => worded(target.target) },
    { head: text('actual'), number: true, cell: target => shown(target.actual, `${text('actual')}, ${code(target.basis)}`) },
    { head: text('reached'), number: true, cell: target => [el('span', {}, worded(target.attainment)), meter(target)] },
  ], targets));
}

function tracks({ lines, total }, names) {
  const name = line => line === total ? text('total') : line.track ? code(line.track) : names[line.programme] ?? code(line.programme);
  const full = line => [name(line), line.delivery && code(line.delivery)].filter(Boolean).join(', ');
  const figure = (head, key) => ({ head: text(head), number: true, cell: line => shown(line[key], `${text(head)}, ${full(line)}`) });
  const bare = line => line.delivery === null ? text('none') : code(line.delivery);
  const counts = line => line.countsTowardTarget === null ? text('none') : text(line.countsTowardTarget ? 'yes' : 'no');
  return section('tracks', text('tracks'),
    bars(text('tracks-chart'), lines.map(line => ({ name: name(line), value: line.participations.value })), true),
    table(text('tracks-all'), [
      { head: text('line'), cell: name }, { head: text('delivery'), cell: bare }, { head: text('counts'), cell: counts },
      figure('classes', 'classes'), figure('participations', 'participations'), figure('attendance', 'attendanceRatio'),
      figure('passed', 'passedShare'), figure('fairOrBetter', 'fairOrBetterShare'), figure('certified', 'certified'),
    ], [...lines, total]));
}

// A year of which nothing was ever recorded is not known; the figures of an empty year would say 0.
const recorded = report => report.total.classes.value > 0 || report.targets.length > 0;

function trend(reports) {
  const figure = key => ({
    head: text(key), number: true,
    cell: report => shown(recorded(report) ? report.total[key] : null, `${text(key)}, ${report.year}`),
  });
  return section('trend', text('trend'),
    bars(text('trend-chart'), reports.map(report => ({ name: String(report.year), value: recorded(report) ? report.total.participations.value : null }))),
    table(text('trend'), [
      { head: text('year'), cell: report => report.year },
      figure('classes'), figure('participations'),
      { head: text('versus'), number: true, cell: report => difference(report.total.participationsVersusPrevious) },
    ], reports));
}

function events({ events: held }) {
  return held.length ? section('events', text('events'), table(text('events'), [
    { head: text('event'), cell: event => code(event.kind) },
    { head: text('planned'), number: true, cell: event => worded(event.planned) },
    { head: text('held'), number: true, cell: event => worded(event.held) },
  ], held)) : null;
}

function sources(report) {
  return section('sources', text('sources'), table(text('sources'), [
    { head: text('source'), cell: source => code(source.feed) },
    { head: text('position'), number: true, cell: source => source.position ?? text('unknown') },
    { head: text('caughtUp'), cell: source => source.caughtUpAt ? moment(source.caughtUpAt) : text('unknown') },
    { head: text('state'), cell: source => source.stale
      ? text('stale', { since: source.staleSince ? moment(source.staleSince) : text('unknown') }) : text('fresh') },
  ], report.sources));
}
