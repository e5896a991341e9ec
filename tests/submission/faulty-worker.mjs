// A worker that does on request what a compiler's worker may do against its will.
import { parentPort } from 'node:worker_threads';

const faults = {
	echo: (value) => parentPort.postMessage({ is: 'answer', answer: value }),
	hang: () => {
		for (;;);
	},
	hunger: () => {
		const kept = [];
		for (;;) kept.push({ a: kept.length, b: [kept.length] });
	},
	overflow: () => faults.overflow() + 1,
	exit: () => process.exit(0),
	reject: () => Promise.reject(new Error('rejected')),
	broken: () => parentPort.postMessage({ is: 'broken' }),
};
parentPort.on('message', ([fault, value]) => faults[fault](value));
parentPort.postMessage({ is: 'ready' });
