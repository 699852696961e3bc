/** What comments and files are about. */
export interface TalkSubject {
  readonly organisation: string;
  readonly strategy: string;
  readonly element: string;
  /** Null: the element in no one period. */
  readonly period: string | null;
}
