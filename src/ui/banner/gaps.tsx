/** What could not be known of a message: words that the page does not hold, and whose record it is. */
import type { Assessment } from "../../core/assessment.ts";

interface Props {
  readonly assessment: Assessment;
  readonly partial: { readonly link: string | null } | null;
}

/** Nothing where the message was read whole and names an address. A name alone is asked about, never matched. */
export function Gaps({ assessment, partial }: Props) {
  const { address, name } = assessment.message.from;
  return (
    <>
      {partial && (
        <div class="part">
          <h3>Only a part of this message was read</h3>
          <p>The page shows only its beginning. What comes after it was not checked.</p>
          {partial.link && (
            <p>
              <a href={partial.link} target="_blank" rel="noopener noreferrer">
                Open the whole message
              </a>{" "}
              and read the rest with care.
            </p>
          )}
        </div>
      )}
      {address === null && (
        <div class="part">
          <h3>The page shows no address</h3>
          <p>
            A record is matched by address only, so none could be matched here. {name && `Do you know who ${name} is? `}
            If there may be an agreement or a restriction, check it with your team.
          </p>
        </div>
      )}
    </>
  );
}
