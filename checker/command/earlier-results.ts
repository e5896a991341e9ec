import { fileURLToPath } from 'node:url';
import type { Store } from '../cache/store.ts';
import type { CheckCall } from './options.ts';
import type { Listed } from './select.ts';

/**
 * Results of earlier checks, at the desk alone: for the course's own files, and not where a machine grades for others,
 * who could be handed forged ones together with the submissions.
 *
 * @param ci what the environment says of being a machine: CI
 */
export async function storeFor(
	{ names, submission, submissions, changed, noCache }: CheckCall,
	exercises: readonly Listed[],
	ci: string | undefined,
): Promise<Store | undefined> {
	const isOwn = [submission, submissions, changed].every((one) => one === undefined);
	const isDesk = ci === undefined || ci === '' || ci === 'false';
	if (noCache || !isOwn || !isDesk) return undefined;
	const [{ openStore }, { fingerprintOf }] = await Promise.all([
		import('../cache/store.ts'),
		import('../cache/fingerprint.ts'),
	]);
	// From `checker/command/` and from its copy in `dist/command/` alike.
	const checker = fileURLToPath(new URL('../../', import.meta.url));
	const store = openStore(process.cwd(), fingerprintOf(checker));
	// Only who asks for everything says what there is.
	if (names.length === 0) store?.prune(exercises);
	return store;
}
