/** Everybody with an account, found by name, address, office or role. */
import { foldText } from "@miara/domain/fold";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { TextField } from "../../ui/text-field.tsx";
import type { Person } from "./person.ts";
import { useGrantWords } from "./use-grant-words.ts";

export function PeopleList({ people }: { readonly people: readonly Person[] }): ReactNode {
  const { t } = useTexts();
  const [sought, setSought] = useState("");
  const wordsOf = useGrantWords(people.flatMap(({ grants }) => grants));
  const rows = people.map((person) => ({ ...person, roles: person.grants.map(wordsOf) }));
  const words = foldText(sought).split(/\s+/u);
  const found = rows.filter(({ name, email, office, roles }) => {
    const text = foldText([name, email, office ?? "", ...roles].join(" "));
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <TextField
        autoComplete="off"
        label={t("admin:people/search")}
        onType={setSought}
        type="search"
        value={sought}
      />
      <output className="block text-sm text-muted">
        {found.length === 0 ? t("admin:people/noneFound") : t("admin:people/count", { count: found.length })}
      </output>
      <ul className="mt-2">
        {found.map(({ id, name, email, office, state, roles, isTwoFactorOn }) => (
          <li className="border-t border-line py-2" key={id}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Link className="font-semibold" params={{ person: id }} to="/-/people/$person">
                {name}
              </Link>
              <span className="text-sm">{t(`admin:people/state/${state}`)}</span>
            </div>
            <p className="text-sm text-muted">
              {[email, office, isTwoFactorOn ? t("admin:people/twoFactor") : null]
                .filter((part) => part !== null)
                .join(" · ")}
            </p>
            {roles.length === 0 ? (
              <p className="text-sm text-muted">{t("admin:people/noRoles")}</p>
            ) : (
              <ul className="text-sm">
                {roles.map((role) => (
                  <li key={role}>{role}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
