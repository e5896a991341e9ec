import { statSync } from 'node:fs';

/** What stands at a path, links followed; `none` also where that cannot be found out: no right to look, a circle of links. */
export function kindAt(path: string): 'file' | 'folder' | 'other' | 'none' {
	try {
		const state = statSync(path);
		if (state.isDirectory()) return 'folder';
		return state.isFile() ? 'file' : 'other';
	} catch {
		return 'none';
	}
}
