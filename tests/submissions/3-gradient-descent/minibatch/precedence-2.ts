export function fit(xs: number[], ys: number[], batches: number[][], learningRate: number): number[][] {
  let weight = 0;
  let bias = 0;
  return batches.map((indices) => {
    let weightSlope = 0;
    let biasSlope = 0;
    indices.forEach((index) => {
      const twiceTheError = 2 * weight * xs[index] + bias - ys[index];
      weightSlope += twiceTheError * xs[index];
      biasSlope += twiceTheError;
    });
    weight -= learningRate * (weightSlope / indices.length);
    bias -= learningRate * (biasSlope / indices.length);
    return [weight, bias];
  });
}
