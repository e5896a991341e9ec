/** Derived from schemas/config.schema.json by `npm run schemas`; change the schema, not this file. */

/**
 * What the staff of a course settle for everybody: downhill.config.yaml. Options of the command go before it.
 */
export interface Config {
	/**
	 * The folder of the exercises, relative to this file. Usually exercises.
	 */
	exercises?: string;
	/**
	 * The folder of the solutions that the self-check holds the exercises to, relative to this file. Usually solutions.
	 */
	solutions?: string;
	/**
	 * What a report gives away: 0 the verdict alone, 1 a question, 2 also the place, 3 also the verified fix. Usually 2.
	 */
	hints?: 0 | 1 | 2 | 3;
	/**
	 * Exercises that fail where they are not started: all, or a list of ids and chapters.
	 */
	required?: 'all' | string[];
	/**
	 * How many points an exercise is worth, by id, or by chapter for each exercise in it; an id goes before its chapter. Usually 1.
	 */
	weights?: {
		[k: string]: number;
	};
	/**
	 * What one run of a submission may take.
	 */
	limits?: {
		/**
		 * Time of one run; a submission with all its runs has five times as much. Usually 2000.
		 */
		milliseconds?: number;
		/**
		 * Memory of one run in MiB. Usually 64.
		 */
		megabytes?: number;
	};
	/**
	 * Type errors fail. Usually false.
	 */
	strictTypes?: boolean;
}
