/** The specimens of the project, for scripts that run on the compiled copy. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../checker/compile.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

await compile();
const specimens = await import('../../dist/verify/specimens.js');

export const { judge, missesOf } = specimens;

/** Those of the exercises whose id contains the filter. */
export function listSpecimens(filter = '') {
	const found = specimens.listSpecimens(join(root, 'tests', 'submissions'));
	const undescribed = found.find(({ isRight, isDescribed }) => !isRight && !isDescribed);
	if (undescribed) throw new Error(`${undescribed.path} has no entry in expected.yaml`);
	return found.filter(({ exercise }) => exercise.includes(filter));
}
