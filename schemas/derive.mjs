/** Derives the TypeScript types of the schemas, so that no shape is written twice. A test holds them up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const targets = [
	['report', 'checker/report-types.ts'],
	['exercise', 'checker/spec-types.ts'],
	['evidence', 'checker/evidence-types.ts'],
	['config', 'checker/config-types.ts'],
];

export async function derive(name) {
	const schema = JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8'));
	return compile(schema, name, {
		bannerComment: `/** Derived from schemas/${name}.schema.json by \`npm run schemas\`; change the schema, not this file. */`,
		additionalProperties: false,
		format: false,
		ignoreMinAndMaxItems: true,
		unreachableDefinitions: false,
	});
}

export { targets };

if (process.argv[1]?.endsWith('derive.mjs')) {
	for (const [name, file] of targets)
		writeFileSync(new URL(`../${file}`, import.meta.url), await derive(name));
}
