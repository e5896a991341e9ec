/** A file of lines, read piece by piece: results may be larger than memory. */
import { closeSync, openSync, readSync } from 'node:fs';

const pieceLength = 256 * 1024;

/** Every whole line with its end; what stands after the last end of a line is no line. */
export function* wholeLines(path: string): Generator<Buffer, void, undefined> {
	const file = openSync(path, 'r');
	try {
		const piece = Buffer.allocUnsafe(pieceLength);
		let begun: Buffer[] = [];
		for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
			let from = 0;
			for (let end = piece.indexOf(10, 0); end !== -1 && end < read; end = piece.indexOf(10, from)) {
				yield Buffer.concat([...begun, piece.subarray(from, end + 1)]);
				begun = [];
				from = end + 1;
			}
			if (from < read) begun.push(Buffer.from(piece.subarray(from, read)));
		}
	} finally {
		closeSync(file);
	}
}
