import { describe, expect, test } from 'vitest';
import { type Listed, select } from '../../checker/command/select.ts';
import { UsageError } from '../../checker/errors.ts';

const exercises = [
	listed('1-derivatives', 'nudge'),
	listed('1-derivatives', 'tangent-line'),
	listed('3-gradient-descent', 'first-loop'),
	listed('3-gradient-descent', 'momentum'),
	listed('5-review', 'momentum'),
];

function listed(chapter: string, name: string): Listed {
	return { id: `${chapter}/${name}`, chapter, name, specFile: `/course/exercises/${chapter}/${name}.yaml` };
}

function ids(...names: string[]): string[] {
	return select(names, exercises, '/course/exercises', '/course').map(({ id }) => id);
}

function complaint(...names: string[]): string {
	try {
		ids(...names);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	throw new Error('There was no complaint.');
}

describe('what names stand for', () => {
	test.each([
		'3-gradient-descent/first-loop',
		'first-loop',
		'exercises/3-gradient-descent/first-loop.ts',
		'./exercises/3-gradient-descent/first-loop.yaml',
		'/course/exercises/3-gradient-descent/first-loop.ts',
		'exercises/1-derivatives/../3-gradient-descent/first-loop.ts',
	])('%s is one exercise', (name) => {
		expect(ids(name)).toEqual(['3-gradient-descent/first-loop']);
		expect(select([name], exercises, '/course/exercises', '/course')[0]?.byName).toBe(true);
	});

	test.each(['1-derivatives', 'exercises/1-derivatives', 'exercises/1-derivatives/'])(
		'%s is a chapter',
		(name) => {
			expect(ids(name)).toEqual(['1-derivatives/nudge', '1-derivatives/tangent-line']);
			expect(select([name], exercises, '/course/exercises', '/course')[0]?.byName).toBe(false);
		},
	);

	test('a path starts from where the call was made', () => {
		const found = select(
			['first-loop.ts'],
			exercises,
			'/course/exercises',
			'/course/exercises/3-gradient-descent',
		);
		expect(found.map(({ id }) => id)).toEqual(['3-gradient-descent/first-loop']);
	});

	test('no name, and the folder of all, are all exercises', () => {
		expect(ids()).toHaveLength(5);
		expect(ids('exercises')).toHaveLength(5);
	});

	test('each once and in the order of the course, however they are named', () => {
		expect(ids('first-loop', '1-derivatives', 'nudge', '3-gradient-descent/first-loop')).toEqual([
			'1-derivatives/nudge',
			'1-derivatives/tangent-line',
			'3-gradient-descent/first-loop',
		]);
	});

	test('an exercise named beside its chapter is asked for by name', () => {
		const found = select(['1-derivatives', 'nudge'], exercises, '/course/exercises', '/course');
		expect(found.map(({ byName }) => byName)).toEqual([true, false]);
	});
});

describe('names that stand for nothing', () => {
	test.each([
		['frist-loop', 'first-loop'],
		['First-Loop', 'first-loop'],
		['3-gradient-decent', '3-gradient-descent'],
		['3-gradient-descent/first-lop', '3-gradient-descent/first-loop'],
		['exercises/3-gradient-descent/first-lop.ts', '3-gradient-descent/first-loop'],
	])('%s: did you mean %s', (name, meant) => {
		expect(complaint(name)).toContain(`\`${name}\`. Did you mean \`${meant}\`?`);
	});

	test('what is like nothing gets no guess but the list', () => {
		const message = complaint('zzzzzzzzzzzz');
		expect(message).not.toContain('Did you mean');
		expect(message).toContain('1-derivatives: nudge, tangent-line');
	});

	test('a name in two chapters is not decided', () => {
		expect(complaint('momentum')).toContain('3-gradient-descent/momentum, 5-review/momentum');
	});
});
