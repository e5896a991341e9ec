/** Whole runs of the command in a course of one's own. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const start = join(project, 'checker/start.mjs');

export interface Outcome {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Course {
	readonly folder: string;
	/** Copies a file or folder of the project, to the same place unless another is given. */
	copy(from: string, to?: string): void;
	put(path: string, text: string): void;
	read(path: string): string;
	drop(path: string): void;
	/** Absolute path of a file of the course. */
	path(path: string): string;
	run(...argv: string[]): Promise<Outcome>;
	remove(): void;
}

/** @param env what the environment says otherwise in its runs; undefined for what it does not say */
export function newCourse(env: NodeJS.ProcessEnv = {}): Course {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-course-'));
	const placeFor = (path: string) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		return join(folder, path);
	};
	return {
		folder,
		copy: (from, to = from) => cpSync(join(project, from), placeFor(to), { recursive: true }),
		put: (path, text) => writeFileSync(placeFor(path), text),
		read: (path) => readFileSync(join(folder, path), 'utf8'),
		path: (path) => join(folder, path),
		drop: (path) => rmSync(join(folder, path)),
		run: (...argv) => run(folder, argv, { ...process.env, ...env }),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function run(cwd: string, argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
	const child = spawn(process.execPath, [start, ...argv], { cwd, env });
	let [stdout, stderr] = ['', ''];
	child.stdout.on('data', (text) => {
		stdout += text;
	});
	child.stderr.on('data', (text) => {
		stderr += text;
	});
	return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}
