export const root: string;

export interface Specimen {
	/** `<chapter>/<name>` */
	readonly exercise: string;
	readonly file: string;
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly isRight: boolean;
	readonly remark?: string;
	/** Every one of these is made. */
	readonly made: readonly string[];
	/** Any of these is a true name for the one mistake. */
	readonly oneOf: readonly string[];
	readonly lines: readonly number[];
}

/** @param filter part of an exercise's id */
export function listSpecimens(filter?: string): Specimen[];
