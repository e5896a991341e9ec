import type { Graded } from '../report/reporter.ts';
import { visible } from '../report/text.ts';
import type { CheckCall } from './options.ts';
import type { Listed } from './select.ts';
import type { Typed } from './typed.ts';

/** The call that checks one exercise again, as it is typed into a shell. */
export function again(
	{ submission, submissions, config }: CheckCall,
	exercises: readonly Listed[],
	typed: Typed,
): (graded: Graded) => string {
	return ({ exercise, result }) => {
		const alone = exercises.filter(({ name }) => name === exercise.name).length === 1;
		const isOther = submission !== undefined || submissions !== undefined;
		return typed(
			'check',
			alone ? exercise.name : exercise.id,
			...(isOther ? ['--submission', quoted(result.file)] : []),
			...(config === undefined ? [] : ['--config', quoted(config)]),
		);
	};
}

function quoted(word: string): string {
	return /^[\w./+:@-]+$/.test(word) ? word : `'${visible(word).replaceAll("'", "'\\''")}'`;
}
