/** check.yml, played for one pull request. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Report } from '../../checker/report-types.ts';
import { type Played, play, type StandIn } from './play.ts';
import type { Repository } from './repository.ts';

export interface Checked extends Played {
	/** The artifact that was kept. */
	readonly report: Report | undefined;
	/** What git sees in the work tree of the job, as `status --porcelain` has it. */
	readonly touched: string;
	readonly workspace: string;
}

/** @param putNpm puts what stands in for `npm` into the folder of commands */
export async function playCheck(
	repository: Repository,
	pull: { readonly number: number; readonly head: string; readonly base: string },
	putNpm: (bin: string) => void,
): Promise<Checked> {
	const ground = repository.ground();
	putNpm(ground.bin);
	let report: Report | undefined;
	const standIns: Record<string, StandIn> = {
		'actions/checkout': ({ with: given }) => {
			expect(given).toMatchObject({ 'persist-credentials': 'false', 'fetch-depth': '0' });
			execFileSync('git', ['clone', '--quiet', '--no-checkout', repository.remote, ground.workspace]);
			execFileSync('git', ['checkout', '--quiet', '--detach', given.ref ?? ''], { cwd: ground.workspace });
		},
		'actions/setup-node': () => undefined,
		'actions/upload-artifact': ({ with: given }) => {
			report = JSON.parse(readFileSync(given.path ?? '', 'utf8')) as Report;
			cpSync(given.path ?? '', join(ground.temp, 'artifact.json'));
		},
	};
	const { number, head, base } = pull;
	const event = { pull_request: { number, base: { sha: base }, head: { sha: head } } };
	const played = await play('check.yml', { event, token: 'of-the-run' }, ground, standIns);
	const touched = execFileSync('git', ['status', '--porcelain', '--', '.', ':!node_modules'], {
		cwd: ground.workspace,
		encoding: 'utf8',
	});
	return { ...played, report, touched, workspace: ground.workspace };
}

/** Workflow commands in a log, of one kind. */
export const commands = (log: string, kind: string) =>
	log.split('\n').filter((line) => line.startsWith(`::${kind} `));

export const statuses = (report: Report | undefined) =>
	Object.fromEntries((report?.results ?? []).map(({ exercise, status }) => [exercise, status]));
