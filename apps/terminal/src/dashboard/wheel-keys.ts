/**
 * The mouse wheel as arrow keys: the terminal itself turns one into the other while the alternate screen is shown, so
 * that selecting and copying with the mouse go on as ever, which reading the mouse here would take away.
 */

const SAVE = "\u001B[?1007s";
const ON = "\u001B[?1007h";
/** As it was before. */
const RESTORE = "\u001B[?1007r";

/** Gives back how to leave the terminal as it was. */
export function turnWheelIntoKeys(output: { write(text: string): unknown }): () => void {
  output.write(SAVE + ON);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    output.write(RESTORE);
  };
}
