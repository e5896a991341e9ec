/** Each format read by a parser that is not ours, and held to the format's own schema; each throws where it is not that. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { type CTRFReport, validateStrict } from 'ctrf';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Log, Run } from 'sarif';

const schemaOf = (name: string) => readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8');

const junitSchema = XsdValidator.fromDoc(XmlDocument.fromString(schemaOf('junit.xsd')));

/** What `look` finds in the document. */
export function readJunit<T>(xml: string, look: (document: XmlDocument) => T): T {
	const document = XmlDocument.fromBuffer(Buffer.from(xml));
	try {
		junitSchema.validate(document);
		return look(document);
	} finally {
		document.dispose();
	}
}

const gradescopeSchema = new Ajv({ strict: true }).compile(JSON.parse(schemaOf('gradescope.schema.json')));

interface GradescopeTest {
	readonly name: string;
	readonly score: number;
	readonly max_score: number;
	readonly status: string;
	readonly output: string;
	readonly visibility: string;
	readonly tags: readonly string[];
}

export function readGradescope(text: string) {
	const results = JSON.parse(text);
	if (!gradescopeSchema(results)) throw new Error(JSON.stringify(gradescopeSchema.errors));
	return results as { score: number; output: string; tests: GradescopeTest[] };
}

export function readCtrf(text: string): CTRFReport['results'] {
	const report: unknown = JSON.parse(text);
	validateStrict(report);
	return report.results;
}

// The schema is written in an older draft, of which it uses nothing that has changed but the name of its own address.
const require = createRequire(import.meta.url);
const {
	$schema: _draft,
	id: _id,
	...sarifSchema
} = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const sarifAjv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
const isUri = (text: string) => /^[\w%!$&'()*+,;=:@./?#~[\]-]*$/.test(text) && !/%(?![\dA-F]{2})/i.test(text);
sarifAjv.addFormat('uri', (text: string) => isUri(text) && URL.canParse(text));
sarifAjv.addFormat('uri-reference', (text: string) => isUri(text) && URL.canParse(text, 'file:///root/'));
sarifAjv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const isSarif = sarifAjv.compile(sarifSchema);

export function readSarif(text: string): Run {
	const log: Log = JSON.parse(text);
	if (!isSarif(log)) throw new Error(JSON.stringify(isSarif.errors));
	const [run] = log.runs;
	if (run === undefined || log.runs.length !== 1) throw new Error('There is not one run in the log.');
	return run;
}

/** Every node of the document, as a reader of GitHub's Markdown sees it, parents before their children. */
export function readMarkdown(text: string): Nodes[] {
	const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
	const below = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(below) : [])];
	return below(tree);
}

export interface Annotation {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly message: string;
}

/** The workflow commands in a text, as the runner understands them after its own documentation, and the other lines. */
export function readAnnotations(text: string): { annotations: Annotation[]; others: string[] } {
	const annotations: Annotation[] = [];
	const others: string[] = [];
	for (const line of text.split(/\r\n|[\r\n]/)) {
		if (!line.trimStart().startsWith('::')) {
			others.push(line);
			continue;
		}
		const parts = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line);
		if (parts === null) throw new Error(`This is half a command: ${line}`);
		const [, name = '', given = '', message = ''] = parts;
		const pairs = given.split(',').map((pair) => /^(.*?)=(.*)$/s.exec(pair)?.slice(1) ?? []);
		annotations.push({
			name,
			properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, unescaped(value)])),
			message: unescaped(message),
		});
	}
	return { annotations, others };
}

function unescaped(text: string): string {
	return text
		.replaceAll('%0D', '\r')
		.replaceAll('%0A', '\n')
		.replaceAll('%3A', ':')
		.replaceAll('%2C', ',')
		.replaceAll('%25', '%');
}
