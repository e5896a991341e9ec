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
