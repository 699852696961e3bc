/** One file on its way to the server. */
import { describe } from "@miara/messages/describe";
import { useCallback, useEffect, useRef, useState } from "react";

import { useTexts } from "../../app/use-texts.ts";
import type { TalkSubject } from "./talk-subject.ts";
import { uploadFile } from "./upload-file.ts";

export type UploadState =
  | { readonly kind: "none" }
  | { readonly kind: "sending"; readonly name: string; readonly share: number }
  | { readonly kind: "sent"; readonly name: string }
  /** Why not, in words. */
  | { readonly kind: "refused"; readonly name: string; readonly why: string };

export interface UploadControl {
  readonly state: UploadState;
  readonly send: (file: File) => void;
  readonly cancel: () => void;
}

/** `onSent` is called when the server has the file. */
export function useUpload(subject: TalkSubject, onSent: () => void): UploadControl {
  const { t, texts } = useTexts();
  const [state, setState] = useState<UploadState>({ kind: "none" });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const send = useCallback(
    (file: File) => {
      stop.current?.abort();
      const control = new AbortController();
      stop.current = control;
      const { name } = file;
      const show = (next: UploadState): void => {
        if (stop.current === control) setState(next);
      };
      show({ kind: "sending", name, share: 0 });
      const onProgress = (share: number): void => show({ kind: "sending", name, share });
      void uploadFile({ url: addressOf(subject, name), file, onProgress, signal: control.signal }).then(
        (uploaded) => {
          if (uploaded.kind === "stopped") show({ kind: "none" });
          else if (uploaded.kind === "done") {
            show({ kind: "sent", name });
            onSent();
          } else {
            const { code, params } = uploaded;
            const why = code === null ? t("admin:form/connection") : describe(texts, { code, params });
            show({ kind: "refused", name, why });
          }
          return undefined;
        },
      );
    },
    [onSent, subject, t, texts],
  );
  const cancel = useCallback(() => stop.current?.abort(), []);
  return { state, send, cancel };
}

function addressOf({ organisation, strategy, element, period }: TalkSubject, name: string): string {
  const path = [organisation, strategy, element].map(encodeURIComponent).join("/");
  const query = new URLSearchParams(period === null ? { name } : { name, period });
  return `/api/attachments/${path}?${query.toString()}`;
}
