/** `watch` and `ui`: Vitest, which sees what is saved and serves the page, with exercises for tests. */
import { once } from 'node:events';
import { existsSync, unwatchFile, watchFile } from 'node:fs';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { Writable } from 'node:stream';
import type { Plugin } from 'vitest/config';
import type { DeskCall } from '../command/desk-options.ts';
import { type Selected, select } from '../command/select.ts';
import { configFile } from '../command/settings.ts';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import type { HintLevel, View } from '../report/reporter.ts';
import { findExercises } from '../spec/find.ts';
import { changes, type Screen } from './changes.ts';
import { createGrading } from './grading.ts';
import { projectOf } from './project.ts';
import { viewOf } from './words.ts';

const loopback = '127.0.0.1';

export interface Desk {
	/** Ends workers, watcher and server. */
	close(): Promise<void>;
}

/**
 * Checks what is asked for and goes on watching it.
 *
 * @param configuration of the course
 * @param shown how the terminal shows it
 * @throws UsageError for names that are unknown, and where Vitest is not installed; SpecError for unknown ones in the
 *   configuration
 */
export async function openDesk(
	call: DeskCall & { readonly hints: HintLevel },
	configuration: Configuration,
	shown: Pick<View, 'colour' | 'width'>,
	screen: Screen,
): Promise<Desk> {
	const { exercises: folder, limits, strictTypes } = configuration;
	const root = process.cwd();
	const found = findExercises(folder);
	const marking = configuration.marking(found);
	const selected = select(call.names, found, folder, root);
	mustBeServable(resolve(folder));
	const { createVitest } = await vitestFor(call);
	const hints = call.hints;
	const isPage = call.do === 'ui';
	const grading = createGrading({
		folder,
		hints,
		limits,
		strictTypes,
		pictures: isPage,
		broken: (file, error) =>
			screen.complain(`${file}: the checker itself failed, please report it: ${error}\n`),
	});
	const page = viewOf({ colour: false, width: 88, hints, ...marking });
	const project = projectOf(grading, page, patterns(call.names, selected, folder));
	const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
	const before = signalListeners();
	// What is saved before the watcher has looked at the folder once would not be seen.
	let isWatching: Promise<unknown> = Promise.resolve();
	const ready: Plugin = {
		name: 'downhill:ready',
		configureServer: ({ watcher }) => {
			isWatching = once(watcher, 'ready');
			// It may lie beside the folder that is looked at without being told.
			watcher.add(grading.folder);
		},
	};
	const vitest = await createVitest(
		'test',
		{
			config: false,
			root,
			watch: true,
			passWithNoTests: true,
			cache: false,
			forceRerunTriggers: [],
			reporters: [
				changes(grading, {
					view: viewOf({ ...shown, hints, ...marking }),
					screen,
					missing: selected.map(answerTo).filter((path) => !existsSync(path)),
					inShort: isPage,
				}),
			],
			...(isPage ? { ui: true, open: call.open, api: { host: loopback, port: call.port } } : {}),
		},
		{
			...project,
			plugins: [...project.plugins, ready],
			logLevel: 'silent',
		},
		{ stdout: quiet, stderr: quiet },
	);
	leaveSignalsTo(before);
	const settings = resolve(call.config ?? configFile);
	// Limits and required exercises hold for a whole session; that the file says something else must not go unsaid.
	watchFile(settings, { persistent: false, interval: settingsPoll }, () => screen.write(outdated(settings)));
	const desk = {
		close: async () => {
			unwatchFile(settings);
			await Promise.allSettled([vitest.close(), grading.close()]);
		},
	};
	try {
		await vitest.start();
	} catch (error) {
		// There may be no exercise yet; one that comes is seen.
		if ((error as NodeJS.ErrnoException).code !== 'VITEST_FILES_NOT_FOUND') {
			await desk.close();
			throw error;
		}
	}
	await isWatching;
	screen.write(isPage ? invitationTo(vitest.vite.config.server.port) : invitation(folder));
	return desk;
}

/** Which files are watched; where no single exercise was named, those that are added as well. */
function patterns(names: readonly string[], selected: readonly Selected[], folder: string): string[] {
	if (names.length === 0) return [`${literal(folder)}/*/*.ts`];
	const files = selected.map(({ byName, ...exercise }) => {
		const file = literal(relative(process.cwd(), answerTo(exercise)).split(sep).join('/'));
		return byName ? file : `${dirname(file)}/*.ts`;
	});
	return [...new Set(files)];
}

/** @throws UsageError for a path that Vite takes apart: what is saved there would go unseen */
function mustBeServable(folder: string): void {
	const [character] = /[#?\\]/.exec(relative(parse(folder).root, folder).replaceAll(sep, '/')) ?? [];
	if (character === undefined) return;
	throw new UsageError(
		`${folder} cannot be watched: Vite, which does the watching, reads \`${character}\` in a path as the end of it. Rename that folder, or use the command check, which has no trouble with it.`,
	);
}

/** A path as a pattern that stands for nothing else. */
const literal = (path: string): string => path.replace(/[()[\]{}!*?+@|\\]/g, '\\$&');

const answerTo = ({ specFile, name }: { specFile: string; name: string }): string =>
	resolve(join(dirname(specFile), `${name}.ts`));

/** Milliseconds from one look at the configuration to the next. */
const settingsPoll = 500;

const outdated = (settings: string): string =>
	`${relative(process.cwd(), settings)} has changed. Here the old settings hold: end with Ctrl-C and start again.\n`;

const invitation = (folder: string): string =>
	`\nWatching ${folder}/: save a file to have it checked again. Ctrl-C ends.\n`;

const invitationTo = (port: number): string =>
	`\nThe page: http://${loopback}:${port}/__vitest__/\nSave a file to have it checked again. Ctrl-C ends.\n`;

/** @throws UsageError where a package is missing: a course that only grades has no need of them */
async function vitestFor(call: DeskCall): Promise<typeof import('vitest/node')> {
	try {
		if (call.do === 'ui') import.meta.resolve('@vitest/ui');
		return await import('vitest/node');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
		// The page asks for the very version of Vitest; of a wider range npm takes two that do not fit, and breaks off.
		const [what, packages] =
			call.do === 'ui' ? ['The page', 'vitest@^4.1.12 @vitest/ui@^4.1.12'] : ['Watching', 'vitest@^4.1.12'];
		throw new UsageError(
			`${what} is done by Vitest, which is not installed here. Install it with: npm install --save-dev ${packages}`,
		);
	}
}

const signals = ['SIGINT', 'SIGTERM'] as const;
const signalListeners = () => signals.map((signal) => process.listeners(signal));

/** Vitest ends the process as soon as it is told to stop; here, whoever called closes everything first. */
function leaveSignalsTo(before: readonly NodeJS.SignalsListener[][]): void {
	for (const [i, signal] of signals.entries()) {
		for (const listener of process.listeners(signal)) {
			if (!before[i]?.includes(listener)) process.removeListener(signal, listener);
		}
	}
}
