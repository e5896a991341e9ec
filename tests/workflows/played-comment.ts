/** comment.yml, played once for a check that ended. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { type FakeArtifact, type FakeComment, type FakePull, fakeGitHub } from './fake-github.ts';
import { play, type StandIn } from './play.ts';
import type { Repository } from './repository.ts';

export const headSha = 'abcdef0123456789abcdef0123456789abcdef01';
export const small: FakeArtifact = { name: 'downhill-report', size_in_bytes: 900, expired: false };

export interface ReportGiven {
	readonly pulls?: readonly FakePull[];
	readonly artifacts?: readonly FakeArtifact[];
	/** What the artifact holds; a function puts it there itself. */
	readonly report?: string | Buffer | ((path: string) => void);
	readonly run?: object;
}

interface Given extends ReportGiven {
	readonly pulls: readonly FakePull[];
	/** They stay from one call to the next. */
	readonly comments: FakeComment[];
}

/** @param place with the default branch checked out in its workspace, and all that `npm install` installs */
export async function playComment(
	{ pulls, artifacts = [small], comments, report, run = {} }: Given,
	{ repository, workspace }: { readonly repository: Repository; readonly workspace: string },
) {
	const ground = { ...repository.ground(), workspace };
	writeFileSync(join(ground.bin, 'npm'), '#!/bin/sh\n[ "$1" = install ]\n', { mode: 0o755 });
	const fake = fakeGitHub(pulls, comments, [...artifacts]);
	const repo = { owner: 'school', repo: 'course' };
	const workflow_run = {
		id: 99,
		event: 'pull_request',
		conclusion: 'failure',
		head_sha: headSha,
		head_branch: 'homework',
		head_repository: { id: 42, full_name: 'student/course', owner: { login: 'student' } },
		html_url: 'https://github.com/school/course/actions/runs/99',
		...run,
	};
	const said: string[] = [];
	let [downloads, scripts] = [0, 0];
	const standIns: Record<string, StandIn> = {
		'actions/checkout': ({ with: given }) => {
			// What is checked out is the default branch, which is there already.
			expect(given).toEqual({ 'persist-credentials': 'false' });
		},
		'actions/setup-node': () => undefined,
		'actions/download-artifact': ({ with: given }) => {
			downloads += 1;
			expect(given).toMatchObject({ name: small.name, 'run-id': '99', path: join(ground.temp, 'downhill') });
			if (report === undefined) throw new Error('Artifact not found');
			execFileSync('mkdir', ['-p', given.path ?? '']);
			const path = join(given.path ?? '', 'report.json');
			if (typeof report === 'function') report(path);
			else writeFileSync(path, report);
		},
		'actions/github-script': async ({ with: given, env, setOutput }) => {
			// A module is loaded once for each name.
			scripts += 1;
			const scriptFile = join(ground.temp, `script-${scripts}.mjs`);
			const parameters = '{ github, context, core, process }';
			writeFileSync(scriptFile, `export default async (${parameters}) => {\n${given.script}\n};\n`);
			const { default: script } = await import(/* @vite-ignore */ pathToFileURL(scriptFile).href);
			const core = {
				setOutput,
				info: (text: string) => said.push(text),
				warning: (text: string) => said.push(text),
			};
			const variables = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: ground.temp, ...env };
			const context = { repo, payload: { workflow_run } };
			await script({ github: fake.github, context, core, process: { env: variables } });
		},
	};
	const event = { workflow_run };
	const played = await play('comment.yml', { event, token: 'of-the-run' }, ground, standIns);
	const written = fake.calls.filter(({ name }) => /create|update/.test(name));
	return { ...played, written, calls: fake.calls, downloads, said };
}
