let w = 0.0;
const learningRate = 0.2;

function walk(at: number, step: number): void {
	if (step === 6) return;
	const next = at - learningRate * 2 * (at - 3);
	console.log(`${step} w= ${next.toFixed(3)} loss= ${((next - 3) ** 2).toFixed(3)}`);
	walk(next, step + 1);
}
walk(w, 1);
