import { describe, expect, test } from 'vitest';
import { readAddress } from '../../checker/command/queue/address.ts';
import { UsageError } from '../../checker/errors.ts';

describe('an address', () => {
	test.each([
		['redis://localhost', { host: 'localhost', port: 6379, db: 0, secure: false }, 'redis://localhost:6379'],
		[
			'redis://127.0.0.1:7000/3',
			{ host: '127.0.0.1', port: 7000, db: 3, secure: false },
			'redis://127.0.0.1:7000/3',
		],
		['redis://[::1]:7000', { host: '::1', port: 7000, db: 0, secure: false }, 'redis://[::1]:7000'],
		[
			'rediss://staff:p%40ss%2Fw%C3%B6rd@queue.example:6380/',
			{ host: 'queue.example', port: 6380, db: 0, secure: true, username: 'staff', password: 'p@ss/wörd' },
			'rediss://queue.example:6380',
		],
		['unix:///run/redis.sock', { path: '/run/redis.sock', db: 0, secure: false }, 'unix:///run/redis.sock'],
	])('%s', (text, parts, shown) => {
		expect(readAddress(text)).toEqual({ ...parts, shown });
	});

	test('has its own password, or the other one', () => {
		expect(readAddress('redis://host', 'other').password).toBe('other');
		expect(readAddress('redis://:own@host', 'other').password).toBe('own');
	});

	test.each([
		['localhost:6379', 'no scheme'],
		['', 'no scheme'],
		['reddis://host', 'Did you mean `redis`'],
		['http://host', '`http` is no scheme'],
		['redis://', 'no host'],
		['redis://host/name', 'comes a database'],
		['redis://host:99999', 'cannot be read'],
		['redis://:secret/x@host', 'special characters of the password'],
		['redis://:secret#x@host', 'special characters of the password'],
		['redis://host?secret', '%3F'],
		['redis://:se%cret@host', '%25'],
		['unix://socket', 'whole path'],
	])('%s is none, and nothing of a password is repeated', (text, why) => {
		expect(() => readAddress(text)).toThrow(UsageError);
		expect(() => readAddress(text)).toThrow(why);
		expect(() => readAddress(text)).not.toThrow(/se%?cret/);
	});
});
