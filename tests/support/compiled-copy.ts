import { compile } from '../../checker/compile.mjs';

/** Workers run from the compiled copy, so it is brought up to date before any test. */
export default async function setup(): Promise<void> {
	await compile();
}
