import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does something now and then, never twice at once; what fails is done again the next time.
 *
 * @returns what ends it
 */
export function every(milliseconds: number, act: () => Promise<void>): () => void {
	let isBusy = false;
	const timer = setInterval(async () => {
		if (isBusy) return;
		isBusy = true;
		await act().catch(() => undefined);
		isBusy = false;
	}, milliseconds);
	return () => clearInterval(timer);
}

/** Waits for something, and no longer than so long; what becomes of it is not looked at. */
export async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
	const isOver = new AbortController();
	try {
		await Promise.race([
			work.catch(() => undefined),
			pause(milliseconds, undefined, { signal: isOver.signal }).catch(() => undefined),
		]);
	} finally {
		isOver.abort();
	}
}
