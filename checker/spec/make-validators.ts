/** Schema → code that says whether a value is right, as CommonJS modules by file name. Called when the checker is compiled. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ajv } from './libraries.ts';
import { ajvOptions, schemaParts } from './schema.ts';
import { fileOfValidator } from './validators.ts';

const require = createRequire(import.meta.url);

export function makeValidators(): ReadonlyMap<string, string> {
	const { default: standaloneCode } =
		require('ajv/dist/standalone/index.js') as typeof import('ajv/dist/standalone/index.js');
	const options = {
		...ajvOptions,
		allErrors: false,
		verbose: false,
		messages: false,
		code: { source: true },
	};
	return new Map(
		[...schemaParts(), ['config', schemaOf('config')] as const, ['result', resultSchema()] as const].map(
			([name, schema]) => {
				// One for each, or the parts' definitions of the same name would get in each other's way.
				const part = new (ajv())(options);
				return [fileOfValidator(name), standaloneCode(part, part.compile(schema))];
			},
		),
	);
}

const schemaOf = (name: string) =>
	JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

/** One result of a report by itself. */
function resultSchema() {
	const { definitions } = schemaOf('report');
	return { ...definitions.result, definitions };
}
