/** Small questions about gradients as vectors: which way is down, how fast along a direction, how near, which counts most. */
import type {
	DirectionalInputs,
	MostSensitiveInputs,
	RelativeErrorInputs,
	SteepestInputs,
} from '../../spec-types.ts';
import { written } from '../record.ts';
import type { Routine } from '../routine.ts';

/** −g/‖g‖; zeros for a zero gradient. Columns: one for each component. */
export const steepest: Routine<SteepestInputs> = {
	trace({ gradient }, columns, { vector, record }) {
		const length = vector.length({ place: 'length', of: gradient });
		const components = gradient.map((value, i) => {
			const heading = vector.heading({ place: String(i), gradient: value });
			const quotient = heading / length;
			if (Math.hypot(...gradient) !== 0) return quotient;
			return vector.ofNoLength({ place: 'zero', quotient });
		});
		return {
			columns,
			rows: written([vector.assembled({ place: 'direction', components })], columns, record),
		};
	},
};

/** g · u/‖u‖; 0 for a zero direction. One column. */
export const directional: Routine<DirectionalInputs> = {
	trace({ gradient, direction }, columns, { vector, descent, record }) {
		const length = vector.length({ place: 'length', of: direction });
		const dot = gradient.reduce((sum, value, i) => {
			const contribution = value * (direction[i] ?? Number.NaN);
			return descent.join({ place: String(i), sum, contribution });
		}, 0);
		const quotient = dot / length;
		const slope = Math.hypot(...direction) === 0 ? vector.ofNoLength({ place: 'zero', quotient }) : quotient;
		const row = vector.assembled({ place: 'slope', components: [slope] });
		return { columns, rows: written([row], columns, record) };
	},
};

/** ‖a − n‖ / (‖a‖ + ‖n‖); 0 where both are zero. One column. */
export const relativeError: Routine<RelativeErrorInputs> = {
	trace({ analytic, numeric }, columns, { vector, record }) {
		const apart = analytic.map((a, i) =>
			vector.discrepancy({ place: String(i), analytic: a, numeric: numeric[i] ?? Number.NaN }),
		);
		const [a, n] = [analytic, numeric].map((of, i) =>
			vector.length({ place: ['analytic', 'numeric'][i] as string, of }),
		);
		const [distance, scale] = [
			vector.length({ place: 'distance', of: apart }),
			vector.scale({ place: 'scale', analytic: a as number, numeric: n as number }),
		];
		const bothZero = Math.hypot(...analytic) === 0 && Math.hypot(...numeric) === 0;
		const quotient = distance / scale;
		const error = bothZero ? vector.ofNoLength({ place: 'zero', quotient }) : quotient;
		return { columns, rows: written([[error]], columns, record) };
	},
};

/** The index of the largest |gᵢ|, the first on a tie, and which way to turn it. Two columns. */
export const mostSensitive: Routine<MostSensitiveInputs> = {
	trace({ gradient }, columns, { vector, record }) {
		const sizes = gradient.map((value, i) => vector.size({ place: String(i), value }));
		const index = vector.chosen({ place: 'index', sizes });
		const turn = vector.turn({ place: 'turn', value: gradient[index] as number });
		return { columns, rows: written([[index, turn]], columns, record) };
	},
};
