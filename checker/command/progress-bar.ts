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

export interface BarOptions {
	/** How many are done before it begins. */
	readonly done?: number;
	/** As cli-progress has it, and `{rate}`: how many are done in a second. */
	readonly format?: string;
}

/** The bar's library is loaded only when there is something to show. */
export function progressBar(
	stream: NodeJS.WritableStream,
	total: number,
	{ done: before = 0, format = '{bar} {value}/{total}' }: BarOptions = {},
): ProgressBar {
	let bar: SingleBar | undefined;
	let done = before;
	const began = performance.now();
	const rate = () => ({ rate: (((done - before) * 1000) / (performance.now() - began)).toFixed(1) });
	let ended = false;
	const timer = setTimeout(async () => {
		const { default: cliProgress } = await import('cli-progress');
		if (ended) return;
		bar = new cliProgress.SingleBar({
			stream,
			clearOnComplete: true,
			hideCursor: true,
			format,
			etaBuffer: 100,
			barCompleteChar: '█',
			barIncompleteChar: '░',
			barsize: 20,
		});
		bar.start(total, done, rate());
	}, patience);
	timer.unref();
	return {
		clear: () => bar?.stop(),
		show: (now) => {
			done = now;
			if (bar?.isActive) bar.update(done, rate());
			else bar?.start(total, done, rate());
		},
		end: () => {
			ended = true;
			clearTimeout(timer);
			bar?.stop();
		},
	};
}
