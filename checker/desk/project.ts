/** The Vitest project that shows exercises as tests. */
import { resolve } from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import type { View } from '../report/reporter.ts';
import { createGrading, type Grading } from './grading.ts';
import { exercisesAsTests } from './plugin.ts';
import { viewOf } from './words.ts';

/** @param include which files are exercises, relative to the folder of the course */
export function projectOf(grading: Grading, view: View, include: readonly string[]) {
	return {
		plugins: [exercisesAsTests(grading, view)],
		// What is loaded is ready to run; a tsconfig of the course has no say in it.
		oxc: false,
		resolve: { preserveSymlinks: true },
		test: {
			include: [...include],
			exclude: [],
			// Test modules import nothing, so that they run where no Vitest is found from the folder of exercises.
			globals: true,
			pool: 'threads',
			isolate: false,
			fileParallelism: false,
			includeTaskLocation: true,
			// The checker has limits of its own.
			testTimeout: 0,
		},
	} satisfies ViteUserConfig;
}

/** For a configuration of Vitest: all exercises of a folder, with their pictures, as tests. */
export function exercisesProject(folder: string) {
	const broken = (file: string, error: unknown) => {
		throw new Error(`The checker itself failed on ${file}`, { cause: error });
	};
	const grading = createGrading({ folder: resolve(folder), hints: 2, pictures: true, broken });
	const project = projectOf(grading, viewOf({ colour: false, width: 88, hints: 2 }), [`${folder}/*/*.ts`]);
	return { ...project, test: { ...project.test, name: 'exercises' } };
}
