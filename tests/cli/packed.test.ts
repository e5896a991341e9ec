import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installPacked, type Packed } from '../support/packed-checker.ts';

/** A course of its own, in an empty project, with the packed checker under node_modules. */

const execute = promisify(execFile);
let course = '';
let packed: Packed;

beforeAll(async () => {
	course = mkdtempSync(join(tmpdir(), 'downhill-packed-'));
	packed = await installPacked(join(course, 'node_modules'));
	writeFileSync(join(course, 'package.json'), '{ "name": "course", "private": true }\n');
}, 120_000);
afterAll(() => rmSync(course, { recursive: true, force: true }));

async function downhill(...argv: string[]) {
	const env = { ...process.env, CI: '', npm_command: '', npm_lifecycle_event: '' };
	const given = ['--no-install', 'downhill', ...argv];
	try {
		return { status: 0, ...(await execute('npx', given, { cwd: course, env })) };
	} catch (error) {
		const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
		return { status: code, stdout, stderr };
	}
}

describe('the package', () => {
	test('is small and holds what runs, and nothing else', () => {
		const names = packed.files.map(({ path }) => path);
		for (const name of [
			'checker/start.mjs',
			'dist/cli.js',
			'dist/content.json',
			'dist/spec/validators/frame.cjs',
			'CONTRIBUTING.md',
			'docs/classes.md',
			'.github/workflows/check.yml',
			'.github/workflows/comment.yml',
			'.github/scripts/pulls.mjs',
		])
			expect(names).toContain(name);
		expect(names.filter((name) => /\.ts$|\.cache$|stamp|^(tests|solutions|exercises)\//.test(name))).toEqual(
			[],
		);
		expect(packed.size).toBeLessThan(1_000_000);
	});

	test('has every file that its own files name', () => {
		const folder = join(course, 'node_modules/downhill');
		const missing = packed.files
			.filter(({ path }) => /\.(js|mjs)$/.test(path))
			.flatMap(({ path }) => {
				const text = readFileSync(join(folder, path), 'utf8');
				const named = text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g);
				return [...named].map(([, name = '']) => resolve(folder, dirname(path), name));
			})
			.filter((file) => !existsSync(file));
		expect(missing).toEqual([]);
	});
});

describe('a course of its own', () => {
	test('begins two exercises, whose specs an editor can complete', async () => {
		const made = [
			await downhill('new', '1-own/saddle'),
			await downhill('new', '1-own/loop', '--routine', 'gradient-descent'),
		];
		expect(made.map(({ status }) => status)).toEqual([0, 0]);
		expect(made[0]?.stdout).toContain('npx downhill verify 1-own/saddle');
		const [line = ''] = readFileSync(join(course, 'exercises/1-own/saddle.yaml'), 'utf8').split('\n');
		const schema = line.replace(/.*\$schema=/, '');
		expect(schema).toBe('../../node_modules/downhill/schemas/exercise.schema.json');
		expect(existsSync(join(course, 'exercises/1-own', schema))).toBe(true);
	});

	test('checks them, and says what to do next as it is typed here', async () => {
		const { status, stdout } = await downhill('check');
		expect(status).toBe(0);
		expect(stdout).toContain('0 of 2 passed, 2 not started.');
		expect(stdout).toMatch(/^Next: {3}1-own\/saddle[\s\S]*npx downhill check saddle\n$/m);
		const required = await downhill('check', '--require-all');
		expect(required.status).toBe(1);
	});

	test('grades answers, holds the exercises to what they promise, and keeps what it knows', async () => {
		const { status, stdout } = await downhill('check', '--submissions', 'solutions');
		expect({ status, all: stdout.includes('All 2 passed.') }).toEqual({ status: 0, all: true });
		const verified = await downhill('verify', '--quick');
		expect(verified.status).toBe(1);
		const said = verified.stdout.split('\n').filter((line) => line.startsWith('  '));
		expect(said.filter((line) => !/TODO|1 of at least 4 right answers/.test(line))).toEqual([]);
		expect(existsSync(join(course, '.downhill/cache/1-own/saddle.json'))).toBe(true);
	});

	test('is answered in its own words where the call is wrong', async () => {
		const { status, stderr } = await downhill('chekc');
		expect(status).toBe(2);
		expect(stderr).toContain('See `npx downhill check --help`.');
		const help = await downhill('check', '--help');
		expect(help.stdout).toContain('npx downhill check first-loop --submission answer.ts');
		expect(help.stdout).not.toContain('npm run');
	});
});
