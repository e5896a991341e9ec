/**
 * Tells V8 that this process is a short one. By its defaults a quarter of a cold check goes into optimising code that
 * is done before the better code is ready, and into moving objects that live to the end. What does run long is
 * optimised all the same, less than a tenth of a second later. Stands first, for a worker takes these when it starts.
 */
import { setFlagsFromString } from 'node:v8';

// Bytecode that runs before JavaScript is optimised, bytes of code before WebAssembly is, in bytes; heap in MiB.
setFlagsFromString('--interrupt-budget=500000');
setFlagsFromString('--wasm-tiering-budget=60000000');
setFlagsFromString('--min-semi-space-size=16');
