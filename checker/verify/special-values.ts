/** Probes that hide a mistake: values at which two different computations give the same. */
import { inputAt } from '../spec/inputs.ts';
import type { Overrides } from '../types.ts';

/** Where a function, a descent or a net stands. */
const positions = /^(?:start|point|inputs)\.[^.]+$|^(?:start|point|x|x0|at)$/;

/**
 * What is special in a run of probes, in a sentence for each value.
 *
 * @param inputs of the reference, with the overrides in force
 * @param overrides the run, whose own values alone are looked at
 */
export function specialValues(inputs: object, overrides: Overrides): { path: string; message: string }[] {
	return Object.keys(overrides).flatMap((path) => {
		const message = whySpecial(path, inputAt(inputs, path));
		return message === undefined ? [] : [{ path, message }];
	});
}

function whySpecial(path: string, value: unknown): string | undefined {
	if (path === 'learningRate' && (value === 0.1 || value === 1)) {
		return `A learning rate of ${value} hides one that is applied twice or left out. Take another, such as 0.07.`;
	}
	if (path === 'h' && typeof value === 'number' && Math.abs(value) < 1e-3) {
		return `With h = ${value} a one-sided difference looks central. Take an h that shows, such as 0.05.`;
	}
	if (path.startsWith('data.') && isSymmetric(value)) {
		return `These data are symmetric, and so make terms vanish. Take generic numbers.`;
	}
	if (!positions.test(path)) return undefined;
	const special = [value].flat().find((number) => number === 0 || number === 1 || number === 2);
	if (special === undefined) return undefined;
	return `At ${path} = ${special} different mistakes compute the same. Take a generic number, such as ${special}.7.`;
}

/** Every number stands there with its negative too. */
function isSymmetric(value: unknown): boolean {
	if (!Array.isArray(value) || value.length < 2) return false;
	return value.every((number) => typeof number === 'number' && value.includes(-number));
}
