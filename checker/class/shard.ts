/** A part of the submissions, for one of several machines that do not know of each other. */

export interface Shard {
	/** From 1. */
	readonly part: number;
	readonly of: number;
}

/** `2/8`; undefined where that is no part of a whole. */
export function readShard(text: string): Shard | undefined {
	const [, part, of] = (/^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(text) ?? []).map(Number);
	return part === undefined || of === undefined || part > of ? undefined : { part, of };
}

/** Neighbours go to different parts: they are by one student, and hard submissions come together. */
export const isInShard = (index: number, { part, of }: Shard): boolean => index % of === part - 1;

/** How many of so many submissions belong to it. */
export const sizeOfShard = (count: number, { part, of }: Shard): number =>
	Math.max(0, Math.ceil((count - part + 1) / of));
