import gradientNormalised from '../../checker/misconceptions/gradient-normalised.ts';
import gradientNotReset from '../../checker/misconceptions/gradient-not-reset.ts';
import meanMissing from '../../checker/misconceptions/mean-missing.ts';
import momentumAveraged from '../../checker/misconceptions/momentum-averaged.ts';
import momentumIgnored from '../../checker/misconceptions/momentum-ignored.ts';
import parameterNotUpdated from '../../checker/misconceptions/parameter-not-updated.ts';
import restartsFromStart from '../../checker/misconceptions/restarts-from-start.ts';
import sequentialUpdate from '../../checker/misconceptions/sequential-update.ts';
import stateNotReset from '../../checker/misconceptions/state-not-reset.ts';
import stepReplacesParameter from '../../checker/misconceptions/step-replaces-parameter.ts';
import stopTestWrong from '../../checker/misconceptions/stop-test-wrong.ts';
import updateOncePerEpoch from '../../checker/misconceptions/update-once-per-epoch.ts';
import velocityScaled from '../../checker/misconceptions/velocity-scaled.ts';
import { bowl, coupled, data, line, made, notMade, type Setting, walk, walkTogether } from './ways.ts';

const slope = (w: number) => 2 * (w - 3);
const gx = (x: number, y: number) => 2 * x + y;
const gy = (x: number, y: number) => x + 4 * y;

made(sequentialUpdate, 'two parameters', coupled, {
	'x first': walkTogether((x, y) => {
		const next = x - 0.13 * gx(x, y);
		return [next, y - 0.13 * gy(next, y)];
	}),
	'y first': walkTogether((x, y) => {
		const next = y - 0.13 * gy(x, y);
		return [x - 0.13 * gx(x, next), next];
	}),
});
notMade(sequentialUpdate, 'one parameter', bowl());

made(restartsFromStart, 'a loop', bowl(), {
	'w = w0 - lr * g': walk((w) => 5.3 - 0.07 * slope(w)),
	'let x = w in the loop': walk(() => 5.3 - 0.07 * slope(5.3)),
});

made(parameterNotUpdated, 'one parameter', bowl(), { 'next = w - lr * g, never used': walk((w) => w) });
made(parameterNotUpdated, 'two parameters', coupled, {
	neither: walkTogether((x, y) => [x, y]),
	'y forgotten': walkTogether((x, y) => [x - 0.13 * gx(x, y), y]),
});

made(stepReplacesParameter, 'a loop', bowl(), {
	'w = -lr * g': walk((w) => -0.07 * slope(w)),
	'w = lr * g': walk((w) => 0.07 * slope(w)),
});

made(gradientNotReset, 'a loop', { ...bowl(), silent: 1 }, { 'g += … with no reset': piled() });
function piled(): number[][] {
	let g = 0;
	return walk((w) => {
		g += slope(w);
		return w - 0.07 * g;
	}) as number[][];
}

made(gradientNormalised, 'a loop', bowl(), {
	'Math.sign(g)': walk((w) => w - 0.07 * Math.sign(slope(w))),
});
made(gradientNormalised, 'two parameters', coupled, {
	'sign of each': walkTogether((x, y) => [x - 0.13 * Math.sign(gx(x, y)), y - 0.13 * Math.sign(gy(x, y))]),
	'g / ‖g‖': walkTogether((x, y) => {
		const [a, b] = [gx(x, y), gy(x, y)];
		return [x - (0.13 * a) / Math.hypot(a, b), y - (0.13 * b) / Math.hypot(a, b)];
	}),
});
made(
	gradientNormalised,
	'a loop that has arrived',
	{ ...bowl({ start: { w: 3 } }), silent: 1 },
	{
		'g / |g|': walk(() => Number.NaN),
		'g > 0 ? 1 : -1': walk((w) => w - 0.07 * (w > 3 ? 1 : -1), { from: 3 }),
	},
);

/** Fits w·x + b: what an epoch does with the parameters, given the slopes of single samples. */
function fitted(
	epoch: (at: { w: number; b: number; g: (i: number) => [number, number] }) => void,
): number[][] {
	const at = {
		w: 0.2,
		b: -0.5,
		g(i: number): [number, number] {
			const x = data.xs[i] as number;
			const error = at.w * x + at.b - (data.ys[i] as number);
			return [2 * error * x, 2 * error];
		},
	};
	return [1, 2, 3].map(() => {
		epoch(at);
		return [at.w, at.b];
	});
}
const all = [0, 1, 2, 3];
const rate = 0.06;
type At = Parameters<Parameters<typeof fitted>[0]>[0];
function update(at: At, samples: readonly number[], divisor: number): void {
	let [dw, db] = [0, 0];
	for (const i of samples) {
		const [gw, gb] = at.g(i);
		dw += gw;
		db += gb;
	}
	at.w -= (rate * dw) / divisor;
	at.b -= (rate * db) / divisor;
}
const wb = ['w', 'b'];
const eachSample = line({ batches: 'each' }, wb);
const perSample = fitted((at) => {
	for (const i of all) update(at, [i], 1);
});

made(updateOncePerEpoch, 'updates for each sample', eachSample, {
	'one with the mean': fitted((at) => update(at, all, 4)),
	'one with the sum': fitted((at) => update(at, all, 1)),
	'each with a share of the mean': fitted((at) => {
		for (const i of all) update(at, [i], 4);
	}),
});
made(updateOncePerEpoch, 'one update for all samples', line({}, wb), {
	'one for each': perSample,
	'each with a share of the mean': fitted((at) => {
		for (const i of all) update(at, [i], 4);
	}),
});

made(gradientNotReset, 'updates for each sample', eachSample, {
	'never reset': accumulating(false),
	'reset once an epoch': accumulating(true),
});
function accumulating(reset: boolean): number[][] {
	let [dw, db] = [0, 0];
	return fitted((at) => {
		if (reset) [dw, db] = [0, 0];
		for (const i of all) {
			const [gw, gb] = at.g(i);
			[dw, db] = [dw + gw, db + gb];
			[at.w, at.b] = [at.w - rate * dw, at.b - rate * db];
		}
	});
}
made(
	restartsFromStart,
	'updates for each sample',
	{ ...eachSample, silent: 0 },
	{
		'w0 - lr * g for each': fitted((at) => {
			for (const i of all) {
				const [gw, gb] = at.g(i);
				[at.w, at.b] = [0.2 - rate * gw, -0.5 - rate * gb];
			}
		}),
		'w = w0 in each epoch': fitted((at) => {
			[at.w, at.b] = [0.2, -0.5];
			for (const i of all) update(at, [i], 1);
		}),
	},
);

const squares = (w: number, b: number) =>
	all.map((i) => (w * (data.xs[i] as number) + b - (data.ys[i] as number)) ** 2);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const withLoss = (rows: number[][], divisor: number) =>
	rows.map(([w, b]) => [w as number, b as number, sum(squares(w as number, b as number)) / divisor]);
made(
	meanMissing,
	'the fit of a line',
	{ ...line(), silent: 1 },
	{
		'no / n at all': withLoss(
			fitted((at) => update(at, all, 1)),
			1,
		),
		'no / n in the gradient': withLoss(
			fitted((at) => update(at, all, 1)),
			4,
		),
		'no / n in the loss': withLoss(
			fitted((at) => update(at, all, 4)),
			1,
		),
	},
);
made(meanMissing, 'minibatches', line({ batches: [[0, 2], [1, 3], [2]] }, wb), {
	'no / n': batched([1, 1, 1]),
	'/ xs.length': batched([4, 4, 4]),
});
function batched(divisors: readonly number[]): number[][] {
	const batches = [[0, 2], [1, 3], [2]];
	let k = 0;
	return fitted((at) => {
		update(at, batches[k] as number[], divisors[k] as number);
		k += 1;
	});
}
made(
	meanMissing,
	'the sum of squared errors',
	{ ...line({ reduce: 'sum' }, wb), silent: 0 },
	{
		'/ n': fitted((at) => update(at, all, 4)),
	},
);
notMade(meanMissing, 'a loss without data', bowl());

const rolling = bowl({ momentum: 0.8 }, ['w', 'v']);
function rolled(step: (w: number, v: number) => readonly [number, number]): number[][] {
	let [w, v] = [5.3, 0];
	return [1, 2, 3, 4].map(() => {
		[w, v] = step(w, v);
		return [w, v];
	});
}
made(momentumIgnored, 'momentum', rolling, {
	'v = g': rolled((w) => [w - 0.07 * slope(w), slope(w)]),
	'w -= lr * g beside v': rolled((w, v) => [w - 0.07 * slope(w), 0.8 * v + slope(w)]),
});
made(momentumAveraged, 'momentum', rolling, {
	'v = β v + (1 - β) g': rolled((w, v) => {
		const next = 0.8 * v + 0.2 * slope(w);
		return [w - 0.07 * next, next];
	}),
});
made(velocityScaled, 'momentum', rolling, {
	'v = β v + lr * g, w -= v': rolled((w, v) => {
		const next = 0.8 * v + 0.07 * slope(w);
		return [w - next, next];
	}),
	'v = β v - lr * g, w += v': rolled((w, v) => {
		const next = 0.8 * v - 0.07 * slope(w);
		return [w + next, next];
	}),
});

made(stateNotReset, 'several rates', bowl({ learningRate: [0.2, 0.4], rows: 'end' }, ['rate', 'w']), {
	'w before the loop of rates': carriedOn(),
});
function carriedOn(): number[][] {
	let w = 5.3;
	return [0.2, 0.4].map((rate) => {
		for (let k = 0; k < 4; k += 1) w -= rate * slope(w);
		return [rate, w];
	});
}

const stopping = (changed: object, silent: number): Setting => ({
	...bowl({ tolerance: 0.45, learningRate: 0.17, steps: 9, rows: 'end', ...changed }, ['w', 'steps']),
	silent,
});
function stopped(goesOn: (g: number, moved: number) => boolean, from = 5.3, rate = 0.17): number[][] {
	let [w, moved, n] = [from, Number.POSITIVE_INFINITY, 0];
	while (goesOn(slope(w), moved) && n < 9) {
		const next = w - rate * slope(w);
		moved = Math.abs(next - w);
		w = next;
		n += 1;
	}
	return [[w, n]];
}
// From the right g ≥ tol stops as |g| ≥ tol does.
made(stopTestWrong, 'a slope that is positive', stopping({}, 2), {
	'-g >= tol': stopped((g) => -g >= 0.45),
	'|Δw| >= tol': stopped((_, moved) => moved >= 0.45),
	'|lr * g| >= tol': stopped((g) => Math.abs(0.17 * g) >= 0.45),
	'g * g >= tol': stopped((g) => g * g >= 0.45),
	'|g| < tol': stopped((g) => Math.abs(g) < 0.45),
	always: stopped(() => true),
});
made(stopTestWrong, 'a slope that is negative', stopping({ start: { w: -1.2 } }, 1), {
	'g >= tol': stopped((g) => g >= 0.45, -1.2),
	'|Δw| >= tol': stopped((_, moved) => moved >= 0.45, -1.2),
	'|lr * g| >= tol': stopped((g) => Math.abs(0.17 * g) >= 0.45, -1.2),
	'g * g >= tol': stopped((g) => g * g >= 0.45, -1.2),
	always: stopped(() => true, -1.2),
});
// A tolerance that is met exactly: the slope is 4, 2, 1; the moves are 1, 0.5.
made(
	stopTestWrong,
	'a slope that is the tolerance',
	stopping({ start: { w: 5 }, tolerance: 1, learningRate: 0.25 }, 2),
	{
		'g > tol': stopped((g) => g > 1, 5, 0.25),
		'-g >= tol': stopped((g) => -g >= 1, 5, 0.25),
		'|Δw| >= tol': stopped((_, moved) => moved >= 1, 5, 0.25),
		'|Δw| > tol': stopped((_, moved) => moved > 1, 5, 0.25),
		'|lr * g| >= tol': stopped((g) => Math.abs(0.25 * g) >= 1, 5, 0.25),
		always: stopped(() => true, 5, 0.25),
	},
);
made(stopTestWrong, 'a start that is flat enough', stopping({ start: { w: 3.25 }, tolerance: 0.6 }, 5), {
	'|g| <= tol': stopped((g) => Math.abs(g) <= 0.6, 3.25),
	'|Δw| >= tol': stopped((_, moved) => moved >= 0.6, 3.25),
	always: stopped(() => true, 3.25),
});
