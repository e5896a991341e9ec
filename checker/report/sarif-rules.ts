/** The rules that SARIF results refer to: every misconception of the catalogue, and what else a finding can be. */
import type { ReportingDescriptor } from 'sarif';
import { misconceptions } from '../misconceptions/list.ts';
import type { programProblems } from './hints.ts';
import type { HintLevel } from './reporter.ts';

/** The names of findings without a misconception. */
export const wrongTrace = 'wrong-trace';
export const notStarted = 'not-started';
export const notGraded = 'not-graded';

interface Words {
	readonly what: string;
	readonly next: string;
}

/** Facts about a program, in general words; a finding's own message has the particulars. */
const problems: Readonly<Record<(typeof programProblems)[number], Words>> = {
	unreadable: {
		what: 'The file could not be read.',
		next: 'See to it that it is a text file of at most 256 KiB.',
	},
	'syntax-error': {
		what: 'The program is no valid TypeScript.',
		next: 'Look at the first place that is marked.',
	},
	'type-error': {
		what: 'The types of the program do not fit together.',
		next: 'Compare the type that is there with the one that is asked for.',
	},
	'runtime-error': {
		what: 'The program stopped with an error.',
		next: 'Read the message of the error and the line that it names.',
	},
	timeout: { what: 'The program did not end in time.', next: 'Look for a loop whose condition stays true.' },
	'out-of-memory': {
		what: 'The program used more memory than it may.',
		next: 'Look for an array or a text that grows in a loop.',
	},
	'too-much-output': {
		what: 'The program printed more than it may.',
		next: 'Look at what is printed in the innermost loop.',
	},
	'forbidden-api': {
		what: 'The program asks for something that is not there for it.',
		next: 'Leave out imports, files, the network and timers.',
	},
	'missing-export': {
		what: 'The program does not export what the exercise asks for.',
		next: 'Export it under the name that the task gives.',
	},
	'missing-parameter': {
		what: 'A variable that the exercise names is not at the top level of the program.',
		next: 'Declare it there, under the name that the task gives.',
	},
	'wrong-format': {
		what: 'The rows or values cannot be read as what is asked for.',
		next: 'Compare one of them with the form that the task shows.',
	},
	'no-output': {
		what: 'The program prints or returns nothing.',
		next: 'Print the rows, or return the value, that the task asks for.',
	},
	'not-finite': {
		what: 'A value is NaN or infinite where the reference is finite.',
		next: 'Look for the first row where it is so.',
	},
};

const others: Readonly<Record<string, Words>> = {
	[wrongTrace]: {
		what: 'The trace is not that of the reference.',
		next: 'Look at the first row that does not follow.',
	},
	[notStarted]: { what: 'The exercise is not started.', next: 'Open the file and do what its TODO says.' },
	[notGraded]: { what: 'The submission could not be graded.', next: 'Show it to whoever runs the course.' },
};

/**
 * All rules, always in the same order. Below hint level 2 a finding has its name and its question and no more, so a
 * rule has no more either.
 */
export function rulesAt(hints: HintLevel): ReportingDescriptor[] {
	return [
		...misconceptions.map(({ id, what, why, next, question }) =>
			hints < 2
				? rule(id, inWords(id), question, [question])
				: rule(id, what, `${what} ${why}`, [why, next, question]),
		),
		...Object.entries({ ...problems, ...others }).map(([id, { what, next }]) =>
			rule(id, what, what, [what, next]),
		),
	];
}

function rule(id: string, short: string, full: string, help: readonly string[]): ReportingDescriptor {
	return {
		id,
		// The id says all that there is to say, but GitHub wants a name; readers ask that it is another, without hyphens.
		name: words(id).join(''),
		shortDescription: { text: short },
		fullDescription: { text: full },
		help: { text: help.join(' '), markdown: help.join('\n\n') },
		defaultConfiguration: { level: id === 'type-error' ? 'warning' : 'error' },
	};
}

/** `update-adds-gradient` → `Update`, `Adds`, `Gradient` */
const words = (id: string): string[] =>
	id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** `update-adds-gradient` → `Update adds gradient.` */
function inWords(id: string): string {
	const words = id.replaceAll('-', ' ');
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
