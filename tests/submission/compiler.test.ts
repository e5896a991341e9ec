import { afterAll, describe, expect, it } from 'vitest';
import { createCompiler } from '../../checker/submission/compiler.ts';
import { types } from '../hostile/compiler/specimens.ts';

const compiler = createCompiler();
afterAll(() => compiler.close());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the compiler', () => {
	it('reads, erases and checks types', async () => {
		const text = '\ufefflet w: number = "0";\nconsole.log(w);\n';
		const submission = await compiler.read('chapter/a.ts', bytes(text));
		expect(submission).toMatchObject({
			file: 'chapter/a.ts',
			text: text.slice(1),
			javascript: 'let w         = "0";\nconsole.log(w);\n',
			inPlace: true,
			variables: [{ name: 'w', initializer: { start: 16, end: 19 } }],
		});
		expect(await compiler.erase(['let a: 1 = 2', 'let b: = 1', ''])).toEqual([
			'let a    = 2',
			expect.objectContaining({ problem: 'syntax-error' }),
			'',
		]);
		const { errors } = await compiler.checkTypes('chapter/a.ts', text.slice(1));
		expect(errors).toMatchObject([
			{ message: expect.stringContaining('not assignable'), place: { line: 1 } },
		]);
	});

	it('answers in order, many at once', async () => {
		const order: number[] = [];
		const all = Array.from({ length: 40 }, async (_, i) => {
			const result = await compiler.read(`${i}.ts`, bytes(`export const n${i} = ${i};`));
			order.push(i);
			return 'problem' in result ? result.problem : result.exports[0]?.name;
		});
		expect(await Promise.all(all)).toEqual(Array.from({ length: 40 }, (_, i) => `n${i}`));
		expect(order).toEqual(Array.from({ length: 40 }, (_, i) => i));
	});

	it('gives what cannot be read as a value', async () => {
		expect(await compiler.read('a.ts', bytes('let ='))).toMatchObject({ problem: 'syntax-error' });
		expect(await compiler.read('a.ts', Uint8Array.of(0xff))).toMatchObject({ problem: 'unreadable' });
		expect(await compiler.erase([])).toEqual([]);
	});

	it('names which edited copy took the worker with it', async () => {
		const deep = `let q = ${'('.repeat(20_000)}1${')'.repeat(20_000)}`;
		expect(await compiler.erase(['let a: 1', deep, 'let b: 2'])).toEqual([
			'let a   ',
			expect.objectContaining({ problem: 'unreadable' }),
			'let b   ',
		]);
	});

	it('does not wait for a hanging check when it is closed', async () => {
		const own = createCompiler();
		await own.checkTypes('a.ts', 'let a = 1;');
		const hanging = own.checkTypes('b.ts', types['overloads that call each other'] ?? '');
		await own.close();
		expect((await hanging).gaveUp).toContain('given up');
	}, 4_000);

	it('settles what is waiting when it is closed', async () => {
		const own = createCompiler();
		const waiting = [own.read('a.ts', bytes('let a = 1')), own.checkTypes('a.ts', 'let a = 1')];
		await own.close();
		const settled = await Promise.all(waiting);
		expect(settled).toHaveLength(2);
		expect(await own.read('a.ts', bytes('let a = 1'))).toMatchObject({ problem: 'unreadable' });
		await own.close();
	});
});
