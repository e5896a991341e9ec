import { Effort } from '../../checker/diagnosis/effort.ts';
import type { Workshop } from '../../checker/diagnosis/repair.ts';
import { goodCells } from '../../checker/diagnosis/search.ts';
import { casesOf } from '../../checker/trial/cases.ts';
import { type Rooms, tryCases } from '../../checker/trial/trial.ts';
import type { Exercise, Submission } from '../../checker/types.ts';
import { trialOf } from './trial-of.ts';

export const endless = new Effort(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);

/** Effort without end: what is found does not depend on the machine. */
export async function workshopFor(
	rooms: Rooms,
	exercise: Exercise,
	submission: Submission,
): Promise<Workshop> {
	const all = casesOf(exercise);
	const first = all[0] ?? trialOf(exercise).given;
	const [trial] = await tryCases(exercise, { submission, edits: [] }, [first], rooms);
	const good = trial ? goodCells({ exercise }, trial) : 0;
	return { exercise, submission, rooms, first, good, all, effort: endless, pairing: endless, limits: {} };
}
