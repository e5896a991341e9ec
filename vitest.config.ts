import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/bench/**'],
		globalSetup: ['tests/support/compiled-copy.ts'],
		testTimeout: 60_000,
		coverage: {
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
