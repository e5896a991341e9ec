import { createSandbox } from '../sandbox/sandbox.ts';
import { createCompiler } from '../submission/compiler.ts';
import type { Rooms } from '../trial/trial.ts';

/** Starts the workers in which submissions are read and run; they load while the caller does other things. */
export const openRooms = (): Rooms => ({ compiler: createCompiler(), sandbox: createSandbox() });

export async function closeRooms({ compiler, sandbox }: Rooms): Promise<void> {
	await Promise.allSettled([compiler.close(), sandbox.close()]);
}
