/**
 * Plays a workflow of this project: its `run` scripts as they stand, by the shell and with the files and variables that
 * a runner gives them; its `uses` steps by stand-ins. What it cannot play it does not pass over: it throws.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Contexts, filledIn, holds } from './expression.ts';

interface Step {
	readonly name: string;
	readonly id?: string;
	readonly if?: string;
	readonly uses?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly run?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly 'continue-on-error'?: boolean;
}

interface Workflow {
	readonly defaults: { readonly run: { readonly shell: string } };
	readonly jobs: Readonly<Record<string, { readonly if?: string; readonly steps: readonly Step[] }>>;
}

/** Where a played job stands: each has these folders to itself. */
export interface Ground {
	readonly workspace: string;
	readonly temp: string;
	/** Stands first in PATH: programs that stand in for others. */
	readonly bin: string;
}

/** What a stand-in for an action is given: its inputs, filled in. Throwing fails the step. */
export type StandIn = (call: {
	readonly with: Readonly<Record<string, string>>;
	readonly env: Readonly<Record<string, string>>;
	readonly ground: Ground;
	setOutput(name: string, value: string): void;
}) => Promise<void> | void;

export interface Played {
	readonly conclusion: 'success' | 'failure' | 'skipped';
	/** The steps that ran, in order, each with how it ended. */
	readonly steps: readonly { readonly name: string; readonly outcome: 'success' | 'failure' }[];
	/** All that was printed, on both streams: a runner looks for commands in both. */
	readonly log: string;
	/** The job summary. */
	readonly summary: string;
}

const folder = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));

/**
 * Plays the one job of a workflow.
 *
 * @param github the context `github` as the event gives it
 * @param standIns by name of the action, without its version
 */
export async function play(
	file: string,
	github: { readonly event: object } & Readonly<Record<string, unknown>>,
	ground: Ground,
	standIns: Readonly<Record<string, StandIn>>,
): Promise<Played> {
	const workflow = parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
	const [job] = Object.values(workflow.jobs);
	if (job === undefined || workflow.defaults.run.shell !== 'bash')
		throw new Error('There is no job to play.');
	const outputs: Record<string, { outputs: Record<string, string> }> = {};
	const contexts = (): Contexts => ({ github, steps: outputs, runner: { temp: ground.temp } });
	const played: { name: string; outcome: 'success' | 'failure' }[] = [];
	let [log, summary, failed] = ['', '', false];
	if (!holds(job.if, contexts(), false)) return { conclusion: 'skipped', steps: [], log, summary };
	for (const step of job.steps) {
		if (!holds(step.if, contexts(), failed)) continue;
		const given = await playStep(step, contexts(), ground, standIns);
		if (step.id !== undefined) outputs[step.id] = { outputs: given.outputs };
		log += given.log;
		summary += given.summary;
		played.push({ name: step.name, outcome: given.ok ? 'success' : 'failure' });
		failed ||= !given.ok && step['continue-on-error'] !== true;
	}
	return { conclusion: failed ? 'failure' : 'success', steps: played, log, summary };
}

interface Given {
	readonly ok: boolean;
	readonly outputs: Record<string, string>;
	readonly log: string;
	readonly summary: string;
}

async function playStep(
	step: Step,
	contexts: Contexts,
	ground: Ground,
	standIns: Readonly<Record<string, StandIn>>,
): Promise<Given> {
	const filled = (given: Readonly<Record<string, unknown>> = {}) =>
		Object.fromEntries(
			Object.entries(given).map(([name, value]) => [name, filledIn(String(value), contexts)]),
		);
	if (step.run !== undefined) return runScript(step.run, filled(step.env), ground);
	const action = step.uses?.split('@')[0] ?? '';
	const standIn = standIns[action];
	if (standIn === undefined) throw new Error(`Nothing stands in for ${action}.`);
	const outputs: Record<string, string> = {};
	const setOutput = (name: string, value: string) => {
		outputs[name] = value;
	};
	try {
		await standIn({ with: filled(step.with), env: filled(step.env), ground, setOutput });
		return { ok: true, outputs, log: '', summary: '' };
	} catch (error) {
		return { ok: false, outputs, log: `${String(error)}\n`, summary: '' };
	}
}

let scripts = 0;

/** As a runner does for `shell: bash`. */
async function runScript(script: string, env: Record<string, string>, ground: Ground): Promise<Given> {
	scripts += 1;
	const own = join(ground.temp, `step-${scripts}`);
	mkdirSync(own, { recursive: true });
	const files = { GITHUB_OUTPUT: join(own, 'output'), GITHUB_STEP_SUMMARY: join(own, 'summary') };
	for (const file of Object.values(files)) writeFileSync(file, '');
	const scriptFile = join(own, 'script.sh');
	writeFileSync(scriptFile, script);
	const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', scriptFile], {
		cwd: ground.workspace,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {
			PATH: `${ground.bin}:${process.env.PATH}`,
			HOME: ground.temp,
			CI: 'true',
			GITHUB_ACTIONS: 'true',
			GITHUB_SERVER_URL: 'https://github.com',
			GITHUB_WORKSPACE: ground.workspace,
			RUNNER_TEMP: ground.temp,
			...files,
			...env,
		},
	});
	let log = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text) => {
			log += text;
		});
	}
	const status = await new Promise((resolve) => child.on('close', resolve));
	const outputs = readFileSync(files.GITHUB_OUTPUT, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
	return {
		ok: status === 0,
		outputs: Object.fromEntries(outputs),
		log,
		summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
	};
}
