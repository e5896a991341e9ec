export var learningRate = 13e-3;
