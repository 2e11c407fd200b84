/** Words exactly as written, covered until the reader chooses to see them where they may distress (001-43, N13). */
import { useState } from "preact/hooks";

interface Props {
  readonly quote: string;
  readonly covered: boolean;
  /** Id of the heading that the words stand under. */
  readonly about: string;
}

/** While covered, the words are nowhere in the page. */
export function Words({ quote, covered, about }: Props) {
  const [seen, see] = useState(!covered);
  return (
    <>
      {covered && (
        <button type="button" aria-expanded={seen} aria-describedby={about} onClick={() => see(!seen)}>
          {seen ? "Cover the words again" : "Show the exact words"}
        </button>
      )}
      {seen && <blockquote>{quote}</blockquote>}
    </>
  );
}
