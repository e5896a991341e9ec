let w = 0.0;
const learningRate = 0.2;

const loss = (at: number) => at * at - 6 * at + 9;
const slope = (at: number) => 2 * at - 6;

function walk(at: number, step: number): void {
	if (step > 6) return;
	const next = at - learningRate * slope(at);
	console.log(step + ' w= ' + next.toFixed(3) + ' loss= ' + loss(next).toFixed(3));
	walk(next, step + 1);
}

walk(w, 1);
