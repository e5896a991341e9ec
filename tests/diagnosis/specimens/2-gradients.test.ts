import { describe } from 'vitest';
import { holdSpecimens } from '../../support/held-specimens.ts';

describe('wrong answers of 2-gradients, each diagnosed as itself, at its line, with its fix', () => {
	holdSpecimens('2-gradients');
});
