/** The student's TypeScript → `Submission`, in a worker of its own: the compiler itself can be brought to hang. */
import type { Compiler, Problem, TypeReport } from '../types.ts';
import { workerFile } from '../worker-file.ts';
import { decode } from './decode.ts';
import type { Answers, Request } from './requests.ts';
import { type Loss, tendWorker } from './tended-worker.ts';
import { tooDeep, tooHungry, tooSlow } from './unreadable.ts';

const readMilliseconds = 2_000;
const typeMilliseconds = 5_000;
const megabytes = 512;

/**
 * @param patience how many times the usual limits a file may take: more than 1 where what is said of it should not depend
 *   on how busy the machine is
 *
 * Starts loading at once. All methods resolve: what goes wrong with a file is a value about that file, and the next
 * file is read as if nothing had been.
 */
export function createCompiler(patience = 1): Compiler {
	const worker = tendWorker<Request>(workerFile(import.meta.url, 'worker'), megabytes);
	const [forReading, forTypes] = [readMilliseconds * patience, typeMilliseconds * patience];
	let hasChecked = false;

	async function erase(texts: readonly string[], inPlace: boolean): Promise<Answers['erase']> {
		const answer = await worker.ask<Answers['erase'] | Loss>(
			{ do: 'erase', texts, inPlace },
			forReading,
			(loss) => loss,
		);
		if (typeof answer !== 'string') return answer;
		if (texts.length === 1) return [unreadableFor(answer)];
		// One of them took the worker with it: each by itself shows which.
		const each: Answers['erase'][number][] = [];
		for (const text of texts) each.push(...(await erase([text], inPlace)));
		return each;
	}

	return {
		async read(file, bytes) {
			const text = decode(bytes);
			if (typeof text !== 'string') return text;
			return worker.ask<Answers['read']>({ do: 'read', file, text }, forReading, unreadableFor);
		},
		erase: async (texts, inPlace = true) => (texts.length === 0 ? [] : erase(texts, inPlace)),
		async checkTypes(_file, text) {
			const report = await worker.ask<TypeReport>({ do: 'check-types', text }, forTypes, givenUp);
			hasChecked ||= report.gaveUp === undefined;
			return report;
		},
		async close() {
			// What has been compiled by now is what the next process will need, too.
			if (hasChecked && worker.isIdle())
				await worker.ask({ do: 'keep-compiled-code' }, readMilliseconds, () => null);
			await worker.close();
		},
	};
}

function unreadableFor(loss: Loss): Problem {
	switch (loss) {
		case 'time':
			return tooSlow(readMilliseconds);
		case 'memory':
			return tooHungry();
		case 'broken':
			return tooDeep();
	}
}

function givenUp(loss: Loss): TypeReport {
	const reasons: Readonly<Record<Loss, string>> = {
		time: `The types took longer than ${typeMilliseconds / 1000} seconds to check`,
		memory: `The types took more than ${megabytes} MiB of memory to check`,
		broken: 'The types are nested too deeply to check',
	};
	return {
		errors: [],
		gaveUp: `${reasons[loss]}, so the check was given up. The rows are graded all the same.`,
	};
}
