/** Work done side by side, its outcomes handed on in the order of its beginning. */

export interface Width {
	/** How many are under way at once. */
	readonly atOnce: number;
	/** How many may be begun and not yet handed on: what is done waits in memory for what was begun before it. */
	readonly window: number;
}

/**
 * The outcome of each item, in the items' order. An item that takes long holds back what comes after it, and work goes on
 * until the window is full, so that memory does not grow with the number of items.
 *
 * @throws what `work` rejects with, when its turn has come
 */
export async function* inOrder<Item, Outcome>(
	items: Iterable<Item>,
	{ atOnce, window }: Width,
	work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome, void, undefined> {
	const left = items[Symbol.iterator]();
	const begun: Promise<Outcome>[] = [];
	let running = 0;
	let isOver = false;

	function begin(): void {
		while (!isOver && running < atOnce && begun.length < window) {
			const next = left.next();
			if (next.done) {
				isOver = true;
				return;
			}
			running += 1;
			const outcome = work(next.value).finally(() => {
				running -= 1;
				begin();
			});
			// It is looked at when its turn comes; until then a rejection is nobody's.
			outcome.catch(() => undefined);
			begun.push(outcome);
		}
	}

	begin();
	try {
		for (let first = begun[0]; first; first = begun[0]) {
			const outcome = await first;
			begun.shift();
			begin();
			yield outcome;
		}
	} finally {
		isOver = true;
	}
}
