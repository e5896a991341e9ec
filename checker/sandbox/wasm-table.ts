/**
 * The published build keeps its table of functions to itself, and without it no function of ours can be made known to
 * QuickJS as the one to tell about rejected promises. So the table gets a name in the list of exports.
 */

const exportSection = 7;
const headerLength = 8;

/** Reads an unsigned LEB128 number; the second value is the position behind it. */
function readNumber(bytes: Uint8Array, at: number): readonly [number, number] {
	let value = 0;
	let shift = 0;
	for (let position = at; ; position++) {
		const byte = bytes[position] ?? 0;
		value |= (byte & 0x7f) << shift;
		if (byte < 0x80) return [value, position + 1];
		shift += 7;
	}
}

function writeNumber(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value; ; rest >>>= 7) {
		if (rest < 0x80) return [...bytes, rest];
		bytes.push((rest & 0x7f) | 0x80);
	}
}

/**
 * The same WebAssembly binary with its table 0 exported as `name`.
 * @throws where the binary has no list of exports
 */
export function withTableExported(binary: Uint8Array, name: string): Uint8Array<ArrayBuffer> {
	for (let position = headerLength; position < binary.length; ) {
		const section = binary[position];
		const [size, start] = readNumber(binary, position + 1);
		const end = start + size;
		if (section === exportSection) {
			const [count, first] = readNumber(binary, start);
			const added = [name.length, ...Buffer.from(name, 'latin1'), 1, 0];
			const body = Buffer.concat([
				Buffer.from(writeNumber(count + 1)),
				binary.subarray(first, end),
				Buffer.from(added),
			]);
			const head = Buffer.from([exportSection, ...writeNumber(body.length)]);
			return new Uint8Array(Buffer.concat([binary.subarray(0, position), head, body, binary.subarray(end)]));
		}
		position = end;
	}
	throw new Error('The QuickJS binary has no list of exports.');
}

/**
 * A WebAssembly function `(i32, i64, i64, i32, i32) → ()`, the type of QuickJS' rejection tracker, that calls the
 * given one; 64-bit arguments arrive as BigInt.
 */
export function asRejectionTracker(
	tracker: (context: number, promise: bigint, reason: bigint, isHandled: number, opaque: number) => void,
): unknown {
	const [i32, i64] = [0x7f, 0x7e];
	const binary = new Uint8Array([
		...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
		...[0x01, 0x09, 0x01, 0x60, 0x05, i32, i64, i64, i32, i32, 0x00],
		...[0x02, 0x07, 0x01, 0x01, 0x6d, 0x01, 0x66, 0x00, 0x00],
		...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
	]);
	const instance = new WebAssembly.Instance(new WebAssembly.Module(binary), { m: { f: tracker } });
	return instance.exports.f;
}
