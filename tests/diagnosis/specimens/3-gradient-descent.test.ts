import { describe } from 'vitest';
import { holdSpecimens } from '../../support/held-specimens.ts';

describe('wrong answers of 3-gradient-descent, each diagnosed as itself, at its line, with its fix', () => {
	holdSpecimens('3-gradient-descent');
});
