/** A copy of every attachment that is stored, taken while others are added. */
import { copyFile, mkdir, open, readdir } from "node:fs/promises";
import path from "node:path";

/**
 * Copies durably what stands under its name already, and gives how many files that are: one that is still being
 * written belongs to no record yet. No folder is no attachment. Throws the system's errors.
 */
export async function copyAttachments(from: string, to: string): Promise<number> {
  let count = 0;
  for (const shelf of await listFolder(from)) {
    const names = (await listFolder(path.join(from, shelf))).filter((name) => /^[0-9a-f]{64}$/.test(name));
    if (names.length === 0) continue;
    await mkdir(path.join(to, shelf), { recursive: true, mode: 0o700 });
    for (const name of names) await copyDurably(path.join(from, shelf, name), path.join(to, shelf, name));
    await makeDurable(path.join(to, shelf));
    count += names.length;
  }
  if (count > 0) await makeDurable(to);
  return count;
}

export async function copyDurably(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await makeDurable(to);
}

export async function makeDurable(place: string): Promise<void> {
  const handle = await open(place, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
