import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../checker/class/in-order.ts';

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = [];
	for await (const one of list) found.push(one);
	return found;
}

test('outcomes come in the order of the items, however long each takes', async () => {
	const turns = fc.array(fc.nat(5), { maxLength: 30 });
	await fc.assert(
		fc.asyncProperty(
			turns,
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 1, max: 8 }),
			async (list, atOnce, window) => {
				const items = list.map((turn, index) => ({ turn, index }));
				let [running, most] = [0, 0];
				const work = async ({ turn, index }: { turn: number; index: number }) => {
					running += 1;
					most = Math.max(most, running);
					for (let i = 0; i < turn; i += 1) await Promise.resolve();
					running -= 1;
					return index;
				};
				expect(await all(inOrder(items, { atOnce, window }, work))).toEqual(
					list.map((_turn, index) => index),
				);
				expect(most).toBeLessThanOrEqual(atOnce);
			},
		),
	);
});

test('what is done waits for the first only until the window is full', async () => {
	let begun = 0;
	let release: (value: undefined) => void = () => undefined;
	const first = new Promise<undefined>((resolve) => {
		release = resolve;
	});
	const list = inOrder(
		Array.from({ length: 1000 }, (_, i) => i),
		{ atOnce: 3, window: 20 },
		async (i) => {
			begun += 1;
			if (i === 0) await first;
			return i;
		},
	);
	const next = list.next();
	await new Promise((resolve) => setImmediate(resolve));
	expect(begun).toBe(20);
	release(undefined);
	expect((await next).value).toBe(0);
	await list.return();
});

test('a rejection comes in its turn and ends the work', async () => {
	const begun: number[] = [];
	const list = inOrder([0, 1, 2, 3, 4, 5], { atOnce: 2, window: 2 }, async (i) => {
		begun.push(i);
		if (i === 1) throw new Error('no');
		return i;
	});
	expect((await list.next()).value).toBe(0);
	await expect(list.next()).rejects.toThrow('no');
	expect(begun.length).toBeLessThan(6);
});
