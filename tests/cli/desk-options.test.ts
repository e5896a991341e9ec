import { describe, expect, test } from 'vitest';
import { readCall } from '../../checker/command/options.ts';

const call = (...argv: string[]) => readCall(argv, '1.2.3');

describe('the commands at the desk', () => {
	test('watch takes names and how much is given away', () => {
		expect(call('watch')).not.toHaveProperty('hints');
		expect(call('watch')).toMatchObject({ do: 'watch', names: [] });
		expect(call('watch', 'first-loop', '--hints', '3')).toMatchObject({ names: ['first-loop'], hints: 3 });
	});

	test('ui opens a browser unless it is told not to, at a port of choice', () => {
		expect(call('ui')).toMatchObject({ do: 'ui', names: [], open: true });
		expect(call('ui', '1-derivatives', '--no-open', '--port', '8080')).toMatchObject({
			names: ['1-derivatives'],
			open: false,
			port: 8080,
		});
	});

	test.each(['0', '65536', '80a', ''])('no port is %o', (port) => {
		expect(() => call('ui', '--port', port)).toThrow('Allowed are 1 to 65535.');
	});

	test('a misspelt option gives the nearest', () => {
		expect(() => call('watch', '--hint', '1')).toThrow('--hints');
		expect(() => call('wathc')).toThrow('watch');
	});
});
