/**
 * One instant for every run, so that a verdict repeats: QuickJS asks the worker's `Date` for the time, for its time
 * zone, and for the seed of `Math.random`. Only the sandbox's own worker loads this file.
 */

/** Milliseconds since 1970: noon, 1 January 2024, UTC. */
export const fixedInstant = Date.UTC(2024, 0, 1, 12);

/** Makes this thread's `Date.now` and its local time the same everywhere and at every run. */
export function stopClock(): void {
	Date.now = () => fixedInstant;
	const date = Date.prototype;
	date.getTimezoneOffset = () => 0;
	date.getFullYear = date.getUTCFullYear;
	date.getMonth = date.getUTCMonth;
	date.getDate = date.getUTCDate;
	date.getDay = date.getUTCDay;
	date.getHours = date.getUTCHours;
	date.getMinutes = date.getUTCMinutes;
	date.getSeconds = date.getUTCSeconds;
}
