/** What an exercise wants to see built, not only computed: a class or function of the student's own. */
import type { Finding } from '../report-types.ts';
import type { Submission } from '../types.ts';
import { declarationsIn, usesOf } from './names.ts';

/**
 * A remark for each expected name that the submission does not declare, or declares and never uses. No verdict
 * depends on it: a right value stays right however it is computed.
 *
 * @param expected the exercise's `uses`
 */
export function usesRemarks(
	expected: readonly string[],
	{ syntax }: Pick<Submission, 'syntax'>,
): readonly Finding[] {
	return expected.flatMap((name): Finding[] => {
		const declared = declarationsIn(syntax).filter((declaration) => declaration.name === name);
		if (declared.some((declaration) => usesOf(syntax, declaration).length > 0)) return [];
		const found =
			declared.length === 0
				? `no \`${name}\` of your own stands in the file`
				: `the \`${name}\` of your own was not used for them`;
		return [
			{
				severity: 'remark',
				message: `The values are right, but ${found}. The exercise is about building one: it goes on working where the formula is too long to differentiate by hand. Write \`${name}\`, and compute the same values with it.`,
				evidence: { predicted: false, repaired: false },
				alternatives: [],
			},
		];
	});
}
