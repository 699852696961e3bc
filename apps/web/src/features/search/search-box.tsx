/** Search with results as one types. Enter opens them as a page of their own; Esc closes them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { HitList } from "./hit-list.tsx";

const PAUSE_MS = 200;
const SHOWN = 8;

interface SearchBoxProps {
  readonly organisation: string;
  readonly strategy: string;
}

export function SearchBox({ organisation, strategy }: SearchBoxProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const navigate = useNavigate();
  const panel = useId();
  const box = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const query = useSettled(typed.trim(), PAUSE_MS);
  const found = useQuery({
    ...api.search.find.queryOptions({ organisation, strategy, query, limit: SHOWN }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const isShown = isOpen && query !== "" && typed.trim() !== "";

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      field.current?.focus();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>("input, [data-hits] a") ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <search className="max-w-full">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the controls in it */}
      <form
        className="flex max-w-full items-center gap-1 md:relative"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
        }}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          setOpen(false);
          void navigate({
            to: "/$organisation/$strategy/-/search",
            params: { organisation, strategy },
            search: { q: typed.trim() },
          });
        }}
        ref={box}
      >
        <label className="text-sm" htmlFor={`${panel}-field`}>
          <span aria-hidden="true">{t("web:search/short")}</span>
          <span className="sr-only">{t("web:search/label")}</span>
        </label>
        <input
          autoComplete="off"
          className="control w-40 min-w-0 max-sm:w-28"
          enterKeyHint="search"
          id={`${panel}-field`}
          maxLength={200}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          ref={field}
          type="search"
          value={typed}
        />
        <output className="sr-only">
          {isShown && found.data !== undefined
            ? found.data.hits.length === 0
              ? t("web:search/none")
              : t("web:search/found", { count: found.data.hits.length })
            : ""}
        </output>
        {isShown ? (
          <div
            className="absolute top-full right-0 z-10 mt-1 max-h-[70vh] w-[min(30rem,calc(100vw-1.5rem))] overflow-y-auto border border-frame bg-paper p-2 text-sm shadow-lg max-md:inset-x-0 max-md:w-auto"
            data-hits=""
          >
            {found.isError ? <p>{t("web:search/failed")}</p> : null}
            {found.data === undefined ? (
              found.isError ? null : (
                <p>{t("web:loading")}…</p>
              )
            ) : (
              <HitList
                hits={found.data.hits}
                onFollow={() => setOpen(false)}
                organisation={organisation}
                strategy={strategy}
              />
            )}
          </div>
        ) : null}
      </form>
    </search>
  );
}

/** A value once it has stayed the same for a while. */
function useSettled(value: string, pauseMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
