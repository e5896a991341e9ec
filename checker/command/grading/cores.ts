/**
 * Which core a process that grades stays on. Its threads (the diagnosis, the sandbox, the types, V8's compilers) take
 * turns many times for each submission; where the system spreads them over all cores, each turn wakes another core and
 * finds its caches cold.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The cores in a list as Linux writes it: `0-3,8` is 0, 1, 2, 3 and 8. */
export const coresIn = (list: string): readonly number[] =>
	list.split(',').flatMap((part) => {
		const [first = Number.NaN, last = first] = part.split('-').map(Number);
		return first <= last ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
	});

/**
 * A core for each of so many processes. None where they do not take up all the cores that this process may run on: then
 * the system knows better which are idle.
 */
export function coresFor(processes: number, status = readStatus()): readonly number[] {
	const [, list = ''] = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status) ?? [];
	const cores = coresIn(list);
	return processes > 1 && cores.length === processes ? cores : [];
}

/** What Linux says of this process; other systems say nothing. */
function readStatus(): string {
	try {
		return readFileSync('/proc/self/status', 'utf8');
	} catch {
		return '';
	}
}

/** Binds this process, with all its threads, to a core. Where the system has no such command, it runs on any. */
export function stayOn(core: number): void {
	spawnSync('taskset', ['-a', '-c', '-p', String(core), String(process.pid)], { stdio: 'ignore' });
}
