import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';

/** What the staff of a course write beside its exercises. */
export const configFile = 'downhill.config.yaml';

/** What holds where nothing is settled; `config/load.ts` has the meaning of each. */
const usual: Configuration = {
	exercises: 'exercises',
	solutions: 'solutions',
	strictTypes: false,
	limits: {},
	marking: () => ({ required: new Set(), weights: {} }),
};

/**
 * What a course has settled.
 *
 * @param given `--config`; otherwise downhill.config.yaml of the folder, where there is one
 * @throws UsageError where the file that was given is not there
 * @throws SpecError with all that is wrong in it
 */
export async function settingsOf(given: string | undefined, cwd: string): Promise<Configuration> {
	const isThere = (name: string) => isSomething(resolve(cwd, name));
	if (given !== undefined && !isThere(given)) throw new UsageError(`--config: there is no file ${given}.`);
	if (given === undefined && !isThere(configFile)) {
		const meant = ['downhill.config.yml', 'downhill.config.json', '.downhill.config.yaml'].find(isThere);
		// Settings that nobody reads are worse than none.
		if (meant !== undefined)
			throw new UsageError(`${meant} is not read; the configuration is ${configFile}. Rename it.`);
		return usual;
	}
	// Loaded only where there is a configuration to read.
	const { loadConfiguration } = await import('../config/load.ts');
	return loadConfiguration(given ?? configFile, cwd);
}

/** A link that leads nowhere is something too: whoever put it there means it to be read. */
function isSomething(path: string): boolean {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
	} catch {
		return false;
	}
}
