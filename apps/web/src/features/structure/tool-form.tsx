/** A form among the tools of an element: its heading, its fields, one button; it begins with the focus inside. */
import { useEffect, useRef, type ReactNode, type SubmitEvent } from "react";

import { Button } from "../../ui/button.tsx";

interface ToolFormProps {
  readonly heading: string;
  readonly button: string;
  readonly isDanger?: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function ToolForm({
  heading,
  button,
  isDanger = false,
  onSubmit,
  children,
}: ToolFormProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form aria-label={heading} className="mt-3" noValidate onSubmit={submit} ref={form}>
      <p className="font-semibold">{heading}</p>
      {children}
      <Button look={isDanger ? "danger" : "primary"} type="submit">
        {button}
      </Button>
    </form>
  );
}
