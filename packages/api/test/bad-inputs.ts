/** A good input, spoilt in one place at a time. */

const LONG = "a".repeat(200_000);
const DEEP = Array.from({ length: 5_000 }).reduce<unknown>((inner) => [inner], []);

const SPOILT: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 12],
  ["a fraction", 0.1],
  ["a number beyond all", Infinity],
  ["a negative number", -1],
  ["a number beyond exactness", 2 ** 60],
  ["no number", Number.NaN],
  ["true", true],
  ["an empty text", ""],
  ["blanks", "   "],
  ["a huge text", LONG],
  ["U+0000", "a\u0000b"],
  ["half a pair", "a\uD800b"],
  ["an escape", "\u001B[2J"],
  ["a path", "../../etc/passwd"],
  ["SQL", "'; drop table strategies; --"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["an unknown name", "nie-ma-takiego"],
  ["a list", []],
  ["a long list", Array.from({ length: 20_000 }, () => "x")],
  ["an object", {}],
  ["an object with __proto__", JSON.parse('{"__proto__":{"isOperator":true},"toString":1}')],
  ["deep nesting", DEEP],
];

export interface BadInput {
  readonly what: string;
  readonly input: unknown;
}

/** Every part of the input, and the whole of it, replaced by each of the above; and with a field too many. */
export function* badInputs(good: unknown): Generator<BadInput> {
  for (const path of pathsOf(good)) {
    for (const [what, value] of SPOILT)
      yield { what: `${what} in ${path.join(".") || "its place"}`, input: replaced(good, path, value) };
  }
  if (typeof good === "object" && good !== null)
    yield {
      what: "__proto__ beside",
      input: JSON.parse(`{"__proto__":{"a":1},${JSON.stringify(good).slice(1)}`.replace(",}", "}")),
    };
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, at) => pathsOf(item, [...path, at]))];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, at) => (at === first ? replaced(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, item]) => [key, key === first ? replaced(item, rest, by) : item]),
  );
}
