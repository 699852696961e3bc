/** A button of the working pages. */
import type { ComponentPropsWithRef, ReactNode } from "react";

interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "type" | "className"> {
  /** `primary`: the one thing to do here; `quiet`: beside it; `danger`: takes something away. */
  readonly look?: "primary" | "quiet" | "danger";
  readonly type?: "button" | "submit";
  /** Something is under way; a second press does nothing. */
  readonly isBusy?: boolean;
}

export function Button({
  look = "quiet",
  type = "button",
  isBusy = false,
  onClick,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button
      {...rest}
      aria-disabled={isBusy ? true : rest["aria-disabled"]}
      className={`control button is-${look}`}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
      // oxlint-disable-next-line react/button-has-type -- one of the two that the property allows
      type={type}
    />
  );
}
