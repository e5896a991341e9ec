/**
 * Where a worker's compiled file lies. Node 20 cannot run TypeScript in a worker, so workers always start from
 * `dist/`, even where the module that asks is itself run from source (under the test runner).
 *
 * @param asker `import.meta.url` of the module that asks
 * @param file the worker's file beside it, without its ending
 */
export function workerFile(asker: string, file: string): URL {
	const beside = new URL(`./${file}.js`, asker);
	if (!asker.endsWith('.ts')) return beside;
	return new URL(beside.href.replace(/\/checker\/(?!.*\/checker\/)/, '/dist/'));
}

/**
 * How much of a worker's heap may be young, in MiB. Node gives a worker that has reached its ceiling 16 MiB more to end in
 * (kExtraHeapAllowance in its source); where all that is young does not fit in there, the whole process ends.
 */
export const youngMegabytes = 16;
