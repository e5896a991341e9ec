import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Course, newCourse } from '../support/course.ts';

const id = '2-gradients/steepest-direction';
const spec = `exercises/${id}.yaml`;
const answers = `tests/submissions/${id}`;
const readme = 'exercises/2-gradients/README.md';
let course: Course;
let right: { readonly spec: string; readonly starter: string; readonly solution: string };

beforeAll(() => {
	course = newCourse();
	course.copy(spec);
	course.copy(`exercises/${id}.ts`);
	course.copy(`solutions/${id}.ts`);
	right = {
		spec: course.read(spec).replace(/^order: .*/m, 'order: 1'),
		starter: course.read(`exercises/${id}.ts`),
		solution: course.read(`solutions/${id}.ts`),
	};
	course.put(spec, right.spec);
	course.put(readme, '# Gradients\n\n1. [steepest-direction](steepest-direction.ts): the sign.\n');
	for (const name of ['1-a', '2-b', '3-c', '4-d']) course.put(`${answers}/right-${name}.ts`, right.solution);
	course.put(`${answers}/expected.yaml`, '');
});
afterAll(() => course.remove());

/** What is said beyond the wrong answers that this small course has not. */
async function complaints(...options: string[]): Promise<string> {
	const { stdout, stderr } = await course.run('verify', id, ...options);
	expect(stderr).toBe('');
	return stdout
		.split('\n')
		.filter((line) => line.startsWith('  ') && !line.includes(' of at least '))
		.join('\n');
}

/** With one file changed, which is put back. */
async function changed(path: string, before: string, after: string, ...options: string[]): Promise<string> {
	course.put(path, after);
	try {
		return await complaints(...options);
	} finally {
		course.put(path, before);
	}
}

it('says nothing of an exercise that is as it should be', async () => {
	expect(await complaints()).toBe('');
});

it('asks for wrong answers of each misconception, and ends with 1', async () => {
	const { status, stdout } = await course.run('verify', id, '--quick');
	expect(stdout).toContain(
		`${answers} 0 of at least 1 wrong answers with \`magnitude-ignored\``.replace(
			'magnitude-ignored',
			'direction-uphill',
		),
	);
	expect(status).toBe(1);
});

it('names file and line of a row that the core does not compute', async () => {
	const said = await changed(spec, right.spec, right.spec.replace('[-0.6, 0.8]', '[0.6, 0.8]'), '--quick');
	const line = right.spec.split('\n').findIndex((text) => text.includes('[-0.6, 0.8]')) + 1;
	expect(said).toContain(`${spec}:${line} Row 1`);
});

it('finds a starter that is begun, and a solution that fails', async () => {
	expect(await changed(`exercises/${id}.ts`, right.starter, right.solution, '--quick')).toMatch(
		/exercises\/.*A starter is not started; this one is `passed`/,
	);
	expect(await changed(`solutions/${id}.ts`, right.solution, right.starter, '--quick')).toMatch(
		/solutions\/.*A solution passes; this one is `not-started`/,
	);
});

it('finds names that do not exist, with the nearest one', async () => {
	const wrong = right.spec.replace('- direction-uphill', '- direction-uphil');
	expect(wrong).not.toBe(right.spec);
	expect(await changed(spec, right.spec, wrong, '--quick')).toMatch(
		/:\d+ There is no misconception `direction-uphil`\. Did you mean `direction-uphill`\?/,
	);
});

it('lists the names that there are where none is near, for a course has no other list of them', async () => {
	const wrong = right.spec.replace('- direction-uphill', '- quotient-signed-swap');
	const found = await changed(spec, right.spec, wrong, '--quick');
	expect(found).toMatch(
		/There is no misconception `quotient-signed-swap`\. There are .*, direction-uphill, .*\./,
	);
});

it('finds misconceptions that nothing tells apart, unless they are listed as equal', async () => {
	const other = '2-gradients/gradient-by-hand';
	for (const file of [`exercises/${other}.yaml`, `exercises/${other}.ts`, `solutions/${other}.ts`])
		course.copy(file);
	const listed = course.read(`exercises/${other}.yaml`);
	const tellApart = async (text: string) => {
		course.put(`exercises/${other}.yaml`, text);
		return (await course.run('verify', other, '--quick')).stdout;
	};
	expect(await tellApart(listed)).not.toContain('No case or probe tells');
	expect(await tellApart(listed.replace(/^equal:\n(?: .*\n?)+/m, ''))).toMatch(
		/gradient-by-hand\.yaml:\d+ No case or probe tells `[a-z-]+` from `[a-z-]+`/,
	);
	course.drop(`exercises/${other}.yaml`);
});

it('finds hints that repeat themselves', async () => {
	const hints = /^hints:\n((?: {2}- .*\n)+)/m.exec(right.spec)?.[1] ?? '';
	const first = hints.split('\n')[0];
	const wrong = right.spec.replace(hints, `${first}\n`.repeat(3));
	expect(await changed(spec, right.spec, wrong, '--quick')).toMatch(/This hint stands there already/);
});

it('holds the README to the order of the exercises', async () => {
	expect(
		await changed(readme, course.read(readme), '# Gradients\n\n- [other](other.ts)\n', '--quick'),
	).toMatch(/README\.md:3 There is no exercise other[\s\S]*steepest-direction is not listed/);
});

it('counts a wrong name as a warning, and with --strict as a failure', async () => {
	course.put(`${answers}/direction-uphill-1.ts`, right.solution.replace('-', ''));
	const wrongName = 'direction-uphill-1.ts: { misconception: not-relative }\n';
	const lenient = await changed(`${answers}/expected.yaml`, '', wrongName);
	expect(lenient).toMatch(/ {2}! tests\/.*direction-uphill-1\.ts named/);
	const strict = await changed(`${answers}/expected.yaml`, '', wrongName, '--strict');
	expect(strict).toMatch(/ {4}tests\/.*direction-uphill-1\.ts named/);
});
