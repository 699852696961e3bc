/** What can be done to the tree of elements, and what came of the last thing that was done. */
import type { Element } from "@miara/domain/element";
import type { ElementId } from "@miara/domain/ids";
import { indexStrategy, type StrategyIndex } from "@miara/domain/index-strategy";
import { standingOf } from "@miara/domain/place-of";
import type { StrategyEdit } from "@miara/domain/strategy-edit";
import { strategyInEffect } from "@miara/domain/strategy-in-effect";
import { describe } from "@miara/messages/describe";
import { createContext, use, useEffect, useRef, useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { defaultEffect, effectOf, type EffectChoice } from "../../edits/effect-day.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { nameOf, standingAfter, type Step } from "./structure-places.ts";

export type Done = "added" | "changed" | "moved" | "archived" | "restored" | "removed";

export interface Outcome {
  readonly isRefusal: boolean;
  readonly text: string;
}

export interface Structure {
  /** What belongs to the plan now. */
  readonly index: StrategyIndex;
  readonly mayChange: boolean;
  readonly effect: EffectChoice;
  readonly chooseEffect: (choice: EffectChoice) => void;
  /** From when the next change counts; undefined where a day is still missing. */
  readonly from: string | null | undefined;
  readonly outcome: Outcome | null;
  readonly nameOf: (element: Pick<Element, "id" | "title">) => string;
  /** Applies edits and says what was done; false: they were refused, in words that stand above the tree. */
  readonly change: (edits: readonly StrategyEdit[], done: Done, name: string) => boolean;
  readonly step: (step: Step, element: Element) => void;
  /** Puts the focus on something of the page once it is drawn. */
  readonly focusLater: (id: string) => void;
  readonly open: ReadonlySet<ElementId>;
  readonly setOpen: (open: ReadonlySet<ElementId>) => void;
}

const StructureContext = createContext<Structure | null>(null);

export function useStructure(): Structure {
  const structure = use(StructureContext);
  if (structure === null) throw new Error("useStructure needs a StructureProvider above it");
  return structure;
}

export const changeButton = (id: ElementId): string => `change-${id}`;
export const EFFECT_DAY = "effect-day";
export const ADD_AT_TOP = "add-at-top";

const FEW_ENOUGH = 60;

export function StructureProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t, texts } = useTexts();
  const { strategy, assess, apply, may, store } = useStrategyEditing();
  const { index } = assess(null);
  const [effect, chooseEffect] = useState(() => defaultEffect(strategy));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [open, setOpen] = useState<ReadonlySet<ElementId>>(() => openAtFirst(index));
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const target = wanted.current === null ? null : document.getElementById(wanted.current);
    if (target === null) return;
    wanted.current = null;
    target.focus();
  });

  const from = effectOf(effect);
  const name = (element: Pick<Element, "id" | "title">): string => nameOf(index, element);
  const refuse = (text: string): false => {
    setOutcome({ isRefusal: true, text });
    return false;
  };
  const change: Structure["change"] = (edits, done, about) => {
    const refusal = apply(edits);
    if (refusal !== null) return refuse(describe(texts, refusal));
    setOutcome({ isRefusal: false, text: t(`admin:structure/done/${done}`, { title: about }) });
    return true;
  };
  /** Said after each step, since whoever moves by keys may not see the tree. */
  const whereNow = ({ id, title }: Element): string => {
    const after = indexStrategy(strategyInEffect(store.state.strategy, null));
    const parentId = after.byId.get(id)?.parentId ?? null;
    const parent = parentId === null ? undefined : after.byId.get(parentId);
    const siblings = after.children.get(parentId) ?? [];
    return t("admin:structure/nowAt", {
      title,
      place: siblings.findIndex((sibling) => sibling.id === id) + 1,
      all: siblings.length,
      parent: parent === undefined ? t("admin:structure/top") : nameOf(after, parent),
    });
  };
  const step: Structure["step"] = (way, element) => {
    const is = standingAfter(way, element.id, strategy, index);
    if (is === null) return void refuse(t(`admin:structure/cannot/${way}`, { title: name(element) }));
    if (from === undefined) return void refuse(t("admin:effect/dayNeeded"));
    const was = standingOf(strategy, element);
    const edit = { kind: "element-moved", element: element.id, was, is, from } as const;
    const refusal = apply([edit]);
    if (refusal !== null) return void refuse(describe(texts, refusal));
    setOutcome({ isRefusal: false, text: whereNow(element) });
    if (is.parentId !== null) setOpen(new Set([...open, is.parentId]));
    wanted.current = changeButton(element.id);
  };
  const structure: Structure = {
    index,
    mayChange: may("structure").ok,
    effect,
    chooseEffect,
    from,
    outcome,
    nameOf: name,
    change,
    step,
    focusLater: (id) => {
      wanted.current = id;
    },
    open,
    setOpen,
  };
  // oxlint-disable-next-line react/jsx-no-constructed-context-values -- drawn anew whenever the strategy changes, which is when all of it has to be
  return <StructureContext value={structure}>{children}</StructureContext>;
}

/** A small plan is open as a whole, a large one at its top. */
function openAtFirst({ topDown, children }: StrategyIndex): ReadonlySet<ElementId> {
  const parents = topDown.filter(({ id }) => children.has(id));
  const isSmall = topDown.length <= FEW_ENOUGH;
  return new Set(parents.filter(({ parentId }) => isSmall || parentId === null).map(({ id }) => id));
}
