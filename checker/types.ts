/**
 * The shapes that flow from one room of the checker to the next. Every value here is readonly, plain and can be
 * posted to a worker. Positions count UTF-16 units; lines and columns count from 1.
 */

/** One value of a trace: a number with its sign, NaN and infinities kept, or a word such as `up`. */
export type Cell = number | string;
export type Row = readonly Cell[];

/** What a learning rate that is free to choose achieves: the descent that it makes, and which others would do. */
export interface RateStudy {
	readonly rate: number;
	/** The loss at the start and after each step. */
	readonly losses: readonly number[];
	/** The step at which the loss does not fall for the first time; absent where it always does. */
	readonly risesAt?: number;
	/** What the loss has to end below. */
	readonly goal: number;
	/** 2/λmax at the start, below which a descent on this loss is stable; absent where there is no such bound. */
	readonly bound?: number;
	/** The rates that do what is asked, both ends included; absent where none was found. */
	readonly window?: { readonly from: number; readonly to: number };
}

/** What a program computes, row by row: `rows[k]` has one cell for each of `columns`. */
export interface Trace {
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
}

/** A half-open stretch `[start, end)` of a submission's text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A stretch of a file as people count it; the end is exclusive in its column. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** `text` instead of what stands in the span. */
export interface Edit extends Span {
	readonly text: string;
}

// ---------------------------------------------------------------------------------------------- submissions

export type ProblemName =
	| 'unreadable'
	| 'syntax-error'
	| 'runtime-error'
	| 'timeout'
	| 'out-of-memory'
	| 'too-much-output'
	| 'forbidden-api'
	| 'missing-export'
	| 'missing-parameter'
	| 'no-output'
	| 'wrong-format';

/** Why a submission could not be read or run: a fact about the program, never a misconception. */
export interface Problem {
	readonly problem: ProblemName;
	/** What happened, why, and what to do next, in plain words. */
	readonly message: string;
	readonly place?: Place;
}

/**
 * One node of a submission's syntax tree, named as TypeScript's SyntaxKind names it (`BinaryExpression`,
 * `PlusToken`, …). The tree is a flat list in which a parent stands before its children, so that its depth is
 * no danger to anyone who walks or posts it.
 */
export interface SyntaxNode extends Span {
	readonly id: number;
	readonly kind: string;
	/** The parent's id; -1 for the file itself, whose id is 0. */
	readonly parent: number;
	readonly children: readonly number[];
	/** Which part of its parent this is, as TypeScript names it: `condition`, `initializer`, `arguments`, …; the file has none. */
	readonly field?: string;
	/** Source text of identifiers, literals, tokens and keywords; the operator of a unary expression; `let`, `const` or `var` of a variable declaration list. */
	readonly text?: string;
}

/** A top-level variable that can be given another value by replacing the text of its initialiser. */
export interface Variable {
	readonly name: string;
	/** The expression that gives the first value; absent where there is none that could be replaced. */
	readonly initializer?: Span;
	/** The literal that the initialiser reads under the variable's own name: the `0` of `{ w: 0 }` for `config.w`. */
	readonly source?: Span;
	/** Where there is no such expression: what a value is written into in place of a part of a pattern. */
	readonly pattern?: { readonly span: Span; readonly before: string; readonly after: string };
	readonly place: Place;
}

/** A name that the file exports. */
export interface Export {
	readonly name: string;
	/** Its name inside the file; `default` exports without a name have none. */
	readonly local?: string;
	readonly kind: 'function' | 'value' | 'class';
	readonly place: Place;
}

/** A student's file, read and understood but not yet run. */
export interface Submission {
	readonly file: string;
	/** The text as written, without a byte order mark. All spans refer to it. */
	readonly text: string;
	/** The same program as an ES module without types. */
	readonly javascript: string;
	/** True where `javascript` has every run-time token at the very position it has in `text`. */
	readonly inPlace: boolean;
	/** Where `inPlace` is false: the source map (version 3, as JSON) from `javascript` back to `text`. */
	readonly sourceMap?: string;
	readonly syntax: readonly SyntaxNode[];
	/** Top-level variables, however they are declared. */
	readonly variables: readonly Variable[];
	/** Names declared anywhere below the top level (so that a complaint can say where a parameter has gone). */
	readonly innerNames: readonly { readonly name: string; readonly place: Place }[];
	readonly exports: readonly Export[];
	/** A comment that contains `TODO`, with its place: the mark of a starter. */
	readonly todo?: Place;
}

export interface TypeError {
	readonly message: string;
	readonly place: Place;
}

/** What the type check said; `gaveUp` is the reason where it was stopped before it had finished. */
export interface TypeReport {
	readonly errors: readonly TypeError[];
	readonly gaveUp?: string;
}

// -------------------------------------------------------------------------------------------------- sandbox

/** A function given to the student's: an expression of the variables, which arrive one by one or as one array. */
export interface Callable {
	readonly expression: string;
	readonly variables: readonly string[];
	readonly takes: 'numbers' | 'point';
}

export type Argument = number | string | readonly Argument[] | Callable;

/** What the sandbox is asked to do with a module. `print` lets it run; `call` and `read` take an export of it. */
export type Task =
	| { readonly do: 'print' }
	| { readonly do: 'call'; readonly name: string; readonly arguments: readonly Argument[] }
	| { readonly do: 'read'; readonly name: string };

export interface Program {
	/** An ES module. */
	readonly javascript: string;
	readonly task: Task;
	/** The name of the function through which instrumented code reports values; absent where nothing is watched. */
	readonly watch?: string;
}

/** A value read out of the sandbox from the host's side; `other` is anything a grade cannot be read from. */
export type Value = number | string | boolean | null | undefined | readonly Value[] | Other;
export interface Other {
	/** `object`, `function`, `promise`, `bigint`, `symbol`, or `too-large` where reading stopped at a limit. */
	readonly other: string;
	/** A short description for people. */
	readonly text: string;
}

/** One value that passed a watched place, in the order of time. */
export interface Watched {
	/** The number that the instrumented code gave for the place. */
	readonly id: number;
	readonly value: Value;
}

export interface Limits {
	readonly milliseconds: number;
	readonly megabytes: number;
	readonly lines: number;
	readonly outputBytes: number;
	/**
	 * How often the engine may look whether to go on, about once in 10,000 of its own steps: a measure of work that does
	 * not depend on how busy the machine is. Infinity where time alone is limited.
	 */
	readonly looks: number;
	/**
	 * 1 where the clock ends a run. Above that the milliseconds are counted in looks, so that a run on a busy machine ends
	 * where it would on an idle one, and only after so many times as long on the clock: few programs get there.
	 */
	readonly patience: number;
}

/** What came of one run. Output and watched values are there even when a problem ended it. */
export interface Run {
	readonly output: readonly string[];
	/** What the call returned or the export held; absent for `print` and where a problem came first. */
	readonly returned?: Value;
	/** True where the call left an argument other than it was (NaN equals NaN, -0 equals 0). */
	readonly argumentsChanged: boolean;
	readonly watched: readonly Watched[];
	readonly problem?: Problem;
	/** By the clock; with a patience above 1 by the looks, as `looksInMillisecond` has it. */
	readonly milliseconds: number;
	/** How often the engine looked whether to go on. */
	readonly looks: number;
}

export interface Sandbox {
	/** Runs each program in a fresh runtime of its own, in order; never rejects. */
	run(programs: readonly Program[], limits?: Partial<Limits>): Promise<readonly Run[]>;
	close(): Promise<void>;
}

export interface Compiler {
	/** Reads a file's bytes: decodes, parses, erases. Never rejects. */
	read(file: string, bytes: Uint8Array): Promise<Submission | Problem>;
	/**
	 * Erases the types of edited copies of a text that was read before; a problem where a copy does not parse.
	 *
	 * @param inPlace false where the text's own types could not be erased in place
	 */
	erase(texts: readonly string[], inPlace?: boolean): Promise<readonly (string | Problem)[]>;
	checkTypes(file: string, text: string): Promise<TypeReport>;
	close(): Promise<void>;
}

// ------------------------------------------------------------------------------------------------ exercises

/** A list of inputs given for one run, by dotted path into the exercise's inputs: `{ 'start.w': 5.3, learningRate: 0.07 }`. */
export type Overrides = Readonly<Record<string, unknown>>;

/** What a function's argument is taken from: an input, a list of them, or a function made of an expression input. */
export type ArgumentForm =
	| string
	| readonly string[]
	| {
			/** The input that holds the expression. */
			readonly function: string;
			/** Hand over the expression's derivative instead of the expression. */
			readonly derivative?: boolean;
			/** One number for each variable, or all in one array. */
			readonly takes: 'numbers' | 'point';
	  };

/** How a returned value is laid out as rows: a number is 1 × 1, `row` 1 × n, `column` n × 1, `rows` n × m. */
export type Layout = 'number' | 'row' | 'column' | 'rows';

export type Form =
	| {
			readonly kind: 'program';
			/** The student's top-level variable → the input it holds. */
			readonly parameters: Readonly<Record<string, string>>;
			/** `{step} w= {w} loss= {loss}` */
			readonly row: string;
			/** Decimals that a printed number must at least have. */
			readonly decimals: number;
			readonly columns: readonly string[];
	  }
	| {
			readonly kind: 'function';
			readonly name: string;
			readonly arguments: readonly ArgumentForm[];
			readonly returns: Layout;
			readonly columns: readonly string[];
	  }
	| {
			readonly kind: 'value';
			readonly name: string;
			/** The input that the student's value stands for. */
			readonly input: string;
			readonly columns: readonly string[];
	  };

/** How far a returned number may be from the reference. Printed numbers are intervals and need none. */
export interface Tolerance {
	readonly relative: number;
	readonly absolute: number;
}

/** An exercise, read from its spec and proved against the core. */
export interface Exercise {
	/** `<chapter>/<name>` */
	readonly id: string;
	readonly chapter: string;
	readonly name: string;
	readonly title: string;
	/** Its place in the chapter, from 1. */
	readonly order: number;
	readonly specFile: string;
	readonly routine: string;
	/** The routine's inputs, as the spec gives them. */
	readonly inputs: Readonly<Record<string, unknown>>;
	readonly form: Form;
	/** The listed runs: what each changes in the inputs. A program has one that changes nothing. */
	readonly cases: readonly Overrides[];
	/** The rows of all listed runs, as the core computes them. */
	readonly expected: Trace;
	readonly probes: readonly Overrides[];
	readonly tolerance: Tolerance;
	/** Tolerances of single columns. */
	readonly tolerances: Readonly<Record<string, Tolerance>>;
	/** The column to draw as a small curve, where there is one. */
	readonly curve?: string;
	/** A question, a place to look, a fix. */
	readonly hints: readonly [string, string, string];
	/** The misconceptions that can be made here; every one that shows where the spec names none. */
	readonly misconceptions: readonly string[];
	/** Misconceptions that compute the same here, with the reason. */
	readonly equal: readonly { readonly ids: readonly string[]; readonly why: string }[];
	/** Classes and functions that a submission is expected to declare and use; changes no verdict. */
	readonly uses: readonly string[];
}
