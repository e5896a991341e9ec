/** Rows of a class that nobody had to grade: the same ones each time, of every verdict. */
import { type Row, readRow, rowText } from '../../checker/class/row.ts';
import { ClassPage } from '../../checker/class-page/class-page.ts';
import type { CourseExercise, PageFile } from '../../checker/class-page/course.ts';
import { loadDrawing } from '../../checker/class-page/plots.ts';
import { jsonLine } from '../../checker/report/json.ts';
import type { Finding, Result } from '../../checker/report-types.ts';

export const course = (exercises: number): CourseExercise[] =>
	Array.from({ length: exercises }, (_, i) => ({
		id: `${1 + (i % 4)}-chapter/exercise-${i + 1}`,
		title: `Exercise number ${i + 1}`,
	}));

export const program = `// A comment first
let w = 0;
const learningRate = 0.2;

for (let step = 1; step <= 6; step += 1) {
	const gradient = 2 * (w - 3);
	w = w + learningRate * gradient;
	console.log(step, w);
}
`;

export function mistake(name: string, more: Partial<Finding> = {}): Finding {
	return {
		misconception: name,
		family: 'sign-error',
		severity: 'error',
		message: `What ${name} does, and why it matters.`,
		question: 'Up or down?',
		line: 7,
		column: 2,
		endLine: 7,
		endColumn: 33,
		evidence: { predicted: true, repaired: true },
		alternatives: [],
		...more,
	};
}

export function wrong(exercise: string, actual: number, ...findings: Finding[]): Result {
	return {
		exercise,
		file: `class/someone/${exercise}.ts`,
		status: 'failed',
		score: 0.25,
		trace: {
			columns: ['step', 'w'],
			expected: [
				[1, 1.2],
				[2, 1.92],
			],
			actual: [
				[1, actual],
				[2, actual],
			],
			firstDivergence: { row: 1, column: 'w', expected: 1.2, actual },
		},
		checks: [{ name: 'listed rows', passed: false }],
		findings,
		output: [],
		durationMs: 1,
	};
}

export const right = (exercise: string): Result => ({
	exercise,
	file: '',
	status: 'passed',
	score: 1,
	checks: [{ name: 'listed rows', passed: true }],
	findings: [],
	output: [],
	durationMs: 1,
});

export function broken(exercise: string, message: string, name = 'syntax-error'): Result {
	const finding = mistake(name, { family: 'program', message, line: 3, column: 1, endLine: 3, endColumn: 2 });
	return { ...right(exercise), status: 'error', score: 0, checks: [], findings: [finding] };
}

/** As a line of the results, and back: what the page gets. */
export const row = (index: number, student: string, result: Result): Row =>
	readRow(rowText(index, student, jsonLine(result)));

/** One answer of every student to every exercise; what comes of it depends on the two numbers alone. */
export function* classRows(
	students: number,
	exercises: readonly CourseExercise[],
	nameOf: (student: number) => string = (student) => `student-${String(student).padStart(5, '0')}`,
): Generator<Row> {
	let index = 0;
	for (let student = 0; student < students; student += 1)
		for (const [i, { id }] of exercises.entries())
			yield row(index++, nameOf(student), answer(id, (7 * student + 11 * i + student * i) % 23));
}

function answer(id: string, kind: number): Result {
	if (kind < 11) return right(id);
	if (kind < 13) return { ...right(id), status: 'not-started', score: 0, checks: [] };
	if (kind < 14) return broken(id, `Line ${kind}: a bracket is missing.`);
	if (kind < 16) return wrong(id, kind);
	if (kind < 18) return wrong(id, -kind, mistake('gradient-negated'), mistake('exponent-kept', { line: 6 }));
	return wrong(id, -1.2 * (1 + (kind % 3)), mistake('update-adds-gradient'));
}

/** Every file of the page, by its path. */
export async function pageOf(
	rows: Iterable<Row>,
	exercises: readonly CourseExercise[],
	text: () => string | undefined = () => program,
): Promise<ReadonlyMap<string, string>> {
	const page = new ClassPage(exercises);
	const files = new Map<string, string>();
	const put = (file: PageFile) => {
		if (files.has(file.path)) throw new Error(`${file.path} is written twice.`);
		files.set(file.path, file.text);
	};
	for (const one of rows) for (const file of page.add(one, text)) put(file);
	for (const file of page.end(await loadDrawing())) put(file);
	return files;
}
