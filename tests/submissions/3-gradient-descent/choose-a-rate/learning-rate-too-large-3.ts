export let learningRate = 1;
