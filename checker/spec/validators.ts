/**
 * Whether a part of a spec is right, said by code that was made of the schema when the checker was compiled: loading
 * ajv and compiling the parts takes 40 ms at every start. What is wrong with a part, ajv itself says.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** In the compiled copy alone; where the checker runs from source there are none. */
const folder = './validators/';

export const fileOfValidator = (name: string): string => `${name.replaceAll(' ', '-')}.cjs`;

/** False also where there is no validator of that name: ajv then has the last word. */
export function isRight(name: string, value: unknown): boolean {
	let validate: (value: unknown) => boolean;
	try {
		validate = require(folder + fileOfValidator(name));
	} catch {
		return false;
	}
	return validate(value);
}
