import type { Graded } from '../report/reporter.ts';
import { visible } from '../report/text.ts';
import type { CheckCall } from './options.ts';
import type { Listed } from './select.ts';

/** The call that checks one exercise again, as it is typed into a shell. */
export function again(call: CheckCall, exercises: readonly Listed[]): (graded: Graded) => string {
	return ({ exercise, result }) => {
		const alone = exercises.filter(({ name }) => name === exercise.name).length === 1;
		const words = ['npm run check --', alone ? exercise.name : exercise.id];
		if (call.submission !== undefined || call.submissions !== undefined) {
			words.push('--submission', quoted(result.file));
		}
		return words.join(' ');
	};
}

function quoted(word: string): string {
	return /^[\w./+:@-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`;
}
