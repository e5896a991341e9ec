import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../', import.meta.url));

test('the tests start where no copy was compiled yet: installed without scripts', () => {
	const clone = mkdtempSync(join(tmpdir(), 'downhill-clone-'));
	try {
		for (const name of readdirSync(project)) {
			if (/^(?:\.git|\.downhill|dist|node_modules|coverage|tests)$/.test(name)) continue;
			cpSync(join(project, name), join(clone, name), { recursive: true });
		}
		for (const name of ['support', 'architecture.test.ts']) {
			cpSync(join(project, 'tests', name), join(clone, 'tests', name), { recursive: true });
		}
		symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'));
		const vitest = join(project, 'node_modules/vitest/vitest.mjs');
		const argv = [vitest, 'list', '--filesOnly', '--project', 'downhill'];
		const listed = execFileSync(process.execPath, argv, { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
		expect(listed).toContain('tests/architecture.test.ts');
		expect(existsSync(join(clone, 'dist/stamp.json'))).toBe(true);
	} finally {
		rmSync(clone, { recursive: true });
	}
});
