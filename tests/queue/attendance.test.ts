import { expect, test } from 'vitest';
import { openAttendance } from '../../checker/command/queue/attendance.ts';
import { asScript } from '../../checker/command/typed.ts';

const version = { checker: 'a', exercises: 'b' };
const other = { checker: 'x', exercises: 'b' };
const open = () => openAttendance(version, 'redis://host:6379', 300_000, asScript);

test('with a worker of this version there is nothing to say, whoever else is there', () => {
	const attendance = open();
	for (let now = 0; now < 1_000_000; now += 2000)
		expect(attendance.look([other, version], now)).toBeUndefined();
});

test('without a worker that is said once, and given up in the end', () => {
	const attendance = open();
	expect(attendance.look([], 0)).toEqual({
		say: expect.stringMatching(
			/^No worker is at redis:\/\/host:6379 yet\. .*: npm run worker -- --queue <address>$/,
		),
	});
	expect(attendance.look([], 299_999)).toBeUndefined();
	expect(attendance.look([], 300_000)).toEqual({ giveUp: expect.stringContaining('in 5 min') });
});

test('a worker that goes is waited for as long as the first', () => {
	const attendance = open();
	attendance.look([version], 0);
	attendance.look([], 200_000);
	expect(attendance.look([], 499_999)).toBeUndefined();
	expect(attendance.look([], 500_000)).toHaveProperty('giveUp');
});

test('with workers of another version alone it is given up soon, with what differs', () => {
	const attendance = open();
	expect(attendance.look([other], 0)).toBeUndefined();
	expect(attendance.look([other], 9_999)).toBeUndefined();
	expect(attendance.look([other], 10_000)).toEqual({
		giveUp: expect.stringMatching(
			/another version.*differ from this one in the version of the checker.*Node\. On/,
		),
	});
	const both = open();
	both.look([{ checker: 'x', exercises: 'y' }], 0);
	expect(both.look([{ checker: 'x', exercises: 'y' }], 10_000)).toEqual({
		giveUp: expect.stringContaining('or of Node and in the specs'),
	});
});
