/** The way to an earlier message: a link where its address is known, else a button that says how to find it. */
import type { MessageId } from "../../core/mail/index.ts";

export interface OpensEarlier {
  /** Addresses in the webmail by message, as far as they are known. */
  readonly links: Readonly<Record<string, string>>;
  openEarlier(message: MessageId): void;
}

interface Props extends OpensEarlier {
  readonly id: MessageId;
  /** For readers of screens: "message of 4 March 2026". */
  readonly which: string;
}

export function OpenEarlier({ id, which, links, openEarlier }: Props) {
  const link = links[id];
  const words = (
    <>
      open it<span class="vh">: {which}</span>
    </>
  );
  if (link === undefined) {
    return (
      <button type="button" class="link" onClick={() => openEarlier(id)}>
        {words}
      </button>
    );
  }
  return (
    <a href={link} target="_blank" rel="noopener noreferrer" onClick={() => openEarlier(id)}>
      {words}
    </a>
  );
}
