/** The rows that the core computes for the listed runs, and whether the spec lists the same. */
import { type RoutineName, routineNamed } from '../core/routines.ts';
import { textbook } from '../core/rules.ts';
import type { Cell, Form, Overrides, Row, Trace } from '../types.ts';
import type { Fault, Path } from './fault.ts';
import { type Inputs, inputsWith } from './inputs.ts';

/** The rows of each listed run, with inputs that were found right. */
export function tracesOf(inputs: Inputs, cases: readonly Overrides[], columns: readonly string[]): Trace[] {
	const routine = routineNamed(inputs.routine as RoutineName);
	return cases.map((overrides) => routine.trace(inputsWith(inputs, overrides), columns, textbook));
}

/** The rows of all runs in one trace. A row may have fewer cells than there are columns. */
export const joined = (traces: readonly Trace[], columns: readonly string[]): Trace => ({
	columns,
	rows: traces.flatMap(({ rows }) => rows),
});

/** Does what the core computes fit the columns and the layout that are asked for? */
export function layoutFaults(form: Form, traces: readonly Trace[]): Fault[] {
	const rows = traces.flatMap((trace) => trace.rows);
	const widest = Math.max(0, ...rows.map((row) => row.length));
	const names = form.columns.length;
	const path = form.kind === 'program' ? ['submission', 'row'] : ['submission', 'columns'];
	if (rows.length === 0)
		return [
			{
				path: ['reference'],
				message: 'With these inputs there is no row at all. Let there be at least one step.',
			},
		];
	if (widest !== names) {
		const due = `a row of the reference has ${amount(widest, 'value')}`;
		const message = `Here are ${amount(names, 'column')}, but ${due}. Name each value.`;
		return [{ path, message }];
	}
	if (form.kind !== 'function') return [];
	const oneRow = form.returns === 'number' || form.returns === 'row';
	const oneCell = form.returns === 'number' || form.returns === 'column';
	const tall = oneRow && traces.some((trace) => trace.rows.length !== 1);
	const wide = oneCell && widest !== 1;
	if (!tall && !wide) return [];
	const found = `${amount(traces[0]?.rows.length ?? 0, 'row')} of ${amount(widest, 'value')}`;
	const message = `\`${form.returns}\` is not what the reference gives, which is ${found} a run. ${layouts}`;
	return [{ path: ['submission', 'returns'], message }];
}

const layouts =
	'A number is one row of one value, `row` one row, `column` rows of one value, `rows` rows of several.';

/**
 * Each listed cell against the computed one. A listed number with d decimals stands for itself ± ½·10⁻ᵈ, and a
 * program is held to the decimals that it prints at least.
 *
 * @param written a number as it stands in the file
 */
export function rowFaults(
	listed: readonly (readonly Cell[])[],
	expected: Trace,
	form: Form,
	written: (path: Path) => string | undefined,
): Fault[] {
	const faults: Fault[] = [];
	const atLeast = form.kind === 'program' ? form.decimals : 0;
	expected.rows.forEach((row, i) => {
		const cells = listed[i];
		if (cells === undefined) return;
		const path = ['rows', i];
		if (cells.length !== row.length) {
			const found = `Row ${i + 1} has ${amount(cells.length, 'value')}`;
			const message = `${found}; the core computes ${amount(row.length, 'value')}: [${printRow(row)}].`;
			faults.push({ path, message });
			return;
		}
		row.forEach((computed, k) => {
			const cell = cells[k] as Cell;
			const decimals = Math.max(atLeast, decimalsOf(written([...path, k]) ?? String(cell)));
			if (stands(cell, computed, decimals)) return;
			const column = expected.columns[k] ?? String(k + 1);
			const where = `Row ${i + 1}, column \`${column}\``;
			const apart = `${print(cell)} is listed, but the core computes ${print(computed)}`;
			const message = `${where}: ${apart}. Correct the row, or the inputs if the row is right.`;
			faults.push({ path: [...path, k], message });
		});
	});
	return [...faults, ...countFaults(listed, expected)];
}

function countFaults(listed: readonly unknown[], expected: Trace): Fault[] {
	const [found, due] = [listed.length, expected.rows.length];
	if (found === due) return [];
	const said = `${amount(found, 'row')} ${found === 1 ? 'is' : 'are'} listed, but the core computes ${due}`;
	if (found > due)
		return [{ path: ['rows', due], message: `${said}. Take away what is too many, or add the run.` }];
	const next = expected.rows[found] as Row;
	return [
		{
			path: ['rows'],
			onKey: true,
			message: `${said}; the next is [${printRow(next)}]. Add what is missing.`,
		},
	];
}

/** `1.20` → 2, `1.2e-7` → 8, `12` → 0, `1e3` → 0 */
export function decimalsOf(written: string): number {
	const [, fraction = '', exponent = '0'] =
		/^[-+]?\d*\.?(\d*)(?:e([-+]?\d+))?$/i.exec(fractional(written)) ?? [];
	return Math.max(0, fraction.length - Number(exponent));
}

/** With its point, so that the digits behind it can be told from those before. */
const fractional = (written: string): string =>
	written.includes('.') ? written : written.replace(/^([-+]?\d+)/, '$1.');

function stands(listed: Cell, computed: Cell, decimals: number): boolean {
	if (typeof listed === 'string' || typeof computed === 'string') return listed === computed;
	if (!Number.isFinite(computed) || !Number.isFinite(listed)) return Object.is(listed, computed);
	const slack = Math.max(1e-12, 1e-9 * Math.abs(computed));
	return Math.abs(listed - computed) <= 0.5 * 10 ** -decimals + slack;
}

const amount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** As it can be written in a spec: `.nan`, and no more digits than people compare. */
function print(cell: Cell): string {
	if (typeof cell === 'string') return `\`${cell}\``;
	if (Number.isNaN(cell)) return '.nan';
	if (!Number.isFinite(cell)) return cell > 0 ? '.inf' : '-.inf';
	return String(Number(cell.toPrecision(10)));
}

const printRow = (row: Row): string =>
	row.map((cell) => (typeof cell === 'string' ? cell : print(cell))).join(', ');
