/** Somewhere that the menu leads to. */
export interface Destination {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of its name; null: nothing has to. */
  readonly detail: string | null;
  readonly go: () => void;
}
