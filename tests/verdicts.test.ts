/**
 * Right answers in unusual styles and wrong ones of unusual kinds: each file under tests/verdicts/<exercise>/ is named
 * <status>-<word>-<n>.ts. Where the word is the name of a finding, the first finding has it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../checker/check.ts';
import { exerciseOf, root } from './support/exercises.ts';
import { openRooms } from './support/rooms.ts';

const rooms = openRooms();
const folder = join(root, 'tests', 'verdicts');
const names = new Set(
	(
		'syntax-error runtime-error timeout out-of-memory too-much-output forbidden-api unreadable missing-export ' +
		'missing-parameter no-output wrong-format not-finite columns-swapped hard-coded-output'
	).split(' '),
);

const exercises = readdirSync(folder).flatMap((chapter) =>
	readdirSync(join(folder, chapter)).map((name) => `${chapter}/${name}`),
);

describe.each(exercises)('%s', (id) => {
	test.each(readdirSync(join(folder, id)))('%s', async (file) => {
		const [, status, word = ''] = /^(passed|failed|error|not-started)-(.+)-\d+\.ts$/.exec(file) ?? [];
		const bytes = readFileSync(join(folder, id, file));
		const { result } = await check({ exercise: exerciseOf(id), file, bytes }, rooms, { strictTypes: false });
		expect(result).toMatchObject({ exercise: id, status });
		const [first] = result.findings;
		if (names.has(word)) expect(first).toMatchObject({ misconception: word, severity: 'error' });
		if (status === 'passed')
			expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
