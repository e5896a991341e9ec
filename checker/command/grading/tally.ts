import { count } from '../../report/text.ts';
import type { Result } from '../../report-types.ts';

/** What has come of the submissions up to now. */
export class Tally {
	readonly #statuses = new Map<Result['status'], number>();
	#student: string | undefined;
	#students = 0;
	#count = 0;
	#kept = 0;
	#began = performance.now();

	/** Rows of one student come one after the other. */
	add(student: string, status: Result['status']): void {
		if (this.#count === 0 || student !== this.#student) this.#students += 1;
		this.#student = student;
		this.#count += 1;
		this.#statuses.set(status, this.#of(status) + 1);
	}

	/** What was there before is kept, and takes no time. */
	begin(): void {
		this.#kept = this.#count;
		this.#began = performance.now();
	}

	get count(): number {
		return this.#count;
	}

	get hasFailures(): boolean {
		return this.#of('failed') + this.#of('error') > 0;
	}

	summary(): string {
		const seconds = (performance.now() - this.#began) / 1000;
		const graded = this.#count - this.#kept;
		const kept = this.#kept === 0 ? '' : `, ${this.#kept} of them kept from before`;
		const statuses = `${this.#of('passed')} passed, ${this.#of('failed')} failed, ${this.#of('error')} could not be run, ${this.#of('not-started')} not started`;
		return `${count(this.#count, 'submission')} by ${count(this.#students, 'student')}${kept}: ${statuses}. ${seconds.toFixed(1)} s, ${(graded / seconds).toFixed(1)} a second.`;
	}

	#of(status: Result['status']): number {
		return this.#statuses.get(status) ?? 0;
	}
}
