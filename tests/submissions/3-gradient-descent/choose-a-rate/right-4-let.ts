let learningRate;
learningRate = 1 / 50;

export { learningRate };
