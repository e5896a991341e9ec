#!/usr/bin/env node
/**
 * Starts the command from the compiled copy, which is brought up to date first: what runs is never something stale,
 * and the same on every Node version (Node 20 strips no types; Node 24 strips none under node_modules).
 */
import { compile } from './compile.mjs';

try {
	await compile();
} catch (error) {
	const what = error instanceof Error ? error.message : String(error);
	process.stderr.write(
		`The checker could not bring its compiled copy, the folder dist, up to date: ${what}\nIt needs a complete npm install and the right to write there.\n`,
	);
	process.exit(2);
}

const argv = process.argv.slice(2);
// What takes longest to load is begun with: a check needs both workers.
const opened = argv[0] === 'check' ? (await import('../dist/command/rooms.js')).openRooms() : undefined;
const { main } = await import('../dist/cli.js');
await main(argv, opened);
