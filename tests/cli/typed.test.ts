import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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
