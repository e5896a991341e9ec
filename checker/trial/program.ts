/** A submission, or an edited copy of it, made into the programs that the sandbox runs. */
import { argumentsOf, parameterValues } from '../spec/inputs.ts';
import { bind } from '../submission/bind.ts';
import { applyEdits } from '../submission/edit.ts';
import { exported } from '../submission/exported.ts';
import { declarationsIn } from '../submission/names.ts';
import { enclosing } from '../submission/tree.ts';
import type { Compiler, Edit, Exercise, Problem, Program, Submission, Task } from '../types.ts';
import type { Case } from './cases.ts';

/** What runs: a submission with some edits, none for the student's own. */
export interface Version {
	readonly submission: Submission;
	readonly edits: readonly Edit[];
	/** The name through which instrumented code reports values, where the edits put one in. */
	readonly watch?: string;
}

export const isProblem = (value: unknown): value is Problem =>
	typeof value === 'object' && value !== null && 'problem' in value;

/** What every run of the exercise needs of the file: the parameters, or the export. Undefined where all is there. */
export function missingPart(exercise: Exercise, submission: Submission): Problem | undefined {
	if (exercise.form.kind === 'program') {
		const bound = bind(
			submission,
			Object.fromEntries(Object.keys(exercise.form.parameters).map((name) => [name, 0])),
		);
		return isProblem(bound) ? bound : undefined;
	}
	const found = exported(submission, exercise.form.name);
	return isProblem(found) ? found : undefined;
}

/** The module's text for a version in a case: its own edits, and a program's parameters set to the case's values. */
export async function programFor(
	exercise: Exercise,
	version: Version,
	given: Case,
	compiler: Compiler,
): Promise<Program | Problem> {
	const { submission } = version;
	const edits = [...version.edits];
	if (exercise.form.kind === 'program' && given.kind !== 'listed') {
		const bound = bind(submission, parameterValues(exercise, given.inputs, given.overrides));
		if (isProblem(bound)) return bound;
		// A probe's value stands in place of whatever an edit would put into the same initialiser.
		const kept = edits.filter(
			(edit) => !bound.edits.some((other) => edit.start < other.end && other.start < edit.end),
		);
		edits.splice(0, edits.length, ...kept, ...bound.edits);
	}
	const javascript = await javascriptWith(submission, edits, compiler);
	if (typeof javascript !== 'string') return javascript;
	const task = taskOf(exercise, given);
	const again = task.do === 'print' ? '' : exportedAgain(submission, task.name);
	return {
		javascript: javascript + again,
		task,
		...(version.watch === undefined ? {} : { watch: version.watch }),
	};
}

/** QuickJS does not export the names of `export const [f] = …`; said once more at the end of the module, it does. */
function exportedAgain({ syntax, exports }: Submission, name: string): string {
	const local = exports.find((found) => found.name === name)?.local;
	const isInArray = declarationsIn(syntax).some(
		(declaration) =>
			declaration.name === local &&
			declaration.scope.id === 0 &&
			enclosing(syntax, declaration.node, ({ kind }) => kind === 'ArrayBindingPattern') !== undefined &&
			enclosing(syntax, declaration.node, ({ kind }) => kind === 'VariableStatement')?.children.some(
				(id) => syntax[id]?.kind === 'ExportKeyword',
			),
	);
	return isInArray ? `\nexport { ${local} };` : '';
}

async function javascriptWith(
	submission: Submission,
	edits: readonly Edit[],
	compiler: Compiler,
): Promise<string | Problem> {
	if (edits.length === 0) return submission.javascript;
	const plain = submission.inPlace ? edits.map(withoutAssertions) : [];
	// An edit is written in the student's words, types and all: most have none but `!`, which is erased here.
	if (submission.inPlace && !plain.some(({ text }) => mayHaveTypes.test(text))) {
		return applyEdits(submission.javascript, plain);
	}
	const [erased] = await compiler.erase([applyEdits(submission.text, edits)], submission.inPlace);
	return erased as string | Problem;
}

/** x! → x, but neither !x nor x != y; text in quotes is left to the compiler. */
function withoutAssertions(edit: Edit): Edit {
	const isPlain = edit.text.includes('!') && !/['"`]/.test(edit.text);
	return isPlain ? { ...edit, text: edit.text.replace(/(?<=[\w$)\]])!(?!=)/g, '') } : edit;
}

/** `(x: number) =>`, `x as number`, `f<number>(x)`, and assertions beside quotes: more is found than there is. */
const mayHaveTypes = /\b(?:as|satisfies)\s|[\w$)\]?]\??\s*:\s*[A-Za-z([{]|\w<\w|[\w$)\]]!(?!=)/;

function taskOf({ form, ...exercise }: Exercise, given: Case): Task {
	switch (form.kind) {
		case 'program':
			return { do: 'print' };
		case 'function':
			return { do: 'call', name: form.name, arguments: argumentsOf({ form, ...exercise }, given.inputs) };
		case 'value':
			return { do: 'read', name: form.name };
	}
}
