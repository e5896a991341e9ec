/**
 * Libraries written as CommonJS of many small files. Node reads them by `require` in 41 ms, by `import` in 66 ms (yaml
 * and ajv together, the best of ten), and a spec is read at every start. What names are meant is asked for
 * complaints alone, so that library is read when there is one.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const yaml = require('yaml') as typeof import('yaml');
export const { Ajv } = require('ajv') as typeof import('ajv');
export const levenshtein = () => require('fastest-levenshtein') as typeof import('fastest-levenshtein');
