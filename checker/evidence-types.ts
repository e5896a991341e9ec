/** Derived from schemas/evidence.schema.json by `npm run schemas`; change the schema, not this file. */

/**
 * What a student shows of one exercise: the five fields of the course's roadmap, filled from the student's own run. Numbers that JSON cannot hold are the strings "NaN", "Infinity" and "-Infinity".
 */
export interface EvidenceCard {
	version: 1;
	/**
	 * <chapter>/<name>
	 */
	exercise: string;
	title: string;
	/**
	 * Path of the student's file.
	 */
	file: string;
	status: 'passed' | 'failed' | 'error';
	/**
	 * What is computed on, a formula each.
	 *
	 * @minItems 1
	 */
	function: string[];
	/**
	 * How it is computed, and with which numbers; a formula or setting each.
	 */
	calculation: string[];
	output: CardTable;
	failureCheck: FailureCheck;
	expectedOutput: CardTable;
	picture: CardPicture;
}
/**
 * The rows of all listed cases.
 */
export interface CardTable {
	columns: string[];
	rows: (number | string)[][];
}
/**
 * What could have gone wrong, and whether it did.
 */
export interface FailureCheck {
	/**
	 * The question to ask oneself.
	 */
	question: string;
	/**
	 * Runs that were right.
	 */
	passed: number;
	/**
	 * Runs with listed inputs and with others.
	 */
	tried: number;
	/**
	 * What was found, best first.
	 */
	findings: string[];
}
export interface CardPicture {
	/**
	 * The SVG beside the card.
	 */
	file: string;
	/**
	 * What the picture shows, in words.
	 */
	text: string;
}
