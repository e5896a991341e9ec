import { expect, test } from 'vitest';
import { InFlight } from '../../checker/command/queue/in-flight.ts';
import { UsageError } from '../../checker/errors.ts';

const manner = { hints: 2, strictTypes: false, timing: false, limits: {} } as const;
const job = { exercise: 'a/b', file: 'a/b.ts', bytes: new Uint8Array() };
const here = { text: 'graded here', status: 'error' } as const;
const text = JSON.stringify({
	exercise: job.exercise,
	file: job.file,
	status: 'passed',
	score: 1,
	checks: [],
	findings: [],
	output: [],
});
const stalled = 'job stalled more than allowable limit';

function open() {
	const put: string[] = [];
	const said: string[] = [];
	let gradedHere = 0;
	const flight = new InFlight({
		run: 'run',
		manner,
		put: (id) => put.push(id),
		gradeHere: async () => {
			gradedHere += 1;
			return here;
		},
		say: (text) => said.push(text),
	});
	return { flight, put, said, gradedHere: () => gradedHere };
}

test('the first result is the result; what comes later, or for others, is nobody’s', async () => {
	const { flight, put } = open();
	const one = flight.grade(job);
	const two = flight.grade(job);
	expect(put).toEqual(['run-0', 'run-1']);
	flight.completed('other-0', { text });
	flight.completed('run-1', { text });
	flight.completed('run-1', { text: '{}' });
	flight.failed('run-1', stalled);
	expect(await two).toEqual({ text, status: 'passed' });
	expect(flight.ids).toEqual(['run-0']);
	flight.completed('run-0', { text });
	expect(await one).toEqual({ text, status: 'passed' });
	expect(put).toHaveLength(2);
});

test('a job that workers end with, or give no result of, is graded here in the end', async () => {
	const { flight, put, gradedHere } = open();
	const lost = flight.grade(job);
	flight.failed('run-0', stalled);
	expect(await lost).toBe(here);
	const lied = flight.grade(job);
	flight.completed('run-1', { text: '{}' });
	flight.failed('run-1', 'it is no submission');
	expect(put).toEqual(['run-0', 'run-1', 'run-1', 'run-1']);
	flight.completed('run-1', null);
	expect(await lied).toBe(here);
	expect(gradedHere()).toBe(2);
});

test('a job that the queue does not know of is put again when it is missed twice in a row', () => {
	const { flight, put } = open();
	void flight.grade(job);
	void flight.grade(job);
	flight.missed(new Set(['run-0', 'run-1']));
	flight.missed(new Set(['run-1']));
	expect(put).toEqual(['run-0', 'run-1', 'run-1']);
	flight.missed(new Set(['run-0', 'run-1']));
	flight.missed(new Set(['run-0']));
	expect(put.slice(3)).toEqual(['run-0']);
});

test('after a failure there is nothing to wait for', async () => {
	const { flight } = open();
	const one = flight.grade(job);
	flight.fail(new UsageError('gone'));
	await expect(one).rejects.toThrow('gone');
	await expect(flight.grade(job)).rejects.toThrow('gone');
	expect([flight.ids, flight.abandoned]).toEqual([[], ['run-0']]);
});
