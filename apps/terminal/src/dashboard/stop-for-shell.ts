/** Gives the terminal back to the shell, as Ctrl+Z does with any program, until the shell calls us again (`fg`). */
import type { WheelKeys } from "./wheel-keys.ts";

/** While we are stopped no time passes for us: this is over as soon as we run again, or where nothing can stop us. */
const UNTIL_STOPPED_MS = 100;

/**
 * The whole group stops: whoever started us has to stop along with us, or the shell would go on waiting for it. Where
 * there is no shell to go back to, the system does not stop us, and all goes on.
 */
export async function stopForShell(wheel: WheelKeys): Promise<void> {
  wheel.leave();
  process.kill(0, "SIGTSTP");
  await new Promise((resolve) => {
    setTimeout(resolve, UNTIL_STOPPED_MS);
  });
  wheel.enter();
}
