/** Whether the server still knows the token: asked behind the screen, soon after the first frame and then now and again. */
import { useEffect, useState } from "react";

/** The first frame and the first keys go before. */
const AFTER_MS = 500;
const EVERY_MS = 60_000;

/** `onPublic` is told once, in words. */
export function usePublicNow(
  publicNow: () => Promise<string | null>,
  onPublic: (said: string) => void,
): boolean {
  const [isPublic, setIsPublic] = useState(false);
  useEffect(() => {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const said = await publicNow();
      if (isOver) return;
      if (said === null) timer = setTimeout(() => void ask(), EVERY_MS);
      else {
        setIsPublic(true);
        onPublic(said);
      }
    };
    timer = setTimeout(() => void ask(), AFTER_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [publicNow, onPublic]);
  return isPublic;
}
