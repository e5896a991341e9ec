import { describe } from 'vitest';
import { holdSpecimens } from '../../support/held-specimens.ts';

describe('wrong answers of 4-backpropagation, each diagnosed as itself, at its line, with its fix', () => {
	holdSpecimens('4-backpropagation');
});
