import { compileExpression } from '../core/evaluate.ts';
import { parseExpression } from '../core/expression.ts';
import type { Callable } from '../types.ts';
import type { Pointer } from './calls.ts';
import type { Vm } from './vm.ts';

/**
 * A function of the host's that evaluates an expression at the numbers it is called with: one by one, or as the
 * elements of one array. What is no number becomes one as JavaScript would have it.
 * @throws ExpressionError where the expression cannot be read
 */
export function newCallable(vm: Vm, callable: Callable): Pointer {
	const evaluate = compileExpression(parseExpression(callable.expression), callable.variables);
	const count = callable.variables.length;
	if (callable.takes === 'numbers') {
		return vm.newFunction('f', count, (values) => {
			const numbers: number[] = [];
			for (let index = 0; index < count; index++) numbers.push(toNumber(vm, values[index]));
			return vm.answerNumber(evaluate(numbers));
		});
	}
	return vm.newFunction('f', 1, ([point]) => {
		if (point === undefined || ['undefined', 'null'].includes(vm.kind(point))) {
			return vm.refuse('f takes a point as one array of numbers, and was given none.');
		}
		const numbers: number[] = [];
		for (let index = 0; index < count; index++) numbers.push(coordinate(vm, point, index));
		return vm.answerNumber(evaluate(numbers));
	});
}

function coordinate(vm: Vm, point: Pointer, index: number): number {
	const dense = vm.kind(point) === 'object' && vm.classOf(point) === 'array' ? vm.elements(point) : undefined;
	const element = dense !== undefined && index < dense.count ? dense.first + 8 * index : undefined;
	if (element !== undefined && vm.kind(element) === 'number') return vm.number(element);
	return vm.scoped(() => toNumber(vm, vm.item(point, index)));
}

/** The number that JavaScript makes of a value; an object's own conversion runs as it would in an operator. */
function toNumber(vm: Vm, at: Pointer | undefined): number {
	if (at === undefined) return Number.NaN;
	switch (vm.kind(at)) {
		case 'number':
			return vm.number(at);
		case 'undefined':
		case 'symbol':
			return Number.NaN;
		default:
			return vm.engine.calls.QTS_GetFloat64(vm.engine.context, at);
	}
}
