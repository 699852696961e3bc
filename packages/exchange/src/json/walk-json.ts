/** Walks a JSON text value by value, with the place of each: what `JSON.parse` does not tell. */

export type JsonPath = readonly (string | number)[];

/** Why a text is no JSON that we take, and where. */
export interface JsonFault {
  readonly code: "json.syntax" | "json.key-twice" | "json.too-deep";
  readonly offset: number;
  readonly params: Readonly<Record<string, string | number>>;
}

const DEEPEST = 100;
const SPACE = /[ \t\r\n]*/y;
/** Where a string ends, escapes something, or holds what JSON forbids in it. */
// oxlint-disable-next-line no-control-regex -- control characters are what is forbidden
const NOT_PLAIN = /["\\\u0000-\u001F]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Calls `visit` with the path and offset of every value, parents first. Gives the first fault, or null for JSON that
 * is well formed and names no key twice in one object. The path is one array that changes: copy what is kept.
 */
export function walkJson(text: string, visit: (path: JsonPath, offset: number) => void): JsonFault | null {
  const walk = new Walk(text, visit);
  try {
    walk.value();
    walk.space();
    return walk.at < text.length ? syntax(walk.at) : null;
  } catch (fault) {
    if (fault instanceof Stopped) return fault.fault;
    throw fault;
  }
}

/** The line, from 1, of an offset in a text. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

class Stopped extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.code);
    this.fault = fault;
  }
}

class Walk {
  at = 0;
  readonly #text: string;
  readonly #visit: (path: JsonPath, offset: number) => void;
  readonly #path: (string | number)[] = [];

  constructor(text: string, visit: (path: JsonPath, offset: number) => void) {
    this.#text = text;
    this.#visit = visit;
  }

  value(): void {
    this.space();
    if (this.#path.length > DEEPEST)
      throw new Stopped({ code: "json.too-deep", offset: this.at, params: {} });
    this.#visit(this.#path, this.at);
    const first = this.#text.charAt(this.at);
    if (first === "{") this.#object();
    else if (first === "[") this.#array();
    else if (first === '"') this.#string();
    else this.#token(SCALAR);
  }

  space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #object(): void {
    const keys = new Set<string>();
    this.#items("}", () => {
      const offset = this.at;
      const key = String(JSON.parse(this.#string()));
      if (keys.has(key)) throw new Stopped({ code: "json.key-twice", offset, params: { key } });
      keys.add(key);
      this.space();
      if (this.#text.charAt(this.at) !== ":") throw new Stopped(syntax(this.at));
      this.at += 1;
      this.#path.push(key);
    });
  }

  #array(): void {
    let count = 0;
    this.#items("]", () => {
      this.#path.push(count);
      count += 1;
    });
  }

  #items(end: string, begin: () => void): void {
    this.at += 1;
    this.space();
    if (this.#text.charAt(this.at) === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      begin();
      this.value();
      this.#path.pop();
      this.space();
      const next = this.#text.charAt(this.at);
      if (next !== "," && next !== end) throw new Stopped(syntax(this.at));
      this.at += 1;
      if (next === end) return;
    }
  }

  /** The string with its quotes. A loop, since one pattern for it all would fail on a string of megabytes. */
  #string(): string {
    const start = this.at;
    if (this.#text.charAt(start) !== '"') throw new Stopped(syntax(start));
    this.at += 1;
    for (;;) {
      NOT_PLAIN.lastIndex = this.at;
      const found = NOT_PLAIN.exec(this.#text);
      if (found === null) throw new Stopped(syntax(start));
      this.at = found.index;
      if (found[0] === "\\") this.#token(ESCAPE);
      else if (found[0] === '"') {
        this.at += 1;
        return this.#text.slice(start, this.at);
      } else throw new Stopped(syntax(this.at));
    }
  }

  #token(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined || found === "") throw new Stopped(syntax(this.at));
    this.at += found.length;
    return found;
  }
}

function syntax(offset: number): JsonFault {
  return { code: "json.syntax", offset, params: {} };
}
