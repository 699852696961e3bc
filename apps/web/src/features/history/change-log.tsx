/** The log of changes from the latest to the earliest, with the rest on demand. */
import type { Change, FieldChange } from "@miara/api/changes-schema";
import type { ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ChangeEntry } from "../../ui/change-entry.tsx";
import { ChangeFields } from "../../ui/change-fields.tsx";
import type { NameOf } from "../../ui/change-names.ts";

interface ChangeLogProps {
  readonly changes: readonly Change[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly nameOf: NameOf;
  readonly onMore: () => void;
  readonly renderElement: (element: string, title: ReactNode) => ReactNode;
  readonly renderCompare: (change: Change) => ReactNode;
  readonly renderAction: (change: Change, field: FieldChange, where: string) => ReactNode;
}

export function ChangeLog(props: ChangeLogProps): ReactNode {
  const { changes, hasMore, isLoading, nameOf, onMore, renderElement, renderCompare, renderAction } = props;
  const { t } = useTexts();
  if (changes.length === 0 && !hasMore) return <p>{t("admin:history/none")}</p>;
  return (
    <>
      {changes.map((change) => (
        <ChangeEntry change={change} key={change.revision} more={renderCompare(change)} nameOf={nameOf}>
          <ChangeFields
            fieldCount={change.fieldCount}
            fields={change.fields}
            nameOf={nameOf}
            renderAction={(field, where) => renderAction(change, field, where)}
            renderElement={renderElement}
          />
        </ChangeEntry>
      ))}
      {hasMore ? (
        <p className="mt-3">
          <Button isBusy={isLoading} onClick={onMore}>
            {isLoading ? t("admin:history/reading") : t("admin:history/more")}
          </Button>
        </p>
      ) : null}
    </>
  );
}
