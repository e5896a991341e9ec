import { describe, expect, test } from 'vitest';
import { specRemarks } from '../../checker/verify/spec-remarks.ts';
import { specimensOf } from '../../checker/verify/specimens.ts';
import { exerciseOf } from '../support/exercises.ts';

const remarks = (id: string, specimens = specimensOf('tests/submissions', id)) =>
	specRemarks(exerciseOf(id), `${id}.yaml`, specimens).map(({ message }) => message);

describe('what the reference alone cannot show', () => {
	const id = '1-derivatives/critical-points';

	test('is asked of the author', () => {
		expect(remarks(id, [])).toEqual([
			expect.stringContaining('tells `coefficient-dropped` and `precedence` apart'),
			expect.stringContaining('With `precedence` the reference prints the right rows'),
		]);
	});

	test('is answered by a wrong answer that was written', () => {
		expect(remarks(id)).toEqual([]);
	});
});
