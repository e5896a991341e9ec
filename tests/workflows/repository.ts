/** A course on a server of its own, a bare repository, with pull requests made in all the ways that git allows. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../../', import.meta.url));

export const firstLoop = '3-gradient-descent/first-loop';
export const byHand = '2-gradients/gradient-by-hand';
export const numeric = '1-derivatives/numeric-derivative';

const parts = [
	'.gitignore',
	'package.json',
	'package-lock.json',
	'checker',
	'schemas',
	'.github',
	...[firstLoop, byHand, numeric].flatMap((id) => [`exercises/${id}.ts`, `exercises/${id}.yaml`]),
];

function putProject(work: string): void {
	for (const part of parts) cpSync(join(project, part), join(work, part), { recursive: true });
}

/** What a pull request puts at a path; `null` deletes. A mode is for what is no regular file. */
export type Tree = Readonly<Record<string, string | null | { readonly mode: string; readonly text: string }>>;

export interface Repository {
	/** The bare repository. */
	readonly remote: string;
	/** Anything that executes this file's command leaves a file here. */
	readonly canary: string;
	/** The commit that the branch points to. */
	base(): string;
	/** Commits these files on the branch. */
	commit(tree: Tree): string;
	/** A commit with these files on top of another, pushed as the head of a pull request. */
	propose(number: number, tree: Tree, from?: string): string;
	/** Objects written by plumbing, for trees that git itself would not make: gives the object's name. */
	plumb(args: readonly string[], input: string | Buffer): string;
	/** Makes any object the head of a pull request. */
	point(number: number, commit: string): void;
	/** A new folder for a job to stand in. */
	ground(): { workspace: string; temp: string; bin: string };
	remove(): void;
}

/** @param fill writes what the course begins with; the project itself, with three exercises, unless another is given */
export function newRepository(fill = putProject): Repository {
	const folder = mkdtempSync(join(tmpdir(), 'downhill-pulls-'));
	const [remote, work, canary] = [join(folder, 'remote.git'), join(folder, 'work'), join(folder, 'canary')];
	mkdirSync(work);
	const env = {
		PATH: process.env.PATH,
		HOME: folder,
		GIT_CONFIG_NOSYSTEM: '1',
		...Object.fromEntries(
			['AUTHOR', 'COMMITTER'].flatMap((who) => [
				[`GIT_${who}_NAME`, 'A Student'],
				[`GIT_${who}_EMAIL`, 'student@example.org'],
			]),
		),
	};
	const git = (args: readonly string[], input: string | Buffer = '', more: Record<string, string> = {}) =>
		execFileSync('git', [...args], { cwd: work, env: { ...env, ...more }, input, stdio: 'pipe' })
			.toString()
			.trim();
	fill(work);
	git(['init', '--quiet', '--bare', '--initial-branch=main', remote]);
	git(['init', '--quiet', '--initial-branch=main']);
	git(['remote', 'add', 'origin', remote]);
	git(['add', '--all']);
	git(['commit', '--quiet', '--message', 'The course']);
	git(['push', '--quiet', 'origin', 'main']);

	const plumb = (args: readonly string[], input: string | Buffer) => git(args, input);
	/** Never through a work tree: names that a file system would refuse are committed all the same. */
	const committed = (tree: Tree, from: string): string => {
		const index = { GIT_INDEX_FILE: join(folder, 'index') };
		git(['read-tree', from], '', index);
		for (const [path, content] of Object.entries(tree)) {
			const { mode, text } =
				content !== null && typeof content === 'object' ? content : { mode: '100644', text: content ?? '' };
			const object = mode === '160000' ? text : plumb(['hash-object', '-w', '--stdin'], text);
			const entry = content === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${object}\t${path}\0`;
			git(['update-index', '-z', '--index-info'], entry, index);
		}
		const name = git(['write-tree'], '', index);
		return git(['commit-tree', name, '-p', from, '-m', 'Work']);
	};
	const point = (number: number, commit: string) =>
		void git(['push', '--quiet', '--force', 'origin', `${commit}:refs/pull/${number}/head`]);
	const base = () => git(['rev-parse', 'refs/remotes/origin/main']);
	let grounds = 0;
	return {
		remote,
		canary,
		base,
		commit: (tree) => {
			const commit = committed(tree, base());
			git(['push', '--quiet', 'origin', `${commit}:refs/heads/main`]);
			git(['fetch', '--quiet', 'origin']);
			return commit;
		},
		propose: (number, tree, from = base()) => {
			const commit = committed(tree, from);
			point(number, commit);
			return commit;
		},
		plumb,
		point,
		ground: () => {
			grounds += 1;
			const own = join(folder, `job-${grounds}`);
			const ground = { workspace: join(own, 'workspace'), temp: join(own, 'temp'), bin: join(own, 'bin') };
			for (const one of [ground.temp, ground.bin]) mkdirSync(one, { recursive: true });
			return ground;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/**
 * Stands in for `npm`, since a test has no network: `npm install` links the packages that are installed here, and does what
 * the script `prepare` of package.json does, whatever that is. It is therefore as gullible as the real one.
 */
export function putNpm(bin: string): void {
	putCommand(
		bin,
		`ln -s '${join(project, 'node_modules')}' node_modules
bash -c "$(node -p 'require("./package.json").scripts.prepare')"`,
	);
}

/** The same for a course that has the checker as a dependency: what `npm install` would install has been installed there. */
export const putNpmWith = (bin: string, modules: string): void =>
	putCommand(bin, `ln -s '${modules}' node_modules`);

function putCommand(bin: string, install: string): void {
	const script = `#!/usr/bin/env bash
set -euo pipefail
[ "$*" = "install --no-save --no-audit --no-fund" ] || { echo "npm $* is not played" >&2; exit 9; }
${install}
`;
	mkdirSync(dirname(join(bin, 'npm')), { recursive: true });
	writeFileSync(join(bin, 'npm'), script, { mode: 0o755 });
}
