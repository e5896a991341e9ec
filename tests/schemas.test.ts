/** The types of specs, reports, cards and configurations are those of their schemas: derived anew, they are what stands in the files. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { derive, targets } from '../schemas/derive.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text as the project's own formatter would leave it in that file. */
function formatted(text: string, file: string): string {
	const biome = `${root}/node_modules/@biomejs/biome/bin/biome`;
	const given = ['format', `--stdin-file-path=${file}`];
	return execFileSync(process.execPath, [biome, ...given], { cwd: root, input: text, encoding: 'utf8' });
}

it('has types of every schema', () => {
	expect(targets.map(([name]) => name).sort()).toEqual(['config', 'evidence', 'exercise', 'report']);
});

it.each(targets)('the types of the %s schema are up to date in %s', async (name, file) => {
	const committed = readFileSync(`${root}/${file}`, 'utf8');
	expect(formatted(committed, file)).toBe(formatted(await derive(name), file));
});
