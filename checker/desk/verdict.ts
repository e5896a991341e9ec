/** What is shown for one file of the folder of exercises. */
import type { Complaint } from '../errors.ts';
import type { Graded } from '../report/reporter.ts';

/** A picture as SVG, and what is to be seen in it, in words. */
export interface Picture {
	readonly svg: string;
	readonly text: string;
}

export interface Subject {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly chapter: string;
	readonly name: string;
	/** The student's file, absolute. */
	readonly path: string;
	/** The student's file as reports show it. */
	readonly file: string;
	/** The spec, as reports show it. */
	readonly specFile: string;
}

export type Verdict =
	| {
			readonly kind: 'graded';
			readonly subject: Subject;
			readonly graded: Graded;
			readonly picture?: Picture;
	  }
	| { readonly kind: 'broken-spec'; readonly subject: Subject; readonly complaints: readonly Complaint[] }
	/** A spec that waits for the student's file. */
	| { readonly kind: 'no-file'; readonly subject: Subject }
	/** A TypeScript file without a spec beside it: no exercise. */
	| { readonly kind: 'no-spec'; readonly subject: Subject };
