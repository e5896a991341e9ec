let w = 0.0;
const learningRate = 0.2;

const ws = [1.2, 1.92, 2.352, 2.611, 2.767, 2.86];
const losses = [3.24, 1.166, 0.42, 0.151, 0.054, 0.02];

for (let i = 0; i < 6; i++) {
	w = ws[i]!;
	console.log(`${i + 1} w= ${w.toFixed(3)} loss= ${losses[i]!.toFixed(3)}`);
}
