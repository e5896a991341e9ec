import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A command of the checker as it is typed into a shell: `typed('check', 'first-loop')`. */
export type Typed = (command: string, ...words: readonly string[]) => string;

/** `npm run check -- first-loop`: where there is a script of the command's name. */
export const asScript: Typed = (command, ...words) =>
	['npm run', command, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

/** `npx downhill check first-loop`: where the checker is a dependency. */
const asDependency: Typed = (...words) => ['npx downhill', ...words].join(' ');

// From `checker/command/` and from its copy in `dist/command/` alike.
const project = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/**
 * How commands are typed in this folder: as the project's scripts in the project itself, with npx in a course of its
 * own. A command that was called by a script of that name is called by it again.
 */
export function typedIn(cwd: string, env: Readonly<Record<string, string | undefined>>): Typed {
	if (realpathSync(cwd) === project) return asScript;
	const script = env.npm_command === 'run-script' ? env.npm_lifecycle_event : undefined;
	return (command, ...words) => (command === script ? asScript : asDependency)(command, ...words);
}
