import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { terminal } from './terminal.ts';

/** Every format that `--reporter` knows. A new one is its own file and a line here. */
export const reporters: readonly Reporter[] = [terminal, json];
