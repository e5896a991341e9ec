/** What is written to the terminal while Vitest watches: everything once, and from then on what changed. */
import { existsSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Graded, View } from '../report/reporter.ts';
import { list, terminal } from '../report/terminal.ts';
import type { Grading } from './grading.ts';
import type { Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

export interface Screen {
	write(text: string): void;
	/** Is told what is no part of the report: what Vitest or the checker itself could not do. */
	complain(text: string): void;
}

export interface ChangesOptions {
	readonly view: View;
	readonly screen: Screen;
	/** Files of exercises that were not there at the beginning. */
	readonly missing: readonly string[];
	/** Whether the page shows the failures, so that a line for each exercise is enough here. */
	readonly inShort: boolean;
}

export function changes(grading: Grading, options: ChangesOptions): Reporter {
	const { view, screen, inShort } = options;
	const written = new Map<string, string>();
	let isFirst = true;

	const textOf = (verdict: Verdict) =>
		inShort && verdict.kind === 'graded' ? list.result(verdict.graded, view) : wordsOf(verdict, view);

	/** A verdict that is the same as before is told in a line. */
	const show = (verdict: Verdict) => {
		const text = textOf(verdict);
		const before = written.get(verdict.subject.path);
		written.set(verdict.subject.path, text);
		screen.write(text === before ? `= ${verdict.subject.id}  as before\n` : text);
	};

	const showFirst = async () => {
		const missing = await Promise.all(options.missing.map((path) => grading.verdictOn(path)));
		const all = [...grading.latest.values()].sort(inCourse);
		for (const verdict of all) {
			const text = textOf(verdict);
			written.set(verdict.subject.path, text);
			if (!inShort || missing.includes(verdict)) screen.write(text);
		}
		screen.write((inShort ? list : terminal).end(gradedOf(all), view));
	};

	const showChanges = (modules: readonly TestModule[]) => {
		const verdicts = modules.flatMap(({ moduleId }) => grading.latest.get(moduleId) ?? []).sort(inCourse);
		for (const verdict of verdicts) show(verdict);
	};

	return {
		onTestRunEnd: async (modules, errors) => {
			if (isFirst) await showFirst();
			else showChanges(modules);
			isFirst = false;
			const failures = [...errors, ...modules.flatMap((module) => module.errors())];
			for (const { message } of failures) screen.complain(`${message}\n`);
		},
		onTestRemoved: async (path) => {
			if (path === undefined) return;
			written.delete(path);
			const verdict = grading.latest.get(path);
			grading.forget(path);
			if (verdict === undefined) return;
			// The spec says that an answer is due; without it, the exercise itself has gone.
			if (existsSync(verdict.subject.specFile)) show(await grading.verdictOn(path));
			else screen.write(`– ${verdict.subject.id}  removed\n`);
		},
	};
}

const gradedOf = (verdicts: readonly Verdict[]): Graded[] =>
	verdicts.flatMap((verdict) => (verdict.kind === 'graded' ? [verdict.graded] : []));

/** By chapter, then by the place in it; what has no place comes last. */
function inCourse(one: Verdict, other: Verdict): number {
	const chapters = one.subject.chapter.localeCompare(other.subject.chapter, 'en', { numeric: true });
	return (
		chapters || placeIn(one) - placeIn(other) || one.subject.name.localeCompare(other.subject.name, 'en')
	);
}

const placeIn = (verdict: Verdict): number =>
	verdict.kind === 'graded' ? verdict.graded.exercise.order : Number.MAX_SAFE_INTEGER;
