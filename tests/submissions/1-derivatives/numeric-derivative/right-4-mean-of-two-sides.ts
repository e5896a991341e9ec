function forward(f: (x: number) => number, x: number, h: number) {
	return (f(x + h) - f(x)) / h;
}

function backward(f: (x: number) => number, x: number, h: number) {
	return forward(f, x, -h);
}

function derivative(f: (x: number) => number, x: number, h: number) {
	return (forward(f, x, h) + backward(f, x, h)) / 2;
}

export { derivative };
