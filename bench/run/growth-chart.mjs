/** Time per article by the number of articles, as a picture that needs no program: a level line is linear growth. */

const [WIDTH, HEIGHT] = [640, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [64, 130, 24, 48];
const LINES = [
  ['accidents', 'all on accidents', '#b00020'],
  ['news', 'mixed news', '#1a5fb4'],
];

/** Points in (`count`, and milliseconds for one article of each kind), SVG out. */
export function growthChart(points) {
  const counts = points.map(({ count }) => Math.log10(count));
  const most = Math.max(...points.flatMap((point) => LINES.map(([key]) => point[key]))) * 1.2;
  const [least, widest] = [Math.min(...counts), Math.max(...counts)];
  const x = (count) => LEFT + ((Math.log10(count) - least) / (widest - least)) * (WIDTH - LEFT - RIGHT);
  const y = (time) => HEIGHT - BOTTOM - (time / most) * (HEIGHT - TOP - BOTTOM);
  const at = (point, key) => `${x(point.count).toFixed(1)},${y(point[key]).toFixed(1)}`;
  const lines = LINES.flatMap(([key, label, colour]) => [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map((point) => at(point, key)).join(' ')}"/>`,
    ...points.map((point) => dot(x(point.count), y(point[key]), colour)),
    text(x(points.at(-1).count) + 10, y(points.at(-1)[key]) + 4, label, `fill="${colour}"`),
  ]);
  const ticks = points.flatMap(({ count }) => [
    text(x(count), HEIGHT - BOTTOM + 20, count.toLocaleString('en'), 'text-anchor="middle"'),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#555">`,
    '<title>Milliseconds of processor time for one article, by the number of articles</title>',
    `<path d="M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}" fill="none" stroke="#999"/>`,
    text(LEFT - 8, y(0) + 4, '0', 'text-anchor="end"'),
    text(LEFT - 8, y(most / 1.2) + 4, `${(most / 1.2).toFixed(1)} ms`, 'text-anchor="end"'),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, 'articles', 'text-anchor="middle"'),
    ...ticks,
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}

const dot = (x, y, colour) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="${colour}"/>`;
const text = (x, y, words, more) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`;
