/**
 * The mouse wheel as arrow keys: the terminal itself turns one into the other while the alternate screen is shown, so
 * that selecting and copying with the mouse go on as ever, which reading the mouse here would take away.
 */

const SAVE = "\u001B[?1007s";
const ON = "\u001B[?1007h";
/** As it was before. */
const RESTORE = "\u001B[?1007r";

export interface WheelKeys {
  readonly enter: () => void;
  /** Leaves the terminal as it was; once left, nothing is to be done. */
  readonly leave: () => void;
}

export function wheelKeys(output: { write(text: string): unknown }): WheelKeys {
  let isOn = false;
  return {
    enter: () => {
      if (!isOn) output.write(SAVE + ON);
      isOn = true;
    },
    leave: () => {
      if (isOn) output.write(RESTORE);
      isOn = false;
    },
  };
}
