/** How many made each mistake, and in which exercises. */
import type { Answer, Said } from './answer.ts';

export interface Mistake {
	readonly name: string;
	/** As it was first told. */
	readonly said: Said;
	readonly students: number;
	readonly answers: number;
	/** Answers by exercise. */
	readonly exercises: ReadonlyMap<string, number>;
}

type Growing = { -readonly [Key in keyof Mistake]: Mistake[Key] } & {
	exercises: Map<string, number>;
	lastStudent: number;
};

export class Mistakes {
	readonly #mistakes = new Map<string, Growing>();

	/** Answers of one student come one after the other. */
	add({ said, student, exercise }: Answer): void {
		const seen = new Set<string>();
		for (const one of said) {
			if (one.name === undefined || seen.has(one.name)) continue;
			seen.add(one.name);
			const mistake = this.#mistakes.get(one.name) ?? begun(one.name, one);
			this.#mistakes.set(one.name, mistake);
			if (mistake.lastStudent !== student.number) mistake.students += 1;
			mistake.lastStudent = student.number;
			mistake.answers += 1;
			mistake.exercises.set(exercise, (mistake.exercises.get(exercise) ?? 0) + 1);
		}
	}

	/** Those that most students made first. */
	sorted(): readonly Mistake[] {
		return [...this.#mistakes.values()].sort(
			(one, other) =>
				other.students - one.students || other.answers - one.answers || (one.name < other.name ? -1 : 1),
		);
	}
}

const begun = (name: string, said: Said): Growing => ({
	name,
	said,
	students: 0,
	answers: 0,
	exercises: new Map(),
	lastStudent: 0,
});
