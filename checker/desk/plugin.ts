/**
 * Makes each file of the folder of exercises a test to Vitest without ever running it there: asked to load the file,
 * Vite is given a test module that shows the checker's verdict.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vitest/config';
import type { Vitest } from 'vitest/node';
import type { View } from '../report/reporter.ts';
import type { Grading } from './grading.ts';
import { testModule } from './test-module.ts';

export function exercisesAsTests(grading: Grading, view: View): Plugin {
	const isBelow = (path: string) => path.startsWith(grading.folder + sep);
	return {
		name: 'downhill:exercises-as-tests',
		enforce: 'pre',
		// A link keeps its own name: followed, it could lead to a file that would be run as it is.
		resolveId: (source) => {
			const path = pathOf(source);
			return isBelow(path) ? path : undefined;
		},
		load: async (id) => {
			const path = pathOf(id);
			if (isBelow(path)) {
				return { code: testModule(await grading.verdictOn(path), view), map: { mappings: '' } };
			}
			if (path.startsWith('\0') || path.includes('/node_modules/')) return undefined;
			throw new Error(`${path} is no exercise, and nothing else is run here.`);
		},
		config: () => ({
			// Nothing else is watched, however large the folder of the course is.
			server: { watch: { ignored: (path: string) => !isBelow(path) && !grading.folder.startsWith(path) } },
		}),
		configureVitest: ({ vitest }) => followSpecs(vitest, isBelow),
		closeBundle: () => grading.close(),
	};
}

/** Without what Vite writes before and after a path. */
const pathOf = (id: string): string => join(id.replace(/^\/@fs(?=\/)/, '').replace(/[?#].*$/, ''));

/** A spec that is written, changed or removed is to Vitest as if the student's file beside it were. */
function followSpecs(vitest: Vitest, isBelow: (path: string) => boolean): void {
	const { watcher } = vitest.vite;
	for (const event of ['add', 'change', 'unlink']) {
		watcher.on(event, (path: string) => {
			if (isBelow(path) && path.endsWith('.yaml')) watcher.emit('change', path.replace(/\.yaml$/, '.ts'));
		});
	}
}
