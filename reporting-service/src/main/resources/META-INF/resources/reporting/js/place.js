// What the page shows stands behind the # of its address, so that every view has a link and "back" works.

/** What is shown: `centre`, `year`, `period`; below a figure also `rows` (its link), `what` and `figure`. */
export const place = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

/** The address of a place that differs from the present one in what is given; a report's when no rows are. */
export function linkTo(change) {
  const { rows, what, figure, ...report } = place();
  const next = Object.entries({ ...report, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return '#' + new URLSearchParams(next);
}
