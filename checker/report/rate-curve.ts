/** The loss, step by step, of a descent with the learning rate that was chosen. */
import type { RateStudy } from '../types.ts';
import { curves } from './curve.ts';
import type { Paint } from './paint.ts';

/** One line: `loss with 0.03  █▇▆▅▄▃▂▁  241 → 0.00105`, with a word below where the scale is logarithmic. */
export function rateCurve({ rate, losses }: RateStudy, width: number, paint: Paint): string[] {
	const lead = `loss with ${short(rate)}  `;
	const ends = `  ${short(losses[0])} → ${short(losses.at(-1))}`;
	const { expected: drawn, scale } = curves(
		losses,
		[],
		Math.max(8, Math.min(50, width - lead.length - ends.length)),
	);
	const word = `${losses.length - 1} steps${scale === 'logarithmic' ? ', logarithmic scale' : ''}`;
	return [`${lead}${paint('yellow', drawn)}${ends}`, paint('dim', `${' '.repeat(lead.length)}${word}`)];
}

const short = (value = Number.NaN) => String(Number(value.toPrecision(3)));
