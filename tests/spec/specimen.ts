/** Specs for tests: a right one, and a folder to put it in with its starter beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

export const firstLoop = `# yaml-language-server: $schema=../../schemas/exercise.schema.json
title: The smallest loop
order: 1
reference:
  routine: gradient-descent
  loss: (w - 3)^2
  start: { w: 0 }
  learningRate: 0.2
  steps: 6
  rows: each
submission:
  kind: program
  parameters: { w: start.w, learningRate: learningRate }
  row: "{step} w= {w} loss= {loss}"
  decimals: 3
rows:
  - [1, 1.2, 3.24]
  - [2, 1.92, 1.166]
  - [3, 2.352, 0.42]
  - [4, 2.611, 0.151]
  - [5, 2.767, 0.054]
  - [6, 2.86, 0.02]
probes:
  - { start.w: 5.3, learningRate: 0.07 }
curve: loss
hints:
  - If w moves a little to the right, does the loss go up or down?
  - Look at the sign in the update.
  - Subtract the step.
`;

export const gradientByCases = `title: A gradient
order: 2
reference:
  routine: gradient
  function: x^2 + y^2
  point: { x: 1, y: 2 }
submission:
  kind: function
  name: gradient
  arguments: [{ function: function, takes: point }, [point.x, point.y]]
  returns: row
  columns: [x, y]
cases:
  - {}
  - { function: x*y, point.x: 3 }
rows:
  - [2, 4]
  - [2, 3]
probes:
  - { point.x: 7.3 }
tolerance: { relative: 1e-6 }
tolerances: { y: { absolute: 1e-3 } }
hints: [one, two, three]
misconceptions: [gradient-flipped]
equal: [{ ids: [one, other], why: symmetric }]
uses: [Value]
`;

const folders = mkdtempSync(join(tmpdir(), 'downhill-spec-'));
afterAll(() => rmSync(folders, { recursive: true }));

/** A folder with the specs `chapter/name` → text, each with an empty starter. */
export function folderOf(specs: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(folders, 'exercises-'));
	for (const [id, text] of Object.entries(specs)) {
		const stem = join(folder, id);
		mkdirSync(dirname(stem), { recursive: true });
		writeFileSync(`${stem}.yaml`, text);
		writeFileSync(`${stem}.ts`, '');
	}
	return folder;
}
