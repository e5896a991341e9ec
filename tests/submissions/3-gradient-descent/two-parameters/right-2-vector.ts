let w1 = 0, w2 = 0, learningRate = 0.1;

const target = [3, -1];
let point = [w1, w2];
for (let n = 1; n < 6; n += 1) {
	point = point.map((v, i) => v - learningRate * 2 * (v - target[i]!));
	const loss = point.reduce((sum, v, i) => sum + (v - target[i]!) ** 2, 0);
	console.log(n, 'w1=', point[0]!.toFixed(4), 'w2=', point[1]!.toFixed(4), 'loss=', loss.toFixed(4));
}
