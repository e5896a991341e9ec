import { describe } from 'vitest';
import { holdSpecimens } from '../../support/held-specimens.ts';

describe('wrong answers of 1-derivatives, each diagnosed as itself, at its line, with its fix', () => {
	holdSpecimens('1-derivatives');
});
