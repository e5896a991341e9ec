/** What a terminal, or what stands in its place, can show. */

/** As much of a stream as is looked at. */
interface Screen {
	readonly isTTY?: boolean;
	readonly columns?: number;
}

const usualWidth = 80;
const [narrowest, widest] = [60, 120];

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a report may be in colour there, and how wide it may be. */
export function shownOn(screen: Screen, env: Environment): { colour: boolean; width: number } {
	return { colour: hasColour(screen, env), width: widthOf(screen) };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, FORCE_COLOR over what the stream is. */
function hasColour(screen: Screen, env: Environment): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = env;
	if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
	if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
	return screen.isTTY === true && TERM !== 'dumb';
}

/** Columns of a line; those of a page where there is no terminal. */
function widthOf({ isTTY, columns }: Screen): number {
	if (!isTTY) return usualWidth;
	return Math.min(widest, Math.max(narrowest, columns || usualWidth));
}
