let w = 0.0;
const learningRate = 0.2;

function* descent(from: number) {
	let at = from;
	for (;;) {
		at -= learningRate * 2 * (at - 3);
		yield { at, loss: (at - 3) ** 2 };
	}
}

let step = 1;
for (const { at, loss } of descent(w)) {
	console.log(`${step} w= ${at} loss= ${loss}`);
	if (step++ === 6) break;
}
