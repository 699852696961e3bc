/** "Where does this number come from?": closed at first, opened in place. */
import { lazy, Suspense, useId, useState, type ReactNode } from "react";

import type { StrategyAddress } from "../../app/strategy-address.ts";
import { useTexts } from "../../app/use-texts.ts";

const Derivation = lazy(async () => {
  const { Derivation: component } = await import("./derivation.tsx");
  return { default: component };
});

interface WhenceProps {
  readonly address: StrategyAddress;
  /** Null: the whole strategy. */
  readonly element: string | null;
}

/** The question as a button, and the answer under it. */
export function Whence({ address, element }: WhenceProps): ReactNode {
  const { t } = useTexts();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={isOpen ? "mt-1 min-w-0 basis-full" : "mt-1"}>
      <button
        aria-controls={isOpen ? panel : undefined}
        aria-expanded={isOpen}
        className="opener no-print text-sm"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        {t("web:figures/whence")}
      </button>
      {isOpen ? (
        <div id={panel}>
          <OpenDerivation address={address} element={element} />
        </div>
      ) : null}
    </div>
  );
}

/** The answer itself, fetched when it is drawn. */
export function OpenDerivation(props: WhenceProps): ReactNode {
  const { t } = useTexts();
  return (
    <Suspense
      fallback={
        <p className="text-sm text-muted" data-waiting="">
          {t("web:why/loading")}…
        </p>
      }
    >
      <Derivation {...props} />
    </Suspense>
  );
}
