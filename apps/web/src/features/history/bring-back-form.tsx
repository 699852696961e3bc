/** Brings an earlier value back: shows what stands there and what will, asks why, and makes a new change of it. */
import type { Change, FieldChange } from "@miara/api/changes-schema";
import { describe } from "@miara/messages/describe";
import { describeChange } from "@miara/messages/describe-change";
import { useQuery } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";
import { Button } from "../../ui/button.tsx";
import type { NameOf } from "../../ui/change-names.ts";
import { TextField } from "../../ui/text-field.tsx";
import { bringBack, type BroughtBack } from "./bring-back.ts";
import { obstacleAt } from "./changed-place.ts";

interface BringBackProps {
  readonly change: Change;
  readonly field: FieldChange;
  /** The name of the place in words. */
  readonly where: string;
  readonly nameOf: NameOf;
}

export function BringBack({ change, field, where, nameOf }: BringBackProps): ReactNode {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const obstacle = obstacleAt(field);
  // What follows from something else needs no word: it comes back with it.
  if (obstacle === "follows" || change.kind !== "changed") return null;
  return (
    <>
      {" "}
      <button
        aria-expanded={isOpen}
        aria-label={t("admin:history/bringBackOf", { where })}
        className="opener no-print"
        onClick={() => {
          setDone(false);
          setOpen(!isOpen);
        }}
        type="button"
      >
        {t("admin:history/bringBack")}
      </button>
      {isDone ? <output className="block">✓ {t("admin:history/broughtBack")}</output> : null}
      {!isOpen ? null : obstacle === null ? (
        <Form
          change={change}
          field={field}
          nameOf={nameOf}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
        />
      ) : (
        <p className="notice">{t(`admin:history/cannot/${obstacle}`)}</p>
      )}
    </>
  );
}

interface FormProps extends Pick<BringBackProps, "change" | "field" | "nameOf"> {
  readonly onDone: () => void;
}

function Form({ change, field, nameOf, onDone }: FormProps): ReactNode {
  const { t } = useTexts();
  const api = useApi();
  const { reference, strategy, today } = useStrategyEditing();
  const { data, isError } = useQuery(
    api.history.asKnown.queryOptions({ ...reference, revision: change.revision - 1 }),
  );
  if (isError) return <p className="field-error">{t("admin:form/connection")}</p>;
  if (data === undefined) return <output className="block text-muted">{t("web:loading")}</output>;
  const found = bringBack(field, { former: data.strategy, now: strategy, today });
  if (!found.ok) return <p className="notice">{t(`admin:history/cannot/${found.obstacle}`)}</p>;
  return <Confirm at={change.at} found={found} nameOf={nameOf} onDone={onDone} />;
}

interface ConfirmProps extends Pick<BringBackProps, "nameOf"> {
  readonly at: string;
  readonly found: Extract<BroughtBack, { ok: true }>;
  readonly onDone: () => void;
}

function Confirm({ at, found, nameOf, onDone }: ConfirmProps): ReactNode {
  const { t, texts, formats } = useTexts();
  const { apply, mayEdit } = useStrategyEditing();
  const id = useId();
  const [reason, setReason] = useState<string>(() =>
    t("admin:history/bringBackDefault", { day: formats.moment(at) }),
  );
  const [error, setError] = useState<string | null>(null);
  const refused = found.edits.map(mayEdit).find((permission) => !permission.ok);
  if (refused !== undefined && !refused.ok)
    return <p className="notice">{describe(texts, { code: refused.code, params: {} })}</p>;
  const confirm = (): void => {
    if (reason.trim() === "") {
      setError(t("admin:form/required"));
      return;
    }
    const broken = apply(found.edits, reason.trim());
    if (broken === null) onDone();
    else setError(describe(texts, broken));
  };
  return (
    <form
      className="notice"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      {found.places.map((place) => {
        const said = describeChange(place, { texts, formats, nameOf });
        return (
          <p className="whitespace-pre-line" key={place.path.join("/")}>
            {t("admin:history/standsNow", { value: said.was })}{" "}
            <strong>{t("admin:history/willStand", { value: said.is })}</strong>
          </p>
        );
      })}
      <TextField
        error={error}
        hint={t("admin:history/bringBackLead")}
        id={id}
        label={t("admin:history/bringBackReason")}
        onType={setReason}
        value={reason}
      />
      <Button look="primary" type="submit">
        {t("admin:history/bringBackConfirm")}
      </Button>
    </form>
  );
}
