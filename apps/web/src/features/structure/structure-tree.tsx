/** The tree of elements as a page to work on. */
import { useState, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { EffectField } from "../../edits/effect-field.tsx";
import { MayNot } from "../../edits/may-not.tsx";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { WorkingLink } from "../../ui/working-link.tsx";
import { AddForm } from "./add-form.tsx";
import { ArchivedList } from "./archived-list.tsx";
import { ElementBranch } from "./element-branch.tsx";
import { ADD_AT_TOP, EFFECT_DAY, StructureProvider, useStructure } from "./use-structure.tsx";

export function StructureTree(): ReactNode {
  return (
    <StructureProvider>
      <Tree />
    </StructureProvider>
  );
}

function Tree(): ReactNode {
  const { t } = useTexts();
  const { may } = useStrategyEditing();
  const { chooseEffect, effect, index, mayChange } = useStructure();
  return (
    <>
      <p className="max-w-[46rem]">{t("admin:structure/lead")}</p>
      <MayNot permission={may("structure")} />
      {mayChange ? (
        <Section title={t("admin:structure/rules")}>
          <EffectField choice={effect} id={EFFECT_DAY} onChoose={chooseEffect} />
        </Section>
      ) : null}
      <Section title={t("admin:structure/tree")}>
        <OutcomeLine />
        <TreeControls />
        {index.topDown.length === 0 ? <p>{t("admin:structure/empty")}</p> : <ElementBranch parent={null} />}
      </Section>
      <ArchivedList />
    </>
  );
}

/** What came of the last change, in sight and said aloud. */
function OutcomeLine(): ReactNode {
  const { outcome } = useStructure();
  return (
    <div className="sticky top-0 z-10 bg-paper">
      <output className="block">
        {outcome === null || outcome.isRefusal ? null : (
          <span className="block py-1 font-semibold">✓ {outcome.text}</span>
        )}
      </output>
      <div role="alert">
        {outcome?.isRefusal === true ? <p className="field-error py-1">✕ {outcome.text}</p> : null}
      </div>
    </div>
  );
}

function TreeControls(): ReactNode {
  const { t } = useTexts();
  const { focusLater, index, mayChange, open, setOpen } = useStructure();
  const [isAdding, setAdding] = useState(false);
  const parents = index.topDown.filter(({ id }) => index.children.has(id)).map(({ id }) => id);
  const isAllOpen = parents.every((id) => open.has(id));
  return (
    <>
      <div className="flex flex-wrap gap-2 py-2">
        {mayChange ? (
          <Button aria-expanded={isAdding} id={ADD_AT_TOP} onClick={() => setAdding(!isAdding)}>
            {t("admin:structure/addTop")}
          </Button>
        ) : null}
        {parents.length === 0 ? null : (
          <Button onClick={() => setOpen(new Set(isAllOpen ? [] : parents))}>
            {t(isAllOpen ? "admin:structure/collapseAll" : "admin:structure/expandAll")}
          </Button>
        )}
        {index.topDown.length === 0 ? null : (
          <span className="self-center">
            <WorkingLink page="weights/-">{t("admin:structure/weightsTop")}</WorkingLink>
          </span>
        )}
      </div>
      {isAdding && mayChange ? (
        <div className="mb-3 rounded-[3px] border border-line bg-panel p-3">
          <AddForm
            heading={t("admin:structure/newElement")}
            onEnd={() => {
              setAdding(false);
              focusLater(ADD_AT_TOP);
            }}
            place={{ parentId: null, before: null }}
          />
        </div>
      ) : null}
    </>
  );
}
