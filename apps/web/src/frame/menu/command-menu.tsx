/** The menu that reaches everything: type a little, choose with the arrows, Enter goes there, Esc closes. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import { useTexts } from "../../app/use-texts.ts";
import { useDestinations } from "./use-destinations.ts";

export function CommandMenu({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const destinations = useDestinations(typed);
  const at = Math.min(chosen, destinations.length - 1);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const go = (index: number): void => {
    const destination = destinations[index];
    if (destination === undefined) return;
    dialog.current?.close();
    destination.go();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = destinations.length - 1;
    const next = new Map([
      ["ArrowDown", at >= last ? 0 : at + 1],
      ["ArrowUp", at <= 0 ? last : at - 1],
      ["PageDown", Math.min(last, at + 8)],
      ["PageUp", Math.max(0, at - 8)],
    ]).get(event.key);
    if (next !== undefined) setChosen(next);
    else if (event.key === "Enter") go(at);
    else return;
    event.preventDefault();
  };

  return (
    <dialog aria-label={t("admin:menu/label")} className="command-menu" onClose={onClose} ref={dialog}>
      <label className="sr-only" htmlFor={`${id}-field`}>
        {t("admin:menu/field")}
      </label>
      <input
        aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-expanded
        autoComplete="off"
        className="control w-full text-base"
        id={`${id}-field`}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        placeholder={t("admin:menu/field")}
        role="combobox"
        spellCheck={false}
        value={typed}
      />
      <output className="sr-only">{t("admin:menu/found", { count: destinations.length })}</output>
      {destinations.length === 0 ? <p className="p-2">{t("admin:menu/none")}</p> : null}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element is a list that a field above steers */}
      <div aria-label={t("admin:menu/label")} id={`${id}-list`} ref={list} role="listbox">
        {destinations.map(({ id: key, label, detail }, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above hears the keys
          <div
            aria-selected={index === at}
            id={`${id}-${index}`}
            key={key}
            onClick={() => go(index)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
            role="option"
            tabIndex={-1}
          >
            {label}
            {detail === null ? null : <span className="block text-sm text-muted">{detail}</span>}
          </div>
        ))}
      </div>
      <form className="mt-2 flex justify-end" method="dialog">
        <button className="control" type="submit">
          {t("admin:menu/close")}
        </button>
      </form>
    </dialog>
  );
}
