export function relativeError(analytic: number[], numeric: number[]): number {
    let squares = 0;
    for (let i = 0; i < analytic.length; i++) {
        const gap = analytic[i] - numeric[i];
        squares += gap * gap;
    }
    return Math.sqrt(squares);
}
