/** The elements below one, each with what can be done to it. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import { Link } from "@tanstack/react-router";
import { useState, type KeyboardEvent, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { levelNoun } from "../../ui/level-noun.ts";
import { Verbatim } from "../../ui/verbatim.tsx";
import { ElementTools } from "./element-tools.tsx";
import type { Step } from "./structure-places.ts";
import { changeButton, useStructure } from "./use-structure.tsx";

export function ElementBranch({ parent }: { readonly parent: ElementId | null }): ReactNode {
  const { index } = useStructure();
  return (
    <ul className={parent === null ? "" : "ms-3 border-s border-line ps-2 sm:ms-6"}>
      {(index.children.get(parent) ?? []).map((element) => (
        <BranchRow element={element} key={element.id} />
      ))}
    </ul>
  );
}

const STEP_OF_KEY: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "out",
  ArrowRight: "in",
};

function BranchRow({ element }: { readonly element: Element }): ReactNode {
  const { t, formats, language } = useTexts();
  const { reference, strategy } = useStrategyEditing();
  const { index, mayChange, nameOf, open, step } = useStructure();
  const [isChanging, setChanging] = useState(false);
  const { id, lifecycle, weight } = element;
  const title = nameOf(element);
  const level = strategy.levels[element.level];
  const hasBelow = index.children.has(id);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const way = STEP_OF_KEY[event.key];
    if (way === undefined || !event.altKey || !event.shiftKey || !mayChange || isTyping(event.target)) return;
    event.preventDefault();
    step(way, element);
  };
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only hears the keys pressed on the controls inside */}
      <div
        className="flex flex-wrap items-baseline justify-end gap-1 border-t border-line py-1.5"
        onKeyDown={onKeyDown}
      >
        <BranchToggle id={id} title={title} />
        <div className="min-w-0 flex-[1_1_50%]">
          <Link
            params={{ ...reference, element: id }}
            to="/-/strategies/$organisation/$strategy/structure/$element"
          >
            {index.numbers.get(id)} <Verbatim>{element.title}</Verbatim>
          </Link>{" "}
          <span className="ms-1 text-sm text-muted">
            {level === undefined ? "" : `${levelNoun(level, 1, language)} · `}
            {weight === null
              ? t("admin:structure/noWeight")
              : t("admin:structure/weight", { weight: formats.number(weight) })}
            {lifecycle === "active" ? "" : ` · ${t(`vocabulary:lifecycle/${lifecycle}`)}`}
          </span>
        </div>
        {mayChange ? (
          <Button
            aria-expanded={isChanging}
            aria-label={t("admin:structure/changeOf", { title })}
            id={changeButton(id)}
            onClick={() => setChanging(!isChanging)}
          >
            {t("admin:structure/change")}
          </Button>
        ) : null}
      </div>
      {isChanging && mayChange ? <ElementTools element={element} onClose={() => setChanging(false)} /> : null}
      {hasBelow && open.has(id) ? <ElementBranch parent={id} /> : null}
    </li>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(?:input|select|textarea)$/i.test(target.tagName);
}

function BranchToggle({ id, title }: { readonly id: ElementId; readonly title: string }): ReactNode {
  const { t } = useTexts();
  const { index, open, setOpen } = useStructure();
  if (!index.children.has(id)) return <span aria-hidden="true" className="w-6 shrink-0" />;
  const isOpen = open.has(id);
  const toggle = (): void => {
    const changed = new Set(open);
    if (!changed.delete(id)) changed.add(id);
    setOpen(changed);
  };
  return (
    <button
      aria-expanded={isOpen}
      aria-label={t(isOpen ? "admin:structure/close" : "admin:structure/open", { title })}
      className="h-6 w-6 shrink-0 text-muted hover:text-ink"
      onClick={toggle}
      type="button"
    >
      <span aria-hidden="true">{isOpen ? "▾" : "▸"}</span>
    </button>
  );
}
