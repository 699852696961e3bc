/** The ways in and out: the accounts' own addresses, known by the session's cookie. */
import type { MessageParams } from "@miara/domain/domain-error";

export type AuthAnswer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | AuthRefusal;

export interface AuthRefusal {
  readonly ok: false;
  readonly code: string;
  readonly params: MessageParams;
}

/** Posts to the accounts; a refusal is its code. */
export async function postAuth(path: string, body: object): Promise<AuthAnswer> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, code: "no-connection", params: {} };
  }
  const data: unknown = await response.json().catch(() => null);
  const fields = isRecord(data) ? data : {};
  if (response.ok) return { ok: true, data: fields };
  return {
    ok: false,
    code: typeof fields["code"] === "string" ? fields["code"] : "sign-in-failed",
    params: isRecord(fields["params"]) ? readParams(fields["params"]) : {},
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readParams(params: Readonly<Record<string, unknown>>): MessageParams {
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}
