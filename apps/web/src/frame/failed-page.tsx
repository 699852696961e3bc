/** The page could not be shown: what went wrong, and a way to try again. */
import { describe } from "@miara/messages/describe";
import { Link, useLocation, useNavigate, useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";

import { refusalOf } from "../app/api.ts";
import { useTexts } from "../app/use-texts.ts";
import { Page } from "./page.tsx";

export function FailedPage({ error }: ErrorComponentProps): ReactNode {
  const { t, texts } = useTexts();
  const router = useRouter();
  const navigate = useNavigate();
  const refusal = refusalOf(error);
  const detail =
    refusal?.code == null
      ? error instanceof Error
        ? error.message
        : String(error)
      : describe(texts, { code: refusal.code, params: refusal.params });
  const href = useLocation({ select: (location) => location.href });
  const isAboutPeriod = refusal?.code === "unknown-period";
  return (
    <Page heading={t("web:failure/title")} title={t("web:failure/title")}>
      {refusal === null ? <p>{t("web:failure/text")}</p> : null}
      <p className="mt-2">{t("web:failure/detail", { detail })}</p>
      <p className="mt-3">
        {refusal?.code === "not-signed-in" ? (
          <Link search={{ to: href }} to="/-/sign-in">
            {t("web:session/signIn")}
          </Link>
        ) : isAboutPeriod ? (
          <button
            className="control"
            onClick={() =>
              void navigate({ to: ".", search: (previous) => ({ ...previous, asOf: undefined }) })
            }
            type="button"
          >
            {t("web:failure/currentPeriod")}
          </button>
        ) : (
          <button className="control" onClick={() => void router.invalidate()} type="button">
            {t("web:failure/retry")}
          </button>
        )}
      </p>
    </Page>
  );
}
