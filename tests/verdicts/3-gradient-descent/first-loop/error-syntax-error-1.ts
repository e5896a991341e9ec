let w = 0.0;
const learningRate = 0.2;
export { nothing };