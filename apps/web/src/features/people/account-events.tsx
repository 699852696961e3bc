/** What was done to accounts, by whom and when, the latest first. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useGrantWords } from "./use-grant-words.ts";

export function AccountEvents(): ReactNode {
  const { t, texts, formats } = useTexts();
  const { events } = useSuspenseQuery(useApi().people.events.queryOptions({ limit: 100 })).data;
  const wordsOf = useGrantWords(events.flatMap(({ grants }) => grants ?? []));
  return (
    <ul className="text-sm">
      {events.map(({ at, kind, account, name, by, grants }) => (
        <li className="border-b border-line py-1" key={`${at} ${kind} ${account ?? ""}`}>
          <span className="text-muted">{formats.moment(at)}</span>{" "}
          {texts.exists(`event/${kind}`, { ns: "admin" })
            ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a kind that has words, as was asked just now
              t(`admin:event/${kind as "invited"}`, { name: name ?? t("admin:people/somebody") })
            : `${kind}: ${name ?? ""}`}
          {by === null ? "" : ` · ${by}`}
          {grants === null ? null : (
            <span className="block text-muted">
              {grants.length === 0 ? t("admin:people/noRoles") : grants.map(wordsOf).join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
