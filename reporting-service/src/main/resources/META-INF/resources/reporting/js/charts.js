import { el } from './dom.js';
import { number } from './words.js';

// Charts only repeat what a table beside them says; the page is complete without them, so the library comes after it.

const LIBRARY = '../lib/echarts.simple.min.js';
const INK = '#1b1b1f';
const COLOUR = '#9b1c1f';

let drawn = [];

/**
 * A place for a bar chart of `[{ name, value }]`, drawn once it stands in the page; a value that is unknown has no bar.
 * Long names ask for bars that lie.
 */
export function bars(label, points, lying = false) {
  const place = el('div', { class: 'chart', role: 'img', 'aria-label': label });
  draw(place, points, lying).catch(() => place.remove());
  return place;
}

/** Forgets the charts of a view that is gone. */
export function clear() {
  drawn.forEach(chart => chart.dispose());
  drawn = [];
}

async function draw(place, points, lying) {
  await import(LIBRARY);
  if (!place.isConnected) {
    return;
  }
  const chart = globalThis.echarts.init(place, null, { renderer: 'canvas' });
  drawn.push(chart);
  chart.setOption({
    animation: false,
    textStyle: { color: INK, fontFamily: getComputedStyle(document.body).fontFamily },
    grid: { left: 8, right: 48, top: 24, bottom: 8, containLabel: true },
    [lying ? 'yAxis' : 'xAxis']: {
      type: 'category', data: points.map(point => point.name), inverse: lying,
      axisLabel: { color: INK, interval: 0, width: lying ? 120 : null, overflow: 'truncate' },
    },
    [lying ? 'xAxis' : 'yAxis']: { type: 'value', splitNumber: 3, axisLabel: { color: INK, formatter: number } },
    series: [{
      type: 'bar', data: points.map(point => point.value), itemStyle: { color: COLOUR }, barMaxWidth: 56,
      label: { show: true, position: lying ? 'right' : 'top', color: INK, formatter: ({ value }) => value === null ? '' : number(value) },
    }],
  });
}

addEventListener('resize', () => drawn.forEach(chart => chart.resize()));
