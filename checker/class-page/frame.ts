/** What every file of the page has around its content. Nothing is fetched, and no script but the page's own can run. */
import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';
import { script } from './script.ts';
import { styleSheet } from './style-sheet.ts';

export interface Framed {
	/** Of the window and the heading; names no student. */
	readonly title: string;
	/** From this file to the top of the folder: empty, or `../`. */
	readonly root: string;
	/** The part of the page that this file belongs to. */
	readonly part: Part;
	readonly content: Html;
}

type Part = 'overview' | 'exercise' | 'mistake' | 'students';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = [
	"default-src 'none'",
	`style-src ${hash(styleSheet)}`,
	`script-src ${hash(script)}`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');

const places: readonly (readonly [part: Part, address: string, text: string])[] = [
	['overview', 'index.html', 'Overview'],
	['exercise', 'index.html#exercises', 'Exercises'],
	['mistake', 'index.html#mistakes', 'Mistakes'],
	['students', 'students.html', 'Students'],
];

export function framed({ title, root, part, content }: Framed): string {
	const links = places.map(
		([of, address, text]) =>
			html`<li><a href="${root}${address}"${of === part ? new Html(' aria-current="true"') : undefined}>${text}</a></li>`,
	);
	const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<title>${title} – Class page</title>
<style>${new Html(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<nav aria-label="Class page"><ul>${links}</ul></nav>
<label class="switch"><input type="checkbox" role="switch" id="names" autocomplete="off"><span class="track" aria-hidden="true"></span> Show names</label>
</header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${content}
</main>
<footer><p>Names are hidden, not removed: these files hold them, and students’ code is shown as it was written. Keep this folder among the staff.</p></footer>
<script>${new Html(script)}</script>
</body>
</html>
`;
	return markup;
}
