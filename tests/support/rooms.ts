import { afterAll } from 'vitest';
import { createSandbox } from '../../checker/sandbox/sandbox.ts';
import { createCompiler } from '../../checker/submission/compiler.ts';
import type { Rooms } from '../../checker/trial/trial.ts';

/** A compiler and a sandbox for all tests of a file, closed after the last. */
export function openRooms(): Rooms {
	const rooms = { compiler: createCompiler(), sandbox: createSandbox() };
	afterAll(async () => {
		await rooms.sandbox.close();
		await rooms.compiler.close();
	});
	return rooms;
}
