/** A learning rate that is the student's to choose: what it achieves, shown whatever the verdict is. */
import type { Attempt } from './attempt.ts';
import { routineNamed } from './core/routines.ts';
import type { Finding } from './report-types.ts';
import { evidence } from './result.ts';
import { inputsWith } from './spec/inputs.ts';
import type { RateStudy } from './types.ts';

/** The descent that the chosen value makes; undefined where the answer is none, or no rate is asked. */
export function studyOf({ exercise: { form }, trials: [first] }: Attempt): RateStudy | undefined {
	if (form.kind !== 'value' || !first || first.problem) return undefined;
	const { inputs } = first.given;
	const chosen = inputsWith(inputs, { [form.input]: first.run.returned }) as unknown as typeof inputs;
	return routineNamed(inputs.routine).study?.(chosen);
}

/** The same in words, for every report. */
export function studyRemark({ rate, losses, risesAt, goal, bound, window }: RateStudy): Finding {
	const [from, to] = [short(losses[0]), short(losses.at(-1))];
	const path = risesAt === undefined ? 'falls at every step' : `does not fall at step ${risesAt}`;
	const rates = window
		? `rates from ${inward(window.from, Math.ceil)} to ${inward(window.to, Math.floor)} work.`
		: 'no rate was found that works.';
	const stable = bound === undefined ? '' : `Stable below 2/λmax = ${short(bound)}; `;
	const first = stable + rates;
	return {
		severity: 'remark',
		message: `${first.charAt(0).toUpperCase()}${first.slice(1)} With ${short(rate)} the loss ${path}, ${from} → ${to}; asked: below ${goal}.`,
		question:
			'By which factor does one step multiply the distance along the steepest direction, and along the flattest?',
		evidence,
		alternatives: [],
	};
}

const short = (value = Number.NaN) => String(Number(value.toPrecision(3)));

/** Three digits, rounded to the side on which the rate still works. */
function inward(value: number, round: (value: number) => number): string {
	const unit = 10 ** (Math.floor(Math.log10(value)) - 2);
	return String(Number((round(value / unit) * unit).toPrecision(3)));
}
