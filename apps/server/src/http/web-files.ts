/**
 * The files of the built web app. Only what the folder held when it was listed can be asked for, so no address leads
 * out of it; a new build is noticed by its index.html.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { encodeContent, type Bytes, type ContentEncoding } from "./content-encoding.ts";

export interface WebFile {
  readonly bytes: Bytes;
  readonly encoding: ContentEncoding;
  readonly contentType: string;
  /** Named after its content by the build, so it never changes. */
  readonly isImmutable: boolean;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY: ReadonlySet<string> = new Set([".ico", ".png", ".webp", ".woff2"]);
const INDEX = "/index.html";

export class WebFiles {
  readonly #folder: string;
  #builtAt = Number.NaN;
  /** Address to path on the disk. */
  #files: ReadonlyMap<string, string> = new Map();
  /** By encoding and address. As large as the build at most, once per encoding. */
  readonly #ready = new Map<string, WebFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The page that every address of the app begins with; null where nothing was built. */
  index(encoding: ContentEncoding): Promise<WebFile | null> {
    return this.find(INDEX, encoding);
  }

  /** `address` is the path of a URL, decoded. */
  async find(address: string, encoding: ContentEncoding): Promise<WebFile | null> {
    this.#notice();
    const key = `${encoding} ${address}`;
    const ready = this.#ready.get(key);
    if (ready !== undefined) return ready;
    const file = this.#files.get(address);
    if (file === undefined) return null;
    const extension = path.extname(file);
    const made = {
      ...(await encodeContent(readFileSync(file), COMPRESSED_ALREADY.has(extension) ? "identity" : encoding)),
      contentType: CONTENT_TYPES[extension] ?? "application/octet-stream",
      isImmutable: address.startsWith("/assets/"),
    };
    this.#ready.set(key, made);
    return made;
  }

  #notice(): void {
    const builtAt =
      statSync(path.join(this.#folder, INDEX), { throwIfNoEntry: false })?.mtimeMs ?? Number.NaN;
    if (Object.is(builtAt, this.#builtAt)) return;
    this.#builtAt = builtAt;
    this.#ready.clear();
    this.#files = Number.isNaN(builtAt) ? new Map() : listFiles(this.#folder);
  }
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [`/${path.relative(folder, file).split(path.sep).join("/")}`, file];
      }),
  );
}
