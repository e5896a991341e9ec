import { afterAll, describe, expect, it } from 'vitest';
import { tendWorker } from '../../checker/submission/tended-worker.ts';

const file = new URL('./faulty-worker.mjs', import.meta.url);

describe('a tended worker', () => {
	const worker = tendWorker<readonly [fault: string, value?: unknown]>(file, 64);
	afterAll(() => worker.close());

	it.each([
		['hang', 'time'],
		['hunger', 'memory'],
		['overflow', 'broken'],
		['exit', 'broken'],
		['reject', 'broken'],
		['broken', 'broken'],
	])('is replaced after %s', async (fault, loss) => {
		const milliseconds = fault === 'hang' ? 50 : 20_000;
		const answers = await Promise.all([
			worker.ask(['echo', 1], 20_000, String),
			worker.ask([fault], milliseconds, (lost) => `lost: ${lost}`),
			worker.ask(['echo', 2], 20_000, String),
		]);
		expect(answers).toEqual([1, `lost: ${loss}`, 2]);
	});

	// Without a limit to what may be young, one of the first of these ended the whole process on Node 22 and 24.
	it('is lost alone, however often it asks for too much', async () => {
		const times = Array.from({ length: 12 }, () => worker.ask(['hunger'], 20_000, (loss) => loss));
		expect(await Promise.all(times)).toEqual(times.map(() => 'memory'));
	});

	it('resolves everything when it is closed', async () => {
		const own = tendWorker<readonly [string]>(file, 64);
		const waiting = [own.ask(['hang'], 20_000, (loss) => loss), own.ask(['echo'], 20_000, (loss) => loss)];
		await own.close();
		expect(await Promise.all(waiting)).toEqual(['broken', 'broken']);
		expect(await own.ask(['echo'], 20_000, (loss) => loss)).toBe('broken');
	});

	it('answers for a worker that cannot be started, each time', async () => {
		const missing = tendWorker<string>(new URL('./no-such-worker.mjs', import.meta.url), 64);
		expect(await missing.ask('a', 20_000, (loss) => loss)).toBe('broken');
		expect(await missing.ask('b', 20_000, (loss) => loss)).toBe('broken');
		await missing.close();
	});
});
