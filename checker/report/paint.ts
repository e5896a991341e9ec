import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Whether the stream may have colour is decided by whoever owns it; here it is only done or not done. */
export function painter(colour: boolean): Paint {
	if (!colour) return (_style, text) => text;
	return (style, text) => (text.trim() === '' ? text : styleText(style, text, { validateStream: false }));
}
