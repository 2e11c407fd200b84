/** The GOV.UK error summary: takes the focus when it appears and leads to each field. */
import { useLayoutEffect, useRef } from "preact/hooks";

/** A message and the id of the field that it is about. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** Shows nothing for an empty list. A new list takes the focus again. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [errors]);
  if (errors.length === 0) return null;
  // Not a link: an address with a hash would move the page that we are a guest in.
  const go = (event: Event, field: string): void => {
    const root = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
    root.getElementById(field)?.focus();
  };
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <strong>There is a problem</strong>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <button type="button" class="link" onClick={(event) => go(event, error.field)}>
              {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The message for one field, if there is one. */
export function errorFor(errors: readonly FieldError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null;
}
