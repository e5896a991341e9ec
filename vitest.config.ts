import { defineConfig } from 'vitest/config';
import { compile } from './checker/compile.mjs';

// Exercises are graded by the compiled copy, outside of what Vite transforms.
await compile();
const compiled = new URL('./dist/desk/project.js', import.meta.url).href;
const { exercisesProject }: typeof import('./checker/desk/project.ts') = await import(compiled);

const own = {
	globalSetup: ['tests/support/compiled-copy.ts'],
	testTimeout: 60_000,
	// Whole repositories and courses are made before a test and taken away after it.
	hookTimeout: 60_000,
};

export default defineConfig({
	test: {
		// Left alone, Vitest keeps one core free, which is half of a machine with two.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					...own,
					name: 'downhill',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/bench/**', '**/*.browser.test.ts', '**/*.redis.test.ts'],
				},
			},
			// In a real Chromium, which not every machine has.
			{ test: { ...own, name: 'browser', include: ['tests/**/*.browser.test.ts'] } },
			// With a Redis of each test's own, which not every machine has.
			{ test: { ...own, name: 'queue', include: ['tests/**/*.redis.test.ts'] } },
			exercisesProject('exercises'),
		],
		coverage: {
			// The mathematics, and what is said of a mistake: no branch without a test.
			thresholds: { 'checker/{core,diagnosis}/**': { branches: 100 } },
			include: [
				'checker/core/**',
				'checker/diagnosis/**',
				'checker/trace/**',
				'checker/report/**',
				'checker/spec/**',
			],
		},
	},
});
