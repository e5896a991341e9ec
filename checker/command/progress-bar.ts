import type { SingleBar } from 'cli-progress';

/** What takes less time needs no bar. */
const patience = 1000;

/** A bar that shows itself when the work takes longer than a second, and makes room for lines in between. */
export interface ProgressBar {
	/** Takes the bar off the screen, so that a line can be printed. */
	clear(): void;
	/** Puts it back, so many being done. */
	show(done: number): void;
	end(): void;
}

/** The bar's library is loaded only when there is something to show. */
export function progressBar(stream: NodeJS.WritableStream, total: number): ProgressBar {
	let bar: SingleBar | undefined;
	let done = 0;
	let ended = false;
	const timer = setTimeout(async () => {
		const { default: cliProgress } = await import('cli-progress');
		if (ended) return;
		bar = new cliProgress.SingleBar({
			stream,
			clearOnComplete: true,
			hideCursor: true,
			format: '{bar} {value}/{total}',
			barCompleteChar: '█',
			barIncompleteChar: '░',
			barsize: 20,
		});
		bar.start(total, done);
	}, patience);
	timer.unref();
	return {
		clear: () => bar?.stop(),
		show: (now) => {
			done = now;
			bar?.start(total, done);
		},
		end: () => {
			ended = true;
			clearTimeout(timer);
			bar?.stop();
		},
	};
}
