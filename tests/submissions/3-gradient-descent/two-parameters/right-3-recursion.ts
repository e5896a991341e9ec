var w1 = 0;
var w2 = 0;
var learningRate = 0.1;

function walk(a: number, b: number, step: number): void {
	if (step === 6) return;
	const [p, q] = [a - learningRate * (2 * a - 6), b - learningRate * (2 * b + 2)];
	const loss = Math.pow(p - 3, 2) + Math.pow(q + 1, 2);
	console.log(step + ' w1= ' + p.toFixed(4) + ' w2= ' + q.toFixed(4) + ' loss= ' + loss.toFixed(4));
	walk(p, q, step + 1);
}

walk(w1, w2, 1);
