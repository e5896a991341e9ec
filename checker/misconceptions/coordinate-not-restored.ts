import type { DifferenceRules } from '../core/difference.ts';
import { misconception, type Way } from './misconception.ts';
import { schemeOf } from './schemes.ts';

const way = (changed: Partial<DifferenceRules>, everywhere = false): Way => ({
	rules: { difference: (rules) => ({ ...rules, ...changed }) },
	...(everywhere ? { everywhere: true as const } : {}),
});

/** The earlier coordinates are still moved when the next one is, at the ends that are meant. */
const piledUp = (isMeant: (by: number) => boolean): Way =>
	way(
		{
			displaced: ({ point, index, by }) =>
				point.map((value, i) => (i === index || (i < index && isMeant(by)) ? value + by : value)),
		},
		true,
	);

/** One step back from where it was moved to is where it began: (f(p + h) − f(p)) / 2h, or (f(p) − f(p − h)) / 2h */
const halfWay: readonly Way[] = (
	[
		[1, 0],
		[0, -1],
	] as const
).map((ends) => way({ ends: () => ends, run: ({ h }) => 2 * h }));

export default misconception({
	id: 'coordinate-not-restored',
	family: 'partial-derivative',
	what: 'A coordinate that was moved is not where it should be when the function is evaluated again.',
	why: 'A nudge that is left in place changes the point itself, so what follows is the slope somewhere else.',
	next: 'Print the point before and after each evaluation, and follow the moved coordinate until it is back.',
	question: 'After the two evaluations, is each coordinate exactly what it was before?',
	predict: (clues) => [
		/** p[i] += h, and so it stays for the next coordinates */
		way({ restored: ({ up }) => up }),
		way({ restored: ({ down }) => down }),
		/** The two copies are made once, above the loop */
		piledUp(() => true),
		piledUp((by) => by > 0),
		piledUp((by) => by < 0),
		/** x += h, and so it stays for the next step size */
		way({ begin: ({ stood, h }) => stood.map((value) => value + h) }, true),
		...(schemeOf(clues) === 'central' ? halfWay : []),
	],
	undoneBy: ['statement', 'insert', 'number', 'copy', 'move-across-loop', 'rewrite'],
	points: 'nudge',
});
