/** The hint and the error of a field, tied to it by id. */

interface Props {
  /** Id of the field. */
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

/** For `aria-describedby`; nothing where there is neither. */
export function describedBy({ id, hint, error }: Props): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

export function HintAndError({ id, hint, error }: Props) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} class="muted">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} class="error">
          <span class="vh">Error: </span>
          {error}
        </div>
      )}
    </>
  );
}
