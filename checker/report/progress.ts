import type { Status } from '../report-types.ts';
import { painter } from './paint.ts';
import { type Graded, isFailing, type View } from './reporter.ts';
import { summarise } from './summary.ts';
import { count, cut, padEnd, padStart, visible, wrap } from './text.ts';

const blocks = 10;
const linesOfAdvice = 2;

/** The chapters with what is passed in each, the counts of the verdicts, and what to do next. */
export function progress(all: readonly Graded[], view: View): string[] {
	if (all.length === 0) return ['There was nothing to check.'];
	return [...chapters(all, view), counts(all, view), ...nextStep(all, view)];
}

/** `1-derivatives  ██████░░░░  5/8`, a line for each chapter. */
function chapters(all: readonly Graded[], view: View): string[] {
	const names = [...new Set(all.map(({ exercise }) => exercise.chapter))];
	const longest = Math.max(...names.map((name) => name.length));
	const paint = painter(view.colour);
	return names.map((name) => {
		const results = all.filter(({ exercise }) => exercise.chapter === name).map(({ result }) => result);
		const passed = summarise(results).passed;
		const full = Math.floor((passed / results.length) * blocks);
		const bar = paint('green', '█'.repeat(full)) + paint('dim', '░'.repeat(blocks - full));
		return `${padEnd(name, longest)}  ${bar}  ${padStart(String(passed), 2)}/${results.length}`;
	});
}

function counts(all: readonly Graded[], view: View): string {
	const results = all.map(({ result }) => result);
	const { passed, failed, error, notStarted, score, maxScore } = summarise(results, view.weights);
	// Where all weigh the same the counts say as much.
	const isWeighed = Object.keys(view.weights ?? {}).length > 0;
	const points = isWeighed ? ` ${Number(score.toFixed(2))} of ${count(maxScore, 'point')}.` : '';
	if (passed === all.length) return painter(view.colour)('green', `All ${passed} passed.${points}`);
	const parts = [
		`${passed} of ${all.length} passed`,
		...(failed > 0 ? [`${failed} failed`] : []),
		...(error > 0 ? [`${error} could not be run`] : []),
		...(notStarted > 0 ? [`${notStarted} not started${missed(all, view)}`] : []),
	];
	return `${parts.join(', ')}.${points}`;
}

/** What was to be started and was not: all, or some of it. */
function missed(all: readonly Graded[], view: View): string {
	if (view.requireAll) return ', which counts as failed here';
	const required = all.filter(
		({ result }) => result.status === 'not-started' && isFailing(result, view),
	).length;
	return required > 0 ? ` (${required} of them required, which counts as failed here)` : '';
}

const advice: Readonly<Record<Status, string>> = {
	passed: '',
	failed: 'Look at the first row that does not follow.',
	error: 'See to it that the program runs.',
	'not-started': 'Open the file and do what its TODO says.',
};

/** The first exercise that is not passed, in the order of the course, with its file and a line or two of advice. */
function nextStep(all: readonly Graded[], view: View): string[] {
	const graded = all.find(({ result }) => result.status !== 'passed');
	if (graded === undefined) return whenAllPassed(view);
	const { result, exercise } = graded;
	const [best] = result.findings;
	const found = best === undefined ? undefined : (best.question ?? best.message);
	const lines = wrap(found ?? advice[result.status], view.width - 8);
	const more = lines.length > linesOfAdvice ? '…' : '';
	const paint = painter(view.colour);
	return [
		'',
		cut(`Next:   ${result.exercise}  ${visible(exercise.title)}`, view.width),
		cut(`        ${visible(result.file)}`, view.width),
		...lines.slice(0, linesOfAdvice).map((line, index) => {
			const end = index === linesOfAdvice - 1 ? more : '';
			return `        ${paint('cyan', cut(line + end, view.width - 8))}`;
		}),
		paint('dim', `        ${view.again(graded)}`),
	];
}

/** Who has passed the whole course keeps something of it. */
function whenAllPassed({ evidence, colour }: View): string[] {
	if (evidence === undefined) return [];
	return [
		'',
		'Next:   the evidence cards: a page and a picture of each of your runs',
		painter(colour)('dim', `        ${evidence}`),
	];
}
