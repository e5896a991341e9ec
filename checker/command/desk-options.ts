/** The commands for a student at a desk: checked again on every save, in the terminal or in a page. */
import { Argument, Command, InvalidArgumentError } from 'commander';
import type { HintLevel } from '../report/reporter.ts';
import { configOption } from './course-options.ts';
import { hintLevel } from './hint-level.ts';

export interface DeskCall {
	/** `watch` reports in the terminal, `ui` in a page. */
	readonly do: 'watch' | 'ui';
	/** Ids, names, chapters and paths; none for all exercises, also those that come while watching. */
	readonly names: readonly string[];
	/** Absent where the configuration has the say. */
	readonly hints?: HintLevel;
	/** A configuration in place of the course's own. */
	readonly config?: string;
	/** Where the page is served on this machine; the next free port where it is taken. */
	readonly port: number;
	/** Whether a browser is opened with the page. */
	readonly open: boolean;
}

const usualPort = 51204;

interface Given {
	readonly hints?: HintLevel;
	readonly config?: string;
	readonly port?: number;
	readonly open?: boolean;
}

/** @param understood is given what was asked for */
export function deskCommands(understood: (call: DeskCall) => void): readonly Command[] {
	const command = (name: DeskCall['do'], description: string) =>
		new Command(name)
			.description(description)
			.addArgument(
				new Argument('[names...]', 'ids, names, chapters or paths; all exercises where none is named'),
			)
			.option(
				'--hints <level>',
				'0 verdict alone, 1 a question, 2 also the place (the usual), 3 also the fix',
				hintLevel,
			)
			.addOption(configOption())
			.helpOption('-h, --help', 'show this help')
			.action((names: string[], { port = usualPort, open = false, ...given }: Given) =>
				understood({ do: name, names, port, open, ...given }),
			);
	return [
		command('watch', 'Check exercises again when they are saved, and show what changed.'),
		command('ui', "Show exercises in Vitest's page, checked again when they are saved.")
			.option('--port <number>', 'where the page is served', portNumber, usualPort)
			.option('--no-open', 'open no browser'),
	];
}

function portNumber(given: string): number {
	const port = Number(given);
	if (!/^\d+$/.test(given) || port < 1 || port > 65_535) {
		throw new InvalidArgumentError('Allowed are 1 to 65535.');
	}
	return port;
}
