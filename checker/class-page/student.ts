/** Who answered: a number in the order of the rows stands for a name that is hidden. */
import { cut } from '../report/text.ts';
import { type Html, html } from './html.ts';

export interface Student {
	/** From 1. */
	readonly number: number;
	readonly name: string;
}

const longestName = 60;

/** How many students one page shows in full. */
export const studentsOnPage = 50;

/** Seen from the top of the page's folder. */
export const pageOfStudent = ({ number }: Student): string =>
	`students/${Math.ceil(number / studentsOnPage)}.html#s${number}`;

/** The number and the name, of which the page's switch shows one. */
export const who = ({ number, name }: Student): Html =>
	html`<span class="alias">Student ${number}</span><bdi class="name">${cut(name, longestName)}</bdi>`;

export const linkTo = (student: Student, root: string): Html =>
	html`<a href="${root}${pageOfStudent(student)}">${who(student)}</a>`;
