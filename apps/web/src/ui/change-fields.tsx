/** What a change did, place by place and element by element: where, what stood there, what stands there. */
import type { FieldChange } from "@miara/api/changes-schema";
import { describeChange } from "@miara/messages/describe-change";
import { Fragment, useState, type ReactNode } from "react";

import { useTexts } from "../app/use-texts.ts";
import type { NameOf } from "./change-names.ts";

interface ChangeFieldsProps {
  readonly fields: readonly FieldChange[];
  /** How many there are, where not all are given. */
  readonly fieldCount?: number;
  readonly nameOf: NameOf;
  /** A link to an element. */
  readonly renderElement: (element: string, title: ReactNode) => ReactNode;
  /** What can be done with a place; `where` is its name in words. */
  readonly renderAction?: (field: FieldChange, where: string) => ReactNode;
}

/** So many are shown before somebody asks for the rest. */
const AT_FIRST = 12;

export function ChangeFields(props: ChangeFieldsProps): ReactNode {
  const { nameOf, renderElement, renderAction } = props;
  const { t, texts, formats } = useTexts();
  const [isAll, showAll] = useState(false);
  const told = props.fields.filter(isTold);
  const shown = isAll ? told : told.slice(0, AT_FIRST);
  const unlisted = (props.fieldCount ?? props.fields.length) - props.fields.length;
  const byElement = Map.groupBy(shown, ({ element }) => element);
  return (
    <>
      {[...byElement].map(([element, fields]) => (
        <Fragment key={element ?? ""}>
          <p className="mt-1.5 font-medium">
            {element === null ? t("admin:history/wholeStrategy") : named(element, nameOf("element", element))}
          </p>
          <ul className="ms-1 border-s-2 border-line ps-3">
            {fields.map((field) => {
              const { where, was, is } = describeChange(field, { texts, formats, nameOf });
              return (
                <li className="py-0.5" key={JSON.stringify(field.path)}>
                  <span>{where}: </span>
                  <span className="text-muted">{t("admin:history/was")} </span>
                  <span className="whitespace-pre-line">{was}</span>
                  <span aria-hidden="true" className="text-muted">
                    {" → "}
                  </span>
                  <span className="text-muted">{t("admin:history/is")} </span>
                  <strong className="whitespace-pre-line">{is}</strong>
                  {renderAction?.(field, where)}
                </li>
              );
            })}
          </ul>
        </Fragment>
      ))}
      {told.length > shown.length ? (
        <p className="mt-1">
          <button className="opener" onClick={() => showAll(true)} type="button">
            {t("admin:history/showAll", { count: told.length })}
          </button>
        </p>
      ) : null}
      {unlisted > 0 && shown.length === told.length ? (
        <p className="mt-1 text-muted">{t("admin:history/fields", { count: unlisted })}</p>
      ) : null}
    </>
  );

  function named(element: string, title: string | null): ReactNode {
    return title === null ? t("admin:history/goneElement", { id: element }) : renderElement(element, title);
  }
}

/** Who entered a figure and when stands at the change itself; what an import had found says nothing of the plan. */
function isTold({ path }: FieldChange): boolean {
  return !path.includes("entry") && !path.includes("step") && path[0] !== "importFindings";
}
