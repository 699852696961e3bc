/** The files of an element: those that are there, and one more. */
import { elementIdSchema } from "@miara/domain/ids";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useId, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { useSubmission } from "../../ui/use-submission.ts";
import type { TalkSubject } from "./talk-subject.ts";
import { useUpload } from "./use-upload.ts";

/** What the server takes, by the endings of names. */
const KINDS = ".pdf,.png,.jpg,.jpeg,.webp,.docx,.xlsx,.odt,.ods,.csv,.txt";

interface AttachmentsProps {
  readonly subject: TalkSubject;
  /** Why no file can be attached, in words; null: it can. */
  readonly whyNot: string | null;
}

export function Attachments({ subject, whyNot }: AttachmentsProps): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { organisation, strategy } = subject;
  const element = elementIdSchema.parse(subject.element);
  const { data, isError } = useQuery(api.attachments.list.queryOptions({ organisation, strategy, element }));
  const { mutateAsync: remove } = useMutation(api.attachments.remove.mutationOptions());
  const submission = useSubmission();
  const id = useId();
  const refresh = useCallback(
    () => void queryClient.invalidateQueries(api.attachments.list.queryFilter()),
    [api, queryClient],
  );
  const takeBack = async (file: string): Promise<readonly FormError[]> => {
    await remove({ organisation, strategy, id: file });
    refresh();
    return [];
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("admin:talk/files")}</h3>
      {isError ? <p>{t("admin:form/connection")}</p> : null}
      {data?.attachments.length === 0 ? <p className="text-muted">{t("admin:talk/noFiles")}</p> : null}
      <ul>
        {data?.attachments.map((file) => (
          <li
            className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line py-1"
            key={file.id}
          >
            <span className="min-w-0">
              <a download={file.name} href={`/api/attachments/${organisation}/${strategy}/${file.id}`}>
                {file.name}
              </a>
              <span className="block text-sm text-muted">
                {[
                  t("admin:talk/size", { kilobytes: formats.number(String(Math.ceil(file.bytes / 1000))) }),
                  file.office,
                  formats.date(file.at),
                  file.period,
                ]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </span>
            </span>
            {file.isOwn && whyNot === null ? (
              <button
                aria-label={t("admin:talk/removeFile", { name: file.name })}
                className="opener text-sm"
                onClick={() => submission.submit(() => takeBack(file.id))}
                type="button"
              >
                {t("admin:talk/remove")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <ErrorSummary errors={submission.errors} />
      {whyNot === null ? (
        <AttachField id={id} onSent={refresh} subject={subject} />
      ) : (
        <p className="text-sm text-muted">{whyNot}</p>
      )}
    </section>
  );
}

interface AttachFieldProps {
  readonly id: string;
  readonly subject: TalkSubject;
  readonly onSent: () => void;
}

function AttachField({ id, subject, onSent }: AttachFieldProps): ReactNode {
  const { t, formats } = useTexts();
  const { state, send, cancel } = useUpload(subject, onSent);
  const isWrong = state.kind === "refused";
  return (
    <div className={isWrong ? "field is-wrong" : "field"}>
      <label className="block font-semibold" htmlFor={id}>
        {t("admin:talk/attach")}
      </label>
      <p className="text-sm text-muted" id={`${id}-hint`}>
        {t("admin:talk/kinds")}
      </p>
      <output className={isWrong ? "field-error block" : "block"} id={`${id}-state`}>
        {state.kind === "refused" ? `${state.name}: ${state.why}` : null}
        {state.kind === "sent" ? t("admin:talk/sent", { name: state.name }) : null}
      </output>
      {state.kind === "sending" ? (
        <p className="flex flex-wrap items-center gap-3">
          <progress aria-label={t("admin:talk/attach")} max={1} value={state.share} />
          {t("admin:talk/sending", {
            name: state.name,
            percent: formats.share(String(Math.round(state.share * 1000) / 1000)),
          })}
          <Button onClick={cancel}>{t("admin:talk/cancel")}</Button>
        </p>
      ) : (
        <input
          accept={KINDS}
          aria-describedby={`${id}-hint ${id}-state`}
          aria-invalid={isWrong || undefined}
          className="control field-control"
          id={id}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file !== undefined) send(file);
            // The same file may be chosen again, mended.
            event.target.value = "";
          }}
          type="file"
        />
      )}
    </div>
  );
}
