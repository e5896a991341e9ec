/**
 * Libraries written as CommonJS of many small files. Node reads these two by `require` in 41 ms, by `import` in 66 ms
 * (the best of ten), and a spec is read at every start.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const yaml = require('yaml') as typeof import('yaml');

/** Loaded when first asked for: a spec that is right needs only what was made of the schema beforehand. */
export const ajv = () => (require('ajv') as typeof import('ajv')).Ajv;
