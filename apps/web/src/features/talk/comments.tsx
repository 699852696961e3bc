/** What people wrote to each other about an element. */
import { elementIdSchema } from "@miara/domain/ids";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";

import { useApi } from "../../app/api.ts";
import { useTexts } from "../../app/use-texts.ts";
import { useUnsaved } from "../../edits/use-unsaved.ts";
import { Button } from "../../ui/button.tsx";
import { ErrorSummary, type FormError } from "../../ui/error-summary.tsx";
import { PassageField } from "../../ui/text-field.tsx";
import { useSubmission } from "../../ui/use-submission.ts";
import type { TalkSubject } from "./talk-subject.ts";

interface CommentsProps {
  readonly subject: TalkSubject;
  /** Whether whoever looks may write. */
  readonly mayWrite: boolean;
}

export function Comments({ subject, mayWrite }: CommentsProps): ReactNode {
  const { t, formats } = useTexts();
  const api = useApi();
  const queryClient = useQueryClient();
  const { organisation, strategy, period } = subject;
  const element = elementIdSchema.parse(subject.element);
  const asked = { organisation, strategy, element };
  const { data, isError } = useQuery(api.comments.list.queryOptions(asked));
  const { mutateAsync: add } = useMutation(api.comments.add.mutationOptions());
  const { mutateAsync: remove } = useMutation(api.comments.remove.mutationOptions());
  const submission = useSubmission();
  const id = useId();
  const [text, setText] = useState("");
  useUnsaved(text.trim() !== "");
  const refresh = (): Promise<void> => queryClient.invalidateQueries(api.comments.list.queryFilter(asked));

  const send = async (): Promise<readonly FormError[]> => {
    if (text.trim() === "") return [{ field: id, text: t("admin:form/required") }];
    await add({ ...asked, period, text: text.trim() });
    setText("");
    await refresh();
    return [];
  };
  const takeBack = async (comment: string): Promise<readonly FormError[]> => {
    await remove({ organisation, strategy, id: comment });
    await refresh();
    return [];
  };

  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("admin:talk/comments")}</h3>
      {isError ? <p>{t("admin:form/connection")}</p> : null}
      {data?.comments.length === 0 ? <p className="text-muted">{t("admin:talk/none")}</p> : null}
      <ul>
        {data?.comments.map((comment) => (
          <li className="border-b border-line py-2" key={comment.id}>
            <p className="text-sm text-muted">
              <strong className="text-ink">{comment.author}</strong>
              {` · ${comment.office} · ${formats.moment(comment.at)}`}
              {comment.period === null ? "" : ` · ${comment.period}`}
            </p>
            {comment.removedAt === null ? (
              <p className="whitespace-pre-wrap">{comment.text}</p>
            ) : (
              <p className="text-muted italic">{t("admin:talk/removed")}</p>
            )}
            {comment.isOwn && comment.removedAt === null ? (
              <button
                className="opener text-sm"
                onClick={() => submission.submit(() => takeBack(comment.id))}
                type="button"
              >
                {t("admin:talk/remove")}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <ErrorSummary errors={submission.errors} />
      {mayWrite ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submission.submit(send);
          }}
        >
          <PassageField
            error={submission.errorOf(id)}
            id={id}
            label={t("admin:talk/write")}
            maxLength={10_000}
            onType={setText}
            rows={3}
            value={text}
          />
          <Button isBusy={submission.isBusy} type="submit">
            {t("admin:talk/send")}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
