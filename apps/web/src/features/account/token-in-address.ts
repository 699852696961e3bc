/** The key of a one-time link: it stands behind the #, which no server is sent. */
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";

/** As the page was opened; null: there is none. */
export function useTokenInAddress(): string | null {
  const hash = useLocation({ select: (location) => location.hash });
  const [token] = useState(() => new URLSearchParams(hash).get("token"));
  return token === "" ? null : token;
}
