/** What a request carries through the server. */
import type { UsedRevision } from "@miara/api/used-revision";
import type { Language } from "@miara/domain/text";

export interface AppEnv {
  Variables: {
    /** Names the request in the log and, where something goes wrong, in the answer. */
    requestId: string;
    /** The language of messages. */
    language: Language;
    /** What the answer was made from. */
    used: UsedRevision[];
  };
}
