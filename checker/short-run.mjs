/**
 * Tells V8 that this process is a short one. By its defaults a quarter of a cold check goes into optimising code that is
 * done before the better code is ready, and into moving objects that live to the end. What does run long is optimised
 * all the same, less than a tenth of a second later. To be imported first: a worker takes these when it starts.
 */
import { setFlagsFromString } from 'node:v8';

const version = Number.parseInt(process.versions.v8, 10);
const [ofNode20, ofNode24] = [11, 13];

// MiB for new objects in each worker. V8 complains of a flag that it does not know, so none is tried on a later one.
if (version <= ofNode24) setFlagsFromString('--min-semi-space-size=16');
// Later versions wait by themselves before they optimise, and call these otherwise.
if (version === ofNode20) {
	// How many bytes of code run before JavaScript is optimised, and before WebAssembly is.
	setFlagsFromString('--interrupt-budget=500000');
	setFlagsFromString('--wasm-tiering-budget=60000000');
	// Functions of a WebAssembly module that are never called need not be validated.
	setFlagsFromString('--wasm-lazy-validation');
}
