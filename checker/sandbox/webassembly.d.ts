/** The part of WebAssembly that is used here: Node has it, but neither its types nor the ES2023 library declare it. */
declare namespace WebAssembly {
	class Module {
		constructor(binary: Uint8Array);
	}
	class Memory {
		constructor(size: { initial: number; maximum: number });
		readonly buffer: ArrayBuffer;
	}
	class Table {
		grow(slots: number): number;
		set(slot: number, value: unknown): void;
	}
	class Instance {
		constructor(module: Module, imports: Imports);
		readonly exports: Readonly<Record<string, unknown>>;
	}
	type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
