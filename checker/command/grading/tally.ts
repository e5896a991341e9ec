import { isFailing } from '../../report/reporter.ts';
import { count } from '../../report/text.ts';
import type { Result } from '../../report-types.ts';

/** What has come of the submissions up to now. */
export class Tally {
	readonly #required: ReadonlySet<string>;
	readonly #statuses = new Map<Result['status'], number>();
	#hasFailures = false;
	#unstarted = 0;
	#student: string | undefined;
	#students = 0;
	#count = 0;
	#kept = 0;
	#began = performance.now();

	/** @param required ids of exercises that fail where they are not started */
	constructor(required: ReadonlySet<string> = new Set()) {
		this.#required = required;
	}

	/** Rows of one student come one after the other. */
	add(student: string, { status, exercise }: Pick<Result, 'status' | 'exercise'>): void {
		if (this.#count === 0 || student !== this.#student) this.#students += 1;
		this.#student = student;
		this.#count += 1;
		this.#statuses.set(status, this.#of(status) + 1);
		if (!isFailing({ status, exercise }, { requireAll: false, required: this.#required })) return;
		this.#hasFailures = true;
		if (status === 'not-started') this.#unstarted += 1;
	}

	/** What was there before is kept, and takes no time. */
	begin(): void {
		this.#kept = this.#count;
		this.#began = performance.now();
	}

	get count(): number {
		return this.#count;
	}

	/** Something failed, could not be run, or had to be started and was not. */
	get hasFailures(): boolean {
		return this.#hasFailures;
	}

	summary(): string {
		const seconds = (performance.now() - this.#began) / 1000;
		const graded = this.#count - this.#kept;
		const kept = this.#kept === 0 ? '' : `, ${this.#kept} of them kept from before`;
		const required =
			this.#unstarted === 0 ? '' : ` (${this.#unstarted} of them required, which counts as failed here)`;
		const statuses = `${this.#of('passed')} passed, ${this.#of('failed')} failed, ${this.#of('error')} could not be run, ${this.#of('not-started')} not started${required}`;
		return `${count(this.#count, 'submission')} by ${count(this.#students, 'student')}${kept}: ${statuses}. ${seconds.toFixed(1)} s, ${(graded / seconds).toFixed(1)} a second.`;
	}

	#of(status: Result['status']): number {
		return this.#statuses.get(status) ?? 0;
	}
}
