import { createSandbox } from '../sandbox/sandbox.ts';
import { createCompiler } from '../submission/compiler.ts';
import type { Rooms } from '../trial/trial.ts';
import type { Limits } from '../types.ts';

/**
 * Starts the workers in which submissions are read and run; they load while the caller does other things.
 *
 * @param patience above 1 where nobody waits and results should not depend on how busy the machine is
 */
export const openRooms = (patience = 1): Rooms => ({
	compiler: createCompiler(patience),
	sandbox: createSandbox(patience),
});

/** The same rooms, in which a run has these limits unless it is given others. */
export const withLimits = ({ compiler, sandbox }: Rooms, limits: Partial<Limits>): Rooms => ({
	compiler,
	sandbox: {
		run: (programs, given = {}) => sandbox.run(programs, { ...limits, ...given }),
		close: () => sandbox.close(),
	},
	limits,
});

export async function closeRooms({ compiler, sandbox }: Rooms): Promise<void> {
	await Promise.allSettled([compiler.close(), sandbox.close()]);
}
