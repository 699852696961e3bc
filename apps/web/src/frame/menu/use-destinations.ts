/** Where somebody who is signed in can go: pages, strategies, and elements of a strategy by number or title. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useMay } from "../../session/use-may.ts";
import { STRATEGY, useStrategyPages } from "../strategy-pages.ts";
import type { Destination } from "./destination.ts";
import { matchDestinations } from "./match-destinations.ts";

const SHOWN_ELEMENTS = 12;

export function useDestinations(typed: string): readonly Destination[] {
  const pages = usePages();
  const strategies = useStrategies();
  const elements = useElements(typed);
  return [...matchDestinations([...pages, ...strategies], typed), ...elements];
}

function usePages(): readonly Destination[] {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const general = [
    { to: "/-/work", label: t("admin:nav/work"), isThere: true },
    { to: "/-/strategies", label: t("admin:nav/strategies"), isThere: true },
    { to: "/-/strategies/new", label: t("admin:nav/newStrategy"), isThere: may("import") },
    { to: "/-/people", label: t("admin:nav/people"), isThere: may("people") },
    { to: "/-/people/new", label: t("admin:people/invite"), isThere: may("people") },
    { to: "/-/settings", label: t("admin:nav/settings"), isThere: may("settings") },
    { to: "/-/account", label: t("admin:account/title"), isThere: true },
    { to: "/-/device", label: t("admin:device/title"), isThere: true },
  ] as const;
  return general
    .filter(({ isThere }) => isThere)
    .map(({ to, label }) => ({ id: to, label, detail: null, go: () => void navigate({ to }) }));
}

/** Every strategy, and the pages of the one at hand. */
function useStrategies(): readonly Destination[] {
  const pages = useStrategyPages();
  const navigate = useNavigate();
  const { organisation, strategy } = useParams({ strict: false });
  const listed = useQuery(useApi().strategies.list.queryOptions()).data?.strategies ?? [];
  const found = listed.find((one) => one.id === strategy && one.organisation.id === organisation);
  const params = { organisation: organisation ?? "", strategy: strategy ?? "" };
  return [
    ...(found === undefined
      ? []
      : pages.map(({ to, label }) => ({
          id: to,
          label,
          detail: found.title,
          go: () => void navigate({ to, params }),
        }))),
    ...listed.map(({ id, title, organisation: owner }) => ({
      id: `${owner.id}/${id}`,
      label: title,
      detail: owner.name,
      go: () => void navigate({ to: STRATEGY, params: { organisation: owner.id, strategy: id } }),
    })),
  ];
}

/** Of the strategy at hand, or of the only one. */
function useElements(typed: string): readonly Destination[] {
  const api = useApi();
  const navigate = useNavigate();
  const { organisation, strategy } = useParams({ strict: false });
  const listed = useQuery(api.strategies.list.queryOptions()).data?.strategies ?? [];
  const [only] = listed.length === 1 ? listed : [];
  const params = {
    organisation: organisation ?? only?.organisation.id ?? "",
    strategy: strategy ?? only?.id ?? "",
  };
  const query = typed.trim();
  const { data } = useQuery({
    ...api.search.find.queryOptions({ ...params, query, limit: SHOWN_ELEMENTS }),
    enabled: query !== "" && params.strategy !== "",
    placeholderData: keepPreviousData,
  });
  if (query === "") return [];
  return (data?.hits ?? []).map(({ id, number, title, matched }) => ({
    id: `element ${id}`,
    label: number === "" ? title : `${number} ${title}`,
    detail: matched,
    go: () => void navigate({ to: "/$organisation/$strategy/$element", params: { ...params, element: id } }),
  }));
}
