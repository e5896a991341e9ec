/** The form of a printed row, `{step} w= {w} loss= {loss}`: its columns, each with the label before it. */

export interface Field {
	readonly column: string;
	/** The word before the value, in lower case; absent where the form has none. */
	readonly label?: string;
}

export function fieldsOf(form: string): readonly Field[] {
	return [...form.matchAll(/([^{}]*)\{([^{}]+)\}/g)].map(([, before = '', column = '']) => {
		const label = /([\p{L}_][\p{L}\p{N}_]*)[^\p{L}\p{N}_]*$/u.exec(before)?.[1];
		return label === undefined ? { column } : { column, label: label.toLowerCase() };
	});
}
