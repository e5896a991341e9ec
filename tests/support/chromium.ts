/** A real browser for tests: they are in files named `*.browser.test.ts`, run by `npm run test:browser`. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing of it leaves the machine: no updates, no look-ups of its own. */
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** @throws Error where there is no Chromium, with what to do about it */
export function launchChromium(): Promise<Browser> {
	const asked = process.env.CHROMIUM;
	const executablePath = asked ?? places.find((place) => existsSync(place));
	if (executablePath === undefined || !existsSync(executablePath)) {
		throw new Error(
			`There is no Chromium at ${asked ?? places.join(' or ')}. Install it (Debian: apt-get install chromium), or say where it is: CHROMIUM=/path/to/chromium npm run test:browser`,
		);
	}
	return chromium.launch({ executablePath, headless: true, args: flags });
}
