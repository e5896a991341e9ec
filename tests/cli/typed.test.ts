import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCall } from '../../checker/command/options.ts';
import { typedIn } from '../../checker/command/typed.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

test('in the project itself commands are its scripts', () => {
	const typed = typedIn(project, {});
	expect([typed('check'), typed('check', 'first-loop', '--hints', '3')]).toEqual([
		'npm run check',
		'npm run check -- first-loop --hints 3',
	]);
});

test('in a course of its own they are called with npx', () => {
	const typed = typedIn(tmpdir(), { npm_command: 'exec', npm_lifecycle_event: 'npx' });
	expect([typed('check'), typed('verify', 'saddle')]).toEqual([
		'npx downhill check',
		'npx downhill verify saddle',
	]);
});

test('a script of the same name, once used, is used again; one of another name says nothing', () => {
	const typed = typedIn(tmpdir(), { npm_command: 'run-script', npm_lifecycle_event: 'check' });
	expect([typed('check', 'saddle'), typed('verify', 'saddle')]).toEqual([
		'npm run check -- saddle',
		'npx downhill verify saddle',
	]);
});

describe('the help of a command for whole classes', () => {
	const helpOf = (command: string, ...where: Parameters<typeof typedIn>) => {
		const call = readCall([command, '--help'], '1.2.3', typedIn(...where));
		return call.do === 'say' ? call.text : '';
	};

	test.each([
		['grade', 'class --output results.jsonl '],
		['merge', 'part*.jsonl --output results.jsonl'],
		['worker', '--queue redis://host:6379'],
	])('%s shows calls as they are typed there, and what its exit status says', (command, words) => {
		const here = helpOf(command, project, {});
		expect(here).toContain(`  npm run ${command} -- ${words}`);
		expect(here).not.toContain('npx');
		expect(here).toContain('Exit status: 0');
		const elsewhere = helpOf(command, tmpdir(), {});
		expect(elsewhere).toContain(`  npx downhill ${command} ${words}`);
		expect(elsewhere).not.toContain('npm run');
	});
});
