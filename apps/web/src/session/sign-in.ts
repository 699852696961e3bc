/** The ways in and out: the accounts' own addresses, known by the session's cookie. */

export type AuthAnswer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string };

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
    return { ok: false, code: "no-connection" };
  }
  const data: unknown = await response.json().catch(() => null);
  const fields = isRecord(data) ? data : {};
  if (response.ok) return { ok: true, data: fields };
  return {
    ok: false,
    code: typeof fields["code"] === "string" ? fields["code"] : `status-${response.status}`,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
