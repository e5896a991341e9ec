/** Sources that are written to bring a compiler down. Each is made when asked for: as files they would be large. */

/** Kinds of nesting, `depth` levels of each. */
export const nested: Readonly<Record<string, (depth: number) => string>> = {
	'round brackets': (n) => `let q = ${'('.repeat(n)}1${')'.repeat(n)};`,
	'round brackets, never closed': (n) => `let q = ${'('.repeat(n)}`,
	'closing brackets alone': (n) => `let q = ${')'.repeat(n)}`,
	'square brackets': (n) => `let q = ${'['.repeat(n)}${']'.repeat(n)};`,
	'square brackets, never closed': (n) => `let q = ${'['.repeat(n)}`,
	'blocks': (n) => `${'{'.repeat(n)}${'}'.repeat(n)}`,
	'blocks, never closed': (n) => '{'.repeat(n),
	'object literals': (n) => `let q = ${'{a:'.repeat(n)}1${'}'.repeat(n)};`,
	'templates': (n) => `let q = ${'`${'.repeat(n)}1${'}`'.repeat(n)};`,
	'templates, never closed': (n) => `let q = ${'`${'.repeat(n)}`,
	'type arguments, never closed': (n) => `let q: A${'<A'.repeat(n)};`,
	'angle brackets': (n) => '<'.repeat(n),
	'type assertions': (n) => `let q = ${'<any>'.repeat(n)}1;`,
	'not': (n) => `let q = ${'!'.repeat(n)}1;`,
	'minus': (n) => `let q = ${'- '.repeat(n)}1;`,
	'plus, minus, tilde': (n) => `let q = ${'+-~'.repeat(n)}1;`,
	'typeof': (n) => `let q = ${'typeof '.repeat(n)}1;`,
	'void': (n) => `${'void '.repeat(n)}1;`,
	'await': (n) => `${'await '.repeat(n)}1;`,
	'new': (n) => `${'new '.repeat(n)}A;`,
	'conditions': (n) => `let q = ${'1?'.repeat(n)}1${':1'.repeat(n)};`,
	'conditions to the right': (n) => `let q = ${'1?1:'.repeat(n)}1;`,
	'if': (n) => `${'if(1)'.repeat(n)};`,
	'else if': (n) => `${'if(1);else '.repeat(n)};`,
	'while': (n) => `${'while(1)'.repeat(n)};`,
	'for': (n) => `${'for(;;)'.repeat(n)};`,
	'labels': (n) => `${Array.from({ length: n }, (_, i) => `a${i}:`).join('')};`,
	'switch': (n) => `${'switch(1){case 1:'.repeat(n)}${'}'.repeat(n)}`,
	'try': (n) => `${'try{'.repeat(n)}${'}finally{}'.repeat(n)}`,
	'arrows': (n) => `let q = ${'()=>'.repeat(n)}1;`,
	'arrows with a parameter': (n) => `let q = ${'(a)=>'.repeat(n)}1;`,
	'arrows with default values': (n) => `let q = ${'(a='.repeat(n)}1${')=>1'.repeat(n)};`,
	'functions': (n) => `${'function f(){'.repeat(n)}${'}'.repeat(n)}`,
	'classes': (n) => `${'class A{f(){'.repeat(n)}${'}}'.repeat(n)}`,
	'calls': (n) => `${'f('.repeat(n)}1${')'.repeat(n)};`,
	'chained calls': (n) => `a${'.b()'.repeat(n)};`,
	'elements': (n) => `a${'[a'.repeat(n)}${']'.repeat(n)};`,
	'assignments': (n) => `${'x='.repeat(n)}1;`,
	'powers': (n) => `let q = ${'1**'.repeat(n)}1;`,
	'commas': (n) => `${'1,'.repeat(n)}1;`,
	'array patterns': (n) => `let ${'['.repeat(n)}a${']'.repeat(n)}=1;`,
	'tuple types': (n) => `let q: ${'['.repeat(n)}${']'.repeat(n)};`,
	'object types': (n) => `let q: ${'{a:'.repeat(n)}1${'}'.repeat(n)};`,
	'generic types': (n) => `let q: ${'A<'.repeat(n)}1${'>'.repeat(n)};`,
	'keyof': (n) => `let q: ${'keyof '.repeat(n)}A;`,
	'conditional types': (n) => `let q: ${'A extends B ? C : '.repeat(n)}D;`,
	'function types': (n) => `let q: ${'()=>'.repeat(n)}void;`,
	'array types': (n) => `let q: A${'[]'.repeat(n)};`,
	'namespaces': (n) => `namespace ${Array.from({ length: n }, (_, i) => `a${i}`).join('.')} { export let b = 1 }`,
	'assertions': (n) => `let q = 1${' as any'.repeat(n)};`,
	'a sum': (n) => `let q = 1${' + 1'.repeat(n)};`,
	'a sum in an enum': (n) => `enum E { a = 1${' + 1'.repeat(n)} }`,
	'decorators': (n) => `${'@a '.repeat(n)}class A {}`,
	'comments': (n) => `${'/*'.repeat(n)}*/ let q: number = 1;`,
	'regular expression groups': (n) => `let q = /${'('.repeat(n)}${')'.repeat(n)}/;`,
};

/** Types that cost minutes or gigabytes to check, or overrun the stack. The programs themselves run in an instant. */
export const types: Readonly<Record<string, string>> = {
	'a union of template literals': `
type D = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Two = \`\${D}\${D}\`; type Four = \`\${Two}\${Two}\`;
type Upper<T extends string> = T extends \`\${infer A}\${infer B}\` ? \`\${A}-\${Upper<B>}\` : T;
const a: Upper<Four> = '0-0-0-0-'; const b: { [K in Four as \`x\${K}\`]: \`\${K}\${K}\` } = {} as never;
const c: Exclude<Four, Upper<Four>> = a; console.log(b, c);`,
	'templates of templates': `
type D = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type E<N extends number, R extends unknown[] = [], S extends string = ''> =
	R['length'] extends N ? S : S extends '' ? E<N, [...R, 0], D> : E<N, [...R, 0], \`\${S}\${D}\`>;
const x: E<4> & E<3> = '1' as E<5>; console.log(x);`,
	'deep recursion of conditional types': `
type Grow<T extends unknown[], N extends number> = T['length'] extends N ? T : Grow<[...T, ...T, 0], N>;
type Count<N extends number, R extends unknown[] = []> = R['length'] extends N ? R : Count<N, [...R, 0]>;
type Pairs<T extends unknown[]> = T extends [infer A, ...infer B] ? [A, Pairs<B>] | [Pairs<B>, A] : [];
const a: Grow<[], 5> = []; const b: Pairs<Count<900>> = [] as Pairs<Count<901>>; console.log(a, b);`,
	'branching recursion': `
type F<N extends 0[], D extends 0[] = []> =
	D['length'] extends 24 ? N : F<[...N, 0], [...D, 0]> | F<[0, ...N], [0, ...D]> | { a: F<N, [...D, 0]>; b: F<[0], [...D, 0]> };
declare const p: F<[]>; declare let q: F<[0]>; q = p; console.log(1);`,
	'intersections of unions': `
type U<P extends string> = ${Array.from({ length: 24 }, (_, i) => `{ [K in P]: ${i} }`).join(' | ')};
type All = U<'a'> & U<'b'> & U<'c'> & U<'d'>;
declare const x: All; const y: U<'a'> & U<'c'> & U<'d'> & U<'e'> = x; console.log(y);`,
	'overloads that call each other': `
declare function f<T>(x: T, y: T): [T, T];
const x = ${'f('.repeat(40)}1${', 1)'.repeat(40)}; console.log(x);`,
	'arrows in arrows without types': `
declare function c<T>(f: (x: T) => T): <U>(f: (x: U) => U) => T;
const x = ${'c((a) => '.repeat(18)}1${')'.repeat(18)}; console.log(x);`,
	'comparison of deep structures': `
interface A<T> { a: A<[T]>; b: A<{ x: T }>; c(x: A<T[]>): void }
interface B<T> { a: B<[T]>; b: B<{ x: T }>; c(x: B<T[]>): void }
declare let a: A<number>; declare let b: B<number>; a = b; b = a; console.log(1);`,
	'a mapped type over a large product': `
type L = ${Array.from({ length: 30 }, (_, i) => `'k${i}'`).join(' | ')};
type M = { [A in L]: { [B in L]: { [C in L]: \`\${A}\${B}\${C}\` } } };
type Paths<T, P extends string = ''> = T extends string ? P : { [K in keyof T & string]: Paths<T[K], \`\${P}.\${K}\`> }[keyof T & string];
declare const p: Paths<M>; const q: \`\${Paths<M>}!\` = \`\${p}!\`; console.log(q);`,
	'gigabytes of strings': `
type D = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type U<P extends string> = \`\${P}\${D}\${D}\${D}\${D}\${Exclude<D, '0'>}\`;
${Array.from({ length: 300 }, (_, i) => `let a${i}: U<'name${i}'> = 'b';`).join('\n')}
console.log(1);`,
	'tuples that double': `
type Twice<T extends unknown[]> = [...T, ...T];
type Big = Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<[1, 2]>>>>>>>>>>>>>;
type Map1<T> = { [K in keyof T]: [T[K], T] };
declare let a: Map1<Map1<Big>>; declare let b: Map1<Map1<Twice<Big>>>; a = b; console.log(1);`,
};
