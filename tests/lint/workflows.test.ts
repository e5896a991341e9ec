/**
 * The workflows, read by GitHub's own parser, and held to what keeps a pull request from having a say in them. Needs no
 * network.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// The parser imports its schema as JSON without saying so, as bundlers let it.
const loader = `export const load = (url, context, next) =>
	next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(loader)}`);
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
	'@actions/workflow-parser'
);

/** What the parser complains of, with line and column. */
async function complaints(name: string, content: string): Promise<string[]> {
	const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
	if (value !== undefined) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ message }) => message);
}

interface Step {
	readonly name?: string;
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly concurrency?: { readonly group?: string };
	readonly defaults?: { readonly run?: { readonly shell?: string } };
	readonly jobs: Readonly<
		Record<string, { readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
	>;
}

interface Lockfile {
	readonly packages: Readonly<
		Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
	>;
}

/** Of an expression. */
const opening = '$'.concat('{{');
const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const workflows = readdirSync(folder).map((name) => {
	const content = readFileSync(join(folder, name), 'utf8');
	const workflow = parse(content) as Workflow;
	return { name, content, workflow, steps: Object.values(workflow.jobs).flatMap(({ steps }) => steps) };
});

/** Each action at the one commit that was read and agreed on; the tag is for people. */
const pinned: Readonly<Record<string, string>> = {
	'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
	'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
	'actions/upload-artifact': 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
	'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
	'actions/github-script': 'ed597411d8f924073f98dfc5c65a23a2325f34cd # v8.0.0',
};

test.each([
	['a permission', 'permissions: { foo: read }', "Unexpected value 'foo'"],
	['a key', 'defaults: { run: { sheel: bash } }', "Unexpected value 'sheel'"],
	['a name', `run-name: ${opening} nix.name }}`, "Unrecognized named-value: 'nix'"],
	['an expression', `run-name: ${opening} github. }}`, "Unexpected symbol: 'EOF'"],
	['an event', 'x-on: push', "Unexpected value 'x-on'"],
])('the parser does complain of %s', async (_what, line, complaint) => {
	const job = 'jobs:\n  one:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n';
	expect(await complaints('right.yml', `on: push\n${job}`)).toEqual([]);
	const [said, ...others] = await complaints('wrong.yml', `on: push\n${line}\n${job}`);
	expect(said).toContain(`wrong.yml (Line: 2, Col: `);
	expect(said).toContain(complaint);
	expect(others).toEqual([]);
});

test('there are the two of pull requests', () => {
	expect(workflows.map(({ name }) => name)).toEqual(expect.arrayContaining(['check.yml', 'comment.yml']));
});

describe.each(workflows)('$name', ({ name, content, workflow, steps }) => {
	test('is a workflow', async () => {
		expect(await complaints(name, content)).toEqual([]);
		// A condition without braces is one that the parser does not look into.
		for (const [, condition] of content.matchAll(/^\s*if:(.*)$/gm))
			expect(condition).toMatch(/^ \$\{\{.*\}\}$/);
	});

	test('uses actions by their commits alone', () => {
		const used = [...content.matchAll(/\buses:\s*(\S+)@(.*)$/gm)];
		expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
		for (const [, action = '', version] of used) expect(version).toBe(pinned[action]);
	});

	test('says what its token may do, for all its jobs at once', () => {
		const [write, ...others] = Object.entries(workflow.permissions ?? {}).filter(([, may]) => may !== 'read');
		expect(workflow.permissions?.contents).toBe('read');
		expect(others).toEqual([]);
		expect(write).toEqual(name === 'comment.yml' ? ['pull-requests', 'write'] : undefined);
		expect(content.match(/^\s*permissions:/gm)).toHaveLength(1);
	});

	test('puts no expression into a script: values come by the environment', () => {
		const scripts = steps.flatMap(({ run, with: given }) => [run ?? '', String(given?.script ?? '')]);
		expect(scripts.filter((script) => script.includes(opening))).toEqual([]);
		expect(scripts.filter((script) => /\beval\b|\bsource\b/.test(script))).toEqual([]);
	});

	test('has scripts that a shell can read, and quotes every variable in them', () => {
		expect(workflow.defaults?.run?.shell).toBe('bash');
		for (const { run } of steps) {
			if (run === undefined) continue;
			execFileSync('bash', ['-n'], { input: run });
			expect(run.replace(/"[^"]*"|'[^']*'/g, '').match(/\$\w+/g)).toBe(null);
		}
	});

	test('installs from the lockfile in a way that takes it as it is', () => {
		const { packages } = JSON.parse(
			readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
		) as Lockfile;
		// npm 11 looks for each of these before it installs by `npm ci`.
		const lacking = Object.values(packages)
			.flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
			.filter((wanted) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${wanted}`)));
		const installing = steps.flatMap(({ run = '' }) => run.match(/^npm (?:ci|install)\b/gm) ?? []);
		expect(installing).toEqual([lacking.length === 0 ? expect.stringMatching(/^npm /) : 'npm install']);
	});

	test('ends by itself, and never twice at the same time', () => {
		expect(workflow.concurrency?.group).toBeTruthy();
		for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
	});

	test('checks out nothing of a pull request, and leaves no token behind', () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts).toHaveLength(1);
		for (const { with: given } of checkouts) {
			expect(given?.['persist-credentials']).toBe(false);
			expect([undefined, `${opening} github.event.pull_request.base.sha }}`]).toContain(given?.ref);
		}
		expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
		expect(content).not.toMatch(/\bgit (checkout|switch|merge|pull|worktree|restore)\b/);
		expect(content).not.toContain('secrets.');
	});
});
