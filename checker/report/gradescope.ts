/** The results.json that Gradescope reads from an autograder: a test with its points for each exercise. */
import { jsonText } from './json.ts';
import type { Graded, Reporter, View } from './reporter.ts';
import { summarise } from './summary.ts';
import { count, visible, visibleLines } from './text.ts';
import { failureText, verdictText } from './verdict.ts';

/** What students see; the text is shown as it is, neither as HTML nor as Markdown. */
const common = {
	output_format: 'text',
	test_output_format: 'text',
	test_name_format: 'text',
	visibility: 'visible',
	stdout_visibility: 'hidden',
} as const;

export const gradescope: Reporter = {
	begin: () => '',
	result: () => '',
	end: (all, view) => {
		const results = all.map(({ result }) => result);
		const { passed, score } = summarise(results, view.weights);
		const milliseconds = results.reduce((sum, { durationMs }) => sum + durationMs, 0);
		return jsonText({
			score,
			execution_time: Math.round(milliseconds / 1000),
			output: `${passed} of ${count(all.length, 'exercise')} passed.`,
			...common,
			tests: all.map((graded) => testOf(graded, view)),
		});
	},
	unfinished: () =>
		jsonText({
			score: 0,
			output:
				'The checker was stopped before it had finished, so nothing is graded. Submit again; if it stays so, tell whoever runs the course.',
			...common,
			tests: [],
		}),
};

/** Gradescope knows passed and failed only, so what is not started has failed whatever the exit status makes of it. */
function testOf(graded: Graded, view: View) {
	const { result, exercise } = graded;
	const weight = view.weights?.[exercise.id] ?? 1;
	const said = result.status === 'passed' ? remarksOf(graded) : failureText(graded, view);
	return {
		name: visible(`${exercise.id}  ${exercise.title}`),
		score: result.score * weight,
		max_score: weight,
		status: result.status === 'passed' ? 'passed' : 'failed',
		output: [verdictText(result), said].filter((part) => part !== '').join('\n\n'),
		output_format: common.output_format,
		name_format: common.test_name_format,
		tags: result.findings.flatMap(({ misconception }) => misconception ?? []).slice(0, 1),
		visibility: common.visibility,
	};
}

const remarksOf = ({ result }: Graded) =>
	result.findings.map(({ message }) => visibleLines(message)).join('\n');
