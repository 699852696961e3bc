/** A text as a QR code: always dark on light, as cameras want it. */
import type { ReactNode } from "react";
import { renderSVG } from "uqr";

interface QrCodeProps {
  readonly text: string;
  /** What it is, for those who don't see it. */
  readonly label: string;
}

export function QrCode({ text, label }: QrCodeProps): ReactNode {
  const drawn = renderSVG(text, { border: 2 });
  return <img alt={label} className="my-3 size-48" src={`data:image/svg+xml,${encodeURIComponent(drawn)}`} />;
}
