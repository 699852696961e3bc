/** Which browser on what machine: from the name that it gives itself, which is long and full of others' names. */

/** The first that is found counts: the later ones' names are borrowed by the earlier. */
const BROWSERS = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const MACHINES = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** `Firefox, Windows`; the name as it is where it is none of these; null: there is none. */
export function browserName(userAgent: string | null): string | null {
  if (userAgent === null || userAgent === "") return null;
  const parts = [find(BROWSERS, userAgent), find(MACHINES, userAgent)].filter((part) => part !== undefined);
  return parts.length === 0 ? userAgent.slice(0, 60) : parts.join(", ");
}

function find(known: readonly (readonly [string, string])[], userAgent: string): string | undefined {
  return known.find(([mark]) => userAgent.includes(mark))?.[1];
}
