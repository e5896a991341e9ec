/** Whether anybody does the work: a grader that waits for workers that cannot come says so. */
import { visible } from '../../report/text.ts';
import type { Typed } from '../typed.ts';
import { differing, isSame, type Version } from './census.ts';

/** While only workers of another version are there, one of this version may be about to start. */
const strangersPatience = 10_000;

export type Verdict =
	| { readonly say: string }
	/** There is no use in waiting. */
	| { readonly giveUp: string }
	| undefined;

export interface Attendance {
	/**
	 * @param workers that are there, of any version
	 * @param now in milliseconds
	 */
	look(workers: readonly Version[], now: number): Verdict;
}

/**
 * @param shown the address, as messages name it
 * @param patience milliseconds for which no worker at all may be there
 * @param typed how commands are typed here
 */
export function openAttendance(version: Version, shown: string, patience: number, typed: Typed): Attendance {
	const call = typed('worker', '--queue', '<address>');
	const howToStart = `On each machine that is to take part, start one in the folder of the course: ${call}`;
	let alone: number | undefined;
	let amongStrangers: number | undefined;
	let hasSaid = false;
	return {
		look(workers, now) {
			const isServed = workers.some((worker) => isSame(worker, version));
			alone = isServed ? undefined : (alone ?? now);
			amongStrangers = isServed || workers.length === 0 ? undefined : (amongStrangers ?? now);
			if (amongStrangers !== undefined && now - amongStrangers >= strangersPatience)
				return {
					giveUp: `Only workers of another version are at ${visible(shown)}: they differ from this one in ${differing(version, workers)}. On all machines check out the same revision, with the same exercises, run npm install, use the same main version of Node, and start the workers again.`,
				};
			if (alone !== undefined && now - alone >= patience)
				return { giveUp: `No worker came to ${visible(shown)} in ${inWords(patience)}. ${howToStart}` };
			if (alone === undefined || hasSaid || workers.length > 0) return undefined;
			hasSaid = true;
			return { say: `No worker is at ${visible(shown)} yet. ${howToStart}` };
		},
	};
}

export const inWords = (milliseconds: number): string =>
	milliseconds < 60_000 ? `${Math.round(milliseconds / 1000)} s` : `${Math.round(milliseconds / 60_000)} min`;
