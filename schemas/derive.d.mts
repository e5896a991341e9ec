/** The schema's name and the file that holds its types, relative to the project. */
export const targets: readonly (readonly [name: string, file: string])[];
/** TypeScript of a schema's types, not yet formatted. */
export function derive(name: string): Promise<string>;
