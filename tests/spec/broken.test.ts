/** Every `broken/<name>.yaml` is refused with the complaints of `broken/<name>.txt`, each `line:column message`. */
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SpecError } from '../../checker/errors.ts';
import { loadExercise } from '../../checker/spec/load.ts';

const specimens = join(import.meta.dirname, 'broken');
const folder = mkdtempSync(join(tmpdir(), 'downhill-broken-'));
mkdirSync(join(folder, 'chapter'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The complaints about a specimen that has its starter beside it, one a line. */
function complaintsAbout(name: string): string {
	const specFile = join(folder, 'chapter', `${name}.yaml`);
	copyFileSync(join(specimens, `${name}.yaml`), specFile);
	writeFileSync(join(folder, 'chapter', `${name}.ts`), '');
	try {
		loadExercise(specFile);
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		for (const complaint of error.complaints) expect(complaint.file).toBe(specFile);
		return error.complaints.map(({ line, column, message }) => `${line}:${column} ${message}\n`).join('');
	}
	return '';
}

describe('a broken spec', () => {
	const names = readdirSync(specimens).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []));

	it.each(names)('%s', (name) => {
		expect(complaintsAbout(name)).toBe(readFileSync(join(specimens, `${name}.txt`), 'utf8'));
	});
});
