/**
 * Identical answers to an exercise (untouched starters, copies, what was handed in twice) are graded once. What comes of
 * one depends on the exercise, its bytes and the manner alone, so it is what comes of the others: all but the file's name
 * and the time, which are each one's own.
 */
import { LRUCache } from 'lru-cache';
import { hashOf } from '../../class/journal.ts';
import { resultText } from '../../class/row.ts';
import type { Result } from '../../report-types.ts';
import type { Grader, Job, Manner, Outcome } from './job.ts';

/** Characters of results that are kept, some thousand results: those that came or were used last. */
const usualMost = 4 * 2 ** 20;

/**
 * @param grader is given what has not been graded of late, all of it in one manner
 * @param most characters of results that are kept
 */
export function reusing(grader: Grader, { timing }: Pick<Manner, 'timing'>, most = usualMost): Grader {
	const kept = new LRUCache<string, Outcome>({
		maxSize: most,
		sizeCalculation: ({ text }) => text.length,
	});
	/** What is under way; it comes to nothing where it is good for one file alone. */
	const coming = new Map<string, Promise<Outcome | undefined>>();

	function gradeFirst(key: string, job: Job): Promise<Outcome> {
		const outcome = grader.grade(job);
		const shared = outcome
			.then((one) => {
				if (!isReusable(one)) return undefined;
				kept.set(key, one);
				return one;
			})
			// A grader that can grade nothing says so to whoever asks it.
			.catch(() => undefined)
			.finally(() => coming.delete(key));
		coming.set(key, shared);
		return outcome;
	}

	return {
		width: grader.width,
		async grade(job) {
			// Why a file cannot be read names the file.
			if (!(job.bytes instanceof Uint8Array)) return grader.grade(job);
			const key = hashOf(job.exercise, '\n', job.bytes);
			for (;;) {
				const known = kept.get(key);
				if (known) return asOf(job, known, timing);
				const underWay = coming.get(key);
				if (!underWay) return gradeFirst(key, job);
				const outcome = await underWay;
				if (outcome) return asOf(job, outcome, timing);
			}
		},
		close: () => grader.close(),
	};
}

/** What an accident came to says nothing of the next file. */
const isReusable = ({ fault, isLost }: Outcome): boolean => fault === undefined && isLost !== true;

/** The `file` of the result is another's name; what a program prints is its own, also where it looks like that name. */
function asOf({ file }: Job, { text, status }: Outcome, timing: boolean): Outcome {
	const began = performance.now();
	const result = JSON.parse(text) as Result;
	const durationMs = Math.round((performance.now() - began) * 10) / 10;
	return { text: resultText({ ...result, file, durationMs }, timing), status };
}
