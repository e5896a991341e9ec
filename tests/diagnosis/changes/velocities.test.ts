import { expect, test } from 'vitest';
import { velocityChanges } from '../../../checker/diagnosis/changes/velocities.ts';
import { read } from '../../submission/read.ts';
import { cluesTo, madeOf } from './made.ts';

const head = 'export function descend(slope, start, η, β, steps) { ';
const made = (body: string, exercise = '3-gradient-descent/momentum') => {
	const submission = read(`${head}${body} }`);
	const changes = madeOf(submission, velocityChanges(submission, cluesTo(submission, exercise)));
	return changes.map((text) => text.replace(head, '').replace(/ \}$/, ''));
};

test('a velocity keeps its share of the one before', () => {
	expect(made('v = slope(x); x -= η * v;')).toEqual(['insert: v = β * v + slope(x); x -= η * v;']);
});

test('the rate goes from the velocity to the step', () => {
	expect(made('v = β * v + η * g; x -= v;')).toContain('rewrite: v = β * v + g; x -= η * v;');
	expect(made('v = β * v + g * η; x = x - v;')).toContain('rewrite: v = β * v + g; x = x - (η * v);');
	expect(made('x -= v; v = η * g;')).toContain('rewrite: x -= η * v; v = g;');
});

test('a velocity that is begun anew each time gives its rate to what is taken', () => {
	expect(made('const v = β * ball.v + η * g; return { x: ball.x - v, v };')).toEqual([
		'rewrite: const v = β * ball.v + g; return { x: ball.x - (η * v), v };',
	]);
	expect(made('let n; const v = β * ball.v + g; const u = η * g; return { x: ball.x - v, u };')).toEqual([]);
});

test('a step that has the velocity twice, or is the velocity’s own, stays', () => {
	expect(made('v = η * v; x -= v + v;').filter((text) => text.startsWith('rewrite'))).toEqual([]);
});

test('without momentum there is no velocity', () => {
	expect(made('v = slope(x);', '3-gradient-descent/stopping-rule')).toEqual([]);
});
