/** Finds the line on which a value of a JSON text stands. */
import { lineAt, walkJson, type JsonPath } from "./walk-json.ts";

/** The lines of several paths in one walk, in their order; a path that is not there has the line of what holds it. */
export function linesOfPaths(text: string, paths: readonly JsonPath[]): readonly number[] {
  const wanted = new Map<string, number>();
  for (const path of paths)
    for (let length = 0; length <= path.length; length += 1) wanted.set(keyOf(path.slice(0, length)), -1);
  const deepest = Math.max(0, ...paths.map((path) => path.length));
  walkJson(text, (path, offset) => {
    if (path.length > deepest) return;
    const key = keyOf(path);
    if (wanted.has(key)) wanted.set(key, offset);
  });
  return paths.map((path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = wanted.get(keyOf(path.slice(0, length))) ?? -1;
      if (offset >= 0) return lineAt(text, offset);
    }
    return 1;
  });
}

function keyOf(path: JsonPath): string {
  return JSON.stringify(path);
}
