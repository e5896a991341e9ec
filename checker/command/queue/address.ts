/** Where a queue is: `redis://host:6379/0`, with TLS `rediss://…`, on this machine `unix:///path/to/socket`. */
import { UsageError } from '../../errors.ts';
import { allowedNames } from '../../nearest.ts';
import { visible } from '../../report/text.ts';

export interface Address {
	/** A socket of this machine instead of host and port. */
	readonly path?: string;
	readonly host?: string;
	readonly port?: number;
	/** Number of the database. */
	readonly db: number;
	readonly username?: string;
	readonly password?: string;
	readonly secure: boolean;
	/** As messages name it: without a password. */
	readonly shown: string;
}

const schemes = ['redis', 'rediss', 'unix'];
const usualPort = 6379;

/**
 * Nothing of a wrong address is repeated but its scheme: any part may be a password in the wrong place.
 *
 * @param otherPassword is used where the address has none
 * @throws UsageError
 */
export function readAddress(text: string, otherPassword?: string): Address {
	const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
	if (scheme === undefined) fail('It has no scheme.');
	if (!schemes.includes(scheme))
		fail(`\`${visible(scheme)}\` is no scheme. ${allowedNames(scheme, schemes)}`);
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return fail('It cannot be read. Are special characters of the password written as %40 and the like?');
	}
	if (url.search !== '' || url.hash !== '')
		fail('It ends with the database: `?` and `#` of a password are written %3F and %23.');
	const password = decoded(url.password) || otherPassword;
	const given = {
		...(url.username === '' ? {} : { username: decoded(url.username) }),
		...(password ? { password } : {}),
		secure: scheme === 'rediss',
	};
	if (scheme === 'unix') {
		const path = decoded(url.pathname);
		if (url.host !== '' || path.length < 2) fail('A socket is named by its whole path.');
		return { path, db: 0, ...given, shown: `unix://${visible(path)}` };
	}
	if (url.hostname === '') fail('It has no host.');
	const [, database] = /^\/?(\d{1,4})?$/.exec(url.pathname) ?? fail('After the host comes a database: /0.');
	const port = url.port === '' ? usualPort : Number(url.port);
	const db = Number(database ?? 0);
	const shown = `${scheme}://${visible(url.hostname)}:${port}${db === 0 ? '' : `/${db}`}`;
	return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port, db, ...given, shown };
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return fail('A % in it is written %25.');
	}
}

function fail(why: string): never {
	throw new UsageError(
		`--queue: the address cannot be used. ${why} For example: redis://localhost:6379, rediss://user@host:6380/1, unix:///run/redis/redis.sock`,
	);
}
