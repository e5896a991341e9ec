import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../checker/trace/row-form.ts';

describe('the fields of a row form', () => {
	test.each([
		[
			'{step} w= {w} loss= {loss}',
			[{ column: 'step' }, { column: 'w', label: 'w' }, { column: 'loss', label: 'loss' }],
		],
		[
			'h= {h} slope= {slope}',
			[
				{ column: 'h', label: 'h' },
				{ column: 'slope', label: 'slope' },
			],
		],
		['{x} {y}', [{ column: 'x' }, { column: 'y' }]],
		['{x}, {y};', [{ column: 'x' }, { column: 'y' }]],
		// The word nearest to the value is its label.
		[
			'after step {k} the Loss is: {loss}',
			[
				{ column: 'k', label: 'step' },
				{ column: 'loss', label: 'is' },
			],
		],
		['W1: {w1}', [{ column: 'w1', label: 'w1' }]],
		['η = {rate}', [{ column: 'rate', label: 'η' }]],
		['no values', []],
	])('%s', (form, fields) => {
		expect(fieldsOf(form)).toEqual(fields);
	});
});
