/** A class in a folder of its own, and the command that grades it. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const start = join(project, 'checker/start.mjs');
const specimens = join(project, 'tests/submissions');

export const idsOfClass = [
	'1-derivatives/nudge',
	'2-gradients/gradient-by-hand',
	'3-gradient-descent/first-loop',
];

export interface Ended {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export interface Running {
	readonly process: ChildProcess;
	readonly ended: Promise<Ended>;
}

/** A course of three exercises without submissions. */
export function newClass() {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-class-'));
	const at = (path: string) => join(folder, path);
	const put = (path: string, text: string) => {
		mkdirSync(dirname(at(path)), { recursive: true });
		writeFileSync(at(path), text);
	};
	for (const id of idsOfClass)
		for (const ending of ['.ts', '.yaml']) {
			mkdirSync(dirname(at(`exercises/${id}`)), { recursive: true });
			cpSync(join(project, `exercises/${id}${ending}`), at(`exercises/${id}${ending}`));
		}
	const beginIn = (below: string, ...argv: string[]): Running =>
		watched(spawn(process.execPath, [start, ...argv], { cwd: at(below) }));
	const begin = (...argv: string[]): Running => beginIn('', ...argv);
	return {
		folder,
		at,
		put,
		read: (path: string) => readFileSync(at(path), 'utf8'),
		has: (path: string) => existsSync(at(path)),
		drop: (path: string) => rmSync(at(path), { force: true, recursive: true }),
		/** So many students, each with a right or wrong answer of the project's to each exercise. */
		fill(students: number) {
			for (const id of idsOfClass) {
				const files = readdirSync(join(specimens, id)).filter((file) => file.endsWith('.ts'));
				for (let i = 0; i < students; i += 1)
					cpSync(
						join(specimens, id, files[(7 * i) % files.length] ?? ''),
						prepared(at(`class/s${i}/${id}.ts`)),
					);
			}
		},
		begin,
		/** The same in a folder below. */
		beginIn,
		run: (...argv: string[]) => begin(...argv).ended,
		/** The same in a shell, whose words come before. */
		shell: (before: string, argv: readonly string[], after = '') =>
			watched(
				spawn('bash', ['-c', `${before} exec "$0" "$@" ${after}`, process.execPath, start, ...argv], {
					cwd: folder,
				}),
			).ended,
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function prepared(path: string): string {
	mkdirSync(dirname(path), { recursive: true });
	return path;
}

function watched(child: ChildProcess): Running {
	let [stdout, stderr] = ['', ''];
	child.stdout?.on('data', (text) => {
		stdout += text;
	});
	child.stderr?.on('data', (text) => {
		stderr += text;
	});
	return {
		process: child,
		ended: new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr }))),
	};
}

/** The processes that a process has started, as the system knows them. */
export function childrenOf(pid: number): readonly number[] {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
	} catch {
		return [];
	}
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
