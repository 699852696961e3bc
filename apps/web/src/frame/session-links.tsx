/** The end of every page's head: the way in, or who is in, their work and the way out. */
import { Link, useLocation } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import { postAuth } from "../session/sign-in.ts";
import { useIsSessionKnown, useSession } from "../session/use-session.ts";
import { MenuButton } from "./menu/menu-button.tsx";

const SIGN_IN = "/-/sign-in";

export function SessionLinks(): ReactNode {
  const { t } = useTexts();
  const session = useSession();
  const isKnown = useIsSessionKnown();
  const { href, pathname } = useLocation();
  if (!isKnown) return null;
  if (session === null) {
    // From a working page one comes back to it.
    const to = pathname.startsWith("/-/") && !isEntrance(pathname) ? { to: href } : {};
    return (
      <Link className="inline-flex min-h-8 items-center text-sm" search={to} to={SIGN_IN}>
        {t("web:session/signIn")}
      </Link>
    );
  }
  return (
    <nav aria-label={t("web:session/label")} className="flex flex-wrap items-center gap-x-3 text-sm">
      <MenuButton />
      <Link className="inline-flex min-h-8 items-center font-semibold" to="/-/work">
        {t("web:session/work")}
      </Link>
      <Link
        aria-label={`${t("web:session/account")}: ${session.name}`}
        className="inline-block max-w-[12rem] truncate py-1"
        to="/-/account"
      >
        {session.name}
      </Link>
      <SignOut />
    </nav>
  );
}

function SignOut(): ReactNode {
  const { t } = useTexts();
  const [hasFailed, setFailed] = useState(false);
  const signOut = async (): Promise<void> => {
    const answer = await postAuth("/sign-out", {});
    // A new document: nothing of what this person saw stays in memory.
    if (answer.ok) window.location.assign(SIGN_IN);
    else setFailed(true);
  };
  return (
    <>
      <button className="control" onClick={() => void signOut()} type="button">
        {t("web:session/signOut")}
      </button>
      <span role="alert">{hasFailed ? t("web:session/failed") : ""}</span>
    </>
  );
}

function isEntrance(pathname: string): boolean {
  return [SIGN_IN, "/-/set-up", "/-/link", "/-/forgotten"].includes(pathname);
}
