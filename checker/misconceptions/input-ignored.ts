import { declarationsIn, usesOf } from '../submission/names.ts';
import { misconception } from './misconception.ts';

export default misconception({
	id: 'input-ignored',
	family: 'not-computed',
	what: 'One of the inputs plays no part in the answer.',
	why: 'With another value of that input the right answer changes, and yours stays.',
	next: 'Find where that input should enter, and what stands there instead.',
	question: 'If this input changed a little, which of the values would change?',
	undoneBy: ['name', 'number', 'insert', 'rewrite'],
	/** A parameter that is read nowhere, and belongs where another value stands. */
	provedBy: ({ kind, edits }, { syntax }) =>
		kind === 'name' &&
		edits.some(({ text }) =>
			declarationsIn(syntax).some(
				(declaration) =>
					declaration.name === text &&
					declaration.kind === 'parameter' &&
					usesOf(syntax, declaration).length === 0,
			),
		),
});
