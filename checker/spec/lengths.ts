/** Lists that belong together, and indices into them. */
import type { Fault, Path } from './fault.ts';
import { isMapping, listAt } from './names.ts';

type Inputs = Readonly<Record<string, unknown>>;

export function faultsOfLengths(inputs: Inputs): Fault[] {
	const faults: Fault[] = [];
	const same = (of: readonly (readonly [string, Path, readonly unknown[]])[]) => {
		const [first, ...others] = of;
		for (const [name, path, list] of others) {
			if (first === undefined || list.length === first[2].length) continue;
			const lengths = `\`${name}\` has ${list.length} and \`${first[0]}\` has ${first[2].length}`;
			const message = `${lengths}: they belong together, one to one.`;
			faults.push({ path, message });
		}
	};
	const data = isMapping(inputs.data) ? Object.entries(inputs.data) : [];
	same(data.map(([name, list]) => [name, ['data', name], list as readonly unknown[]]));
	const together = (names: readonly string[]) =>
		same(
			names.flatMap((name) =>
				listAt(inputs, name) ? [[name, [name], listAt(inputs, name) ?? []] as const] : [],
			),
		);
	together(['gradient', 'direction']);
	together(['analytic', 'numeric']);
	const variables = listAt(inputs, 'variables');
	if (variables) {
		const point = [inputs.point].flat();
		same([
			['variables', ['variables'], variables],
			['point', ['point'], point],
		]);
		const { index } = inputs;
		if (typeof index === 'number' && index >= point.length)
			faults.push({
				path: ['index'],
				message: `There is no coordinate ${index}: the point has ${point.length}, counted from 0.`,
			});
	}
	return [...faults, ...faultsOfBatches(inputs, data[0]?.[1] as readonly unknown[] | undefined)];
}

function faultsOfBatches(
	{ batches, routine, steps }: Inputs,
	samples: readonly unknown[] | undefined,
): Fault[] {
	if (Array.isArray(batches)) {
		const count = samples?.length ?? 1;
		return (batches as readonly (readonly number[])[]).flatMap((batch, i) =>
			batch.flatMap((sample, k) => {
				if (sample < count) return [];
				const message = `There is no sample ${sample}: there are ${count}, counted from 0.`;
				return [{ path: ['batches', i, k], message }];
			}),
		);
	}
	if (routine !== 'gradient-descent' || steps !== undefined) return [];
	return [
		{ path: [], message: 'Nothing says how many steps there are. Add `steps`, or list the `batches`.' },
	];
}
