/** The library's answers as ours: what went wrong by a code that has words, and nothing of how it is done inside. */
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password.ts";
import { signInCodeOf, signInCodeOfStatus } from "./sign-in-codes.ts";

/**
 * A refusal becomes `{ code, params }`; the address that a failed sign-in of the organisation leads back to gets its
 * `error` as one of our codes. Anything else stays as it is.
 */
export async function translateAnswer(answer: Response): Promise<Response> {
  if (answer.status >= 300 && answer.status < 400) return translateRedirect(answer);
  if (answer.ok) return answer;
  const code = signInCodeOf(await readCode(answer)) ?? signInCodeOfStatus(answer.status);
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  headers.set("content-type", "application/json");
  headers.set("cache-control", "no-store");
  return new Response(JSON.stringify({ code, params: paramsOf(code) }), { status: answer.status, headers });
}

/** Empty where the answer holds none. */
async function readCode(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  return typeof body === "object" && body !== null && "code" in body && typeof body.code === "string"
    ? body.code
    : "";
}

function translateRedirect(answer: Response): Response {
  const location = answer.headers.get("location");
  // Also relative addresses have to be read; what they are relative to is not written back.
  const target = location === null ? null : URL.parse(location, "http://here.invalid");
  const error = target?.searchParams.get("error") ?? null;
  if (target === null || error === null) return answer;
  target.searchParams.set("error", signInCodeOf(error) ?? "oidc-failed");
  target.searchParams.delete("error_description");
  const headers = new Headers(answer.headers);
  headers.set(
    "location",
    target.hostname === "here.invalid" ? `${target.pathname}${target.search}${target.hash}` : target.href,
  );
  return new Response(null, { status: answer.status, headers });
}

function paramsOf(code: string): Readonly<Record<string, number>> {
  if (code === "password-too-short") return { shortest: SHORTEST_PASSWORD };
  if (code === "password-too-long") return { longest: LONGEST_PASSWORD };
  return {};
}
