/**
 * How marks look. Colours of Okabe and Ito (Color Universal Design, 2008), which the colour-blind tell apart; dashes,
 * widths and symbols say the same once more, for print without colour.
 */
import type { Role } from './panel.ts';

export interface Style {
	readonly light: string;
	readonly dark: string;
	readonly width: number;
	readonly opacity: number;
	/** Lengths of dashes and gaps; none for a whole line. */
	readonly dash: string;
	readonly symbol: 'circle' | 'square' | 'triangle';
	readonly size: number;
	readonly isFilled: boolean;
}

/** The reference is a broad band and an open square, so that the student's thin dashes and dot show inside it. */
export const styles: Readonly<Record<Role, Style>> = {
	function: {
		light: '#000000',
		dark: '#f0f0f0',
		width: 1.6,
		opacity: 1,
		dash: '',
		symbol: 'circle',
		size: 2.5,
		isFilled: true,
	},
	derivative: {
		light: '#009e73',
		dark: '#009e73',
		width: 1.8,
		opacity: 1,
		dash: '8 4',
		symbol: 'triangle',
		size: 5,
		isFilled: false,
	},
	reference: {
		light: '#0072b2',
		dark: '#56b4e9',
		width: 5,
		opacity: 0.5,
		dash: '',
		symbol: 'square',
		size: 5,
		isFilled: false,
	},
	yours: {
		light: '#d55e00',
		dark: '#e69f00',
		width: 2,
		opacity: 1,
		dash: '5 3',
		symbol: 'circle',
		size: 3,
		isFilled: true,
	},
	other: {
		light: '#666666',
		dark: '#b0b0b0',
		width: 1.5,
		opacity: 1,
		dash: '2 3',
		symbol: 'circle',
		size: 2.5,
		isFilled: true,
	},
};

const rules = (theme: 'light' | 'dark') =>
	Object.entries(styles)
		.map(([role, style]) => {
			const line = `.${role},.${role} path{stroke:${style[theme]}}`;
			const dot = style.isFilled
				? `.${role}.symbol,.${role}.symbol path{fill:${style[theme]};stroke:none}`
				: `.${role}.symbol,.${role}.symbol path{stroke:${style[theme]}}`;
			return line + dot;
		})
		.join('');

/** Light unless the reader's screen is dark; on paper always light. */
export const styleSheet = `
text{font-family:system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif;font-size:12px}
.panel text,.ink{fill:#1a1a1a}.head{font-size:13px;font-weight:600}.small{font-size:11px}.note{font-style:italic}
.panel{color:#1a1a1a}
@media screen and (prefers-color-scheme:dark){.paper{fill:#161b22}.panel text,.ink{fill:#e6e6e6}.panel{color:#e6e6e6}.frame,.contour{stroke:#8b949e}${rules('dark')}}
`;
