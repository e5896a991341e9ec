import type { Format } from './reporter.ts';

/** Every format that `--reporter` knows, the default first. A new one is its own file and a line here. */
export const reporters: readonly Format[] = [
	{
		name: 'terminal',
		purpose: 'for people, in colour where the terminal has it (the default)',
		load: async () => (await import('./terminal.ts')).terminal,
	},
	{
		name: 'json',
		purpose: 'the whole report for other tools, as schemas/report.schema.json has it',
		load: async () => (await import('./json.ts')).json,
	},
	{
		name: 'junit',
		purpose: 'JUnit XML, a test case for each exercise',
		load: async () => (await import('./junit.ts')).junit,
	},
	{
		name: 'github',
		purpose: 'annotations of a GitHub workflow',
		load: async () => (await import('./github.ts')).github,
	},
	{
		name: 'markdown',
		purpose: 'for a comment on a pull request, at most 60 KB',
		load: async () => (await import('./markdown.ts')).markdown,
	},
	{
		name: 'summary',
		purpose: "the same for a GitHub job's summary, at most 1 MB",
		load: async () => (await import('./markdown.ts')).summary,
	},
	{
		name: 'gradescope',
		purpose: 'results.json of a Gradescope autograder',
		load: async () => (await import('./gradescope.ts')).gradescope,
	},
	{
		name: 'sarif',
		purpose: 'SARIF 2.1.0, for code scanning',
		load: async () => (await import('./sarif.ts')).sarif,
	},
	{
		name: 'ctrf',
		purpose: 'Common Test Report Format, as JSON',
		load: async () => (await import('./ctrf.ts')).ctrf,
	},
];
