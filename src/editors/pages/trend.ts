import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { HistoryEntry } from '../history.ts';

/** So many reports make the line of a trend. */
const MOST_POINTS = 20;
const [WIDTH, HEIGHT] = [80, 20];

/** How a number went over the last reports: a small line, and the change since the report before. */
export function trend(history: readonly HistoryEntry[], figure: (entry: HistoryEntry) => number): ElementContent[] {
  const numbers = history.slice(-MOST_POINTS).map(figure);
  const [last = 0, before] = [numbers.at(-1), numbers.at(-2)];
  if (before === undefined) return [h('span.muted', 'first report')];
  const change = last - before;
  const words = change === 0 ? 'as before' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
  const most = Math.max(1, ...numbers);
  const points = numbers.map((number, index) => {
    const x = (index / (numbers.length - 1)) * WIDTH;
    return `${x.toFixed(1)},${(HEIGHT - (number / most) * HEIGHT).toFixed(1)}`;
  });
  return [
    s('svg.trend', { viewBox: `-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`, width: WIDTH, height: HEIGHT, ariaHidden: 'true' }, [
      s('polyline', { points: points.join(' ') }),
    ]),
    h('span', { className: change > 0 ? 'worse' : change < 0 ? 'better' : 'muted' }, ` ${words}`),
  ];
}
