import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../check.ts';
import type { Configuration } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { cardOf } from '../evidence/card.ts';
import { markdownOf } from '../evidence/markdown.ts';
import { svgOf } from '../evidence/svg.ts';
import { atHintLevel } from '../report/hints.ts';
import { jsonText } from '../report/json.ts';
import { count } from '../report/text.ts';
import { findExercises } from '../spec/find.ts';
import type { Rooms } from '../trial/trial.ts';
import { loadSpecs } from './load-specs.ts';
import { readSubmission } from './read-submission.ts';
import { select } from './select.ts';
import { shownIn } from './shown-in.ts';
import { filesBelow, ownFiles } from './targets.ts';

export interface EvidenceCall {
	readonly do: 'evidence';
	readonly names: readonly string[];
	/** A folder of answers in place of the exercises' own files. */
	readonly submissions?: string;
	/** Where the cards go. */
	readonly output: string;
	/** A configuration in place of the course's own. */
	readonly config?: string;
}

/** A card shows the place of a mistake, as reports do when nothing else is asked, and not the fix. */
const hintLevel = 2;

/** Writes a card, its data and its picture for each exercise that was begun. */
export async function writeEvidence(
	{ names, submissions, output }: EvidenceCall,
	{ exercises: folder }: Configuration,
	rooms: Rooms,
	write: (text: string) => void,
): Promise<0 | 1> {
	const cwd = process.cwd();
	const selected = select(names, findExercises(folder), folder, cwd);
	const targets =
		submissions === undefined ? ownFiles(selected, folder, cwd) : filesBelow(selected, submissions, cwd);
	let written = 0;
	for (const { target, exercise } of loadSpecs(targets)) {
		const bytes = readSubmission(target.path, target.folder, target.shown);
		const graded = await check({ exercise, file: target.shown, bytes }, rooms, { strictTypes: false });
		const result = atHintLevel(graded.result, hintLevel);
		const { status } = result;
		if (status === 'not-started') {
			write(`– ${exercise.id}  not started, no card\n`);
			continue;
		}
		const shown = await shownIn(exercise, target.shown, bytes, rooms);
		const { data, figure } = cardOf(shown, { ...result, status });
		const stem = join(output, exercise.chapter, exercise.name);
		put(`${stem}.md`, markdownOf(data));
		put(`${stem}.json`, jsonText(data));
		put(`${stem}.svg`, await svgOf(figure));
		written += 1;
		write(`${status === 'passed' ? '✓' : '✗'} ${exercise.id}  ${stem}.md\n`);
	}
	write(`\n${count(written, 'card')} written to ${output}\n`);
	return 0;
}

/** @throws UsageError where the folder cannot be written to */
function put(file: string, text: string): void {
	try {
		mkdirSync(join(file, '..'), { recursive: true });
		writeFileSync(file, text);
	} catch (error) {
		throw new UsageError(`The card cannot be written to ${file}: ${(error as Error).message}`);
	}
}
