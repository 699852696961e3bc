/** Sends a file to the server, says how far it has come, and can be stopped: `fetch` can't say how far it has come. */

export type Uploaded =
  | { readonly kind: "done" }
  | { readonly kind: "stopped" }
  /** Code and facts of the broken rule; code null: the server did not answer. */
  | { readonly kind: "refused"; readonly code: string | null; readonly params: RefusalParams };

type RefusalParams = Readonly<Record<string, string | number>>;

interface Upload {
  readonly url: string;
  readonly file: File;
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

export function uploadFile({ url, file, onProgress, signal }: Upload): Promise<Uploaded> {
  const { promise, resolve } = Promise.withResolvers<Uploaded>();
  const request = new XMLHttpRequest();
  request.open("PUT", url);
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    if (total > 0) onProgress(loaded / total);
  });
  request.addEventListener("load", () =>
    resolve(
      request.status < 300 ? { kind: "done" } : { kind: "refused", ...readRefusal(request.responseText) },
    ),
  );
  request.addEventListener("error", () => resolve({ kind: "refused", code: null, params: {} }));
  request.addEventListener("abort", () => resolve({ kind: "stopped" }));
  signal.addEventListener("abort", () => request.abort());
  request.send(file);
  return promise;
}

function readRefusal(text: string): { readonly code: string | null; readonly params: RefusalParams } {
  try {
    const answer: unknown = JSON.parse(text);
    const miara: unknown = Object(answer).miara;
    const { code, params }: { code?: unknown; params?: unknown } = Object(miara);
    const facts = Object.entries(Object(params)).filter(
      (fact): fact is [string, string | number] => typeof fact[1] === "string" || typeof fact[1] === "number",
    );
    return { code: typeof code === "string" ? code : null, params: Object.fromEntries(facts) };
  } catch {
    // Something before the server answered in its place.
    return { code: null, params: {} };
  }
}
