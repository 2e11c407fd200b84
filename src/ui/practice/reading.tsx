/** The open message, and the replies being written: each waits, hidden, while another message is read. */
import { useMemo, useState } from "preact/hooks";
import type { MessageId } from "../../core/mail/index.ts";
import { Composer } from "./composer.tsx";
import type { NotSent, PracticeProps } from "./contract.ts";
import { Message } from "./message.tsx";

interface Props extends PracticeProps {
  readonly open: MessageId | null;
  send(reply: NotSent): void;
}

/** At most one reply or forward per message; the other kind takes its place. */
type Composes = ReadonlyMap<MessageId, NotSent["kind"]>;

export function Reading({ mails, open, signature, today, send }: Props) {
  const byId = useMemo(() => new Map(mails.map((mail) => [mail.id, mail])), [mails]);
  const [composes, setComposes] = useState<Composes>(new Map());
  const shown = open === null ? undefined : byId.get(open);
  const close = (id: MessageId): void => setComposes(new Map([...composes].filter(([key]) => key !== id)));
  return (
    <main>
      {shown ? (
        <Message
          key={shown.id}
          mail={shown}
          compose={(kind) => setComposes(new Map([...composes, [shown.id, kind]]))}
        />
      ) : (
        <p class="muted">Choose a mail from the list to read it.</p>
      )}
      {[...composes].map(([id, kind]) => {
        const mail = byId.get(id);
        if (!mail) return null;
        return (
          <Composer
            key={`${kind} ${id}`}
            {...{ mail, kind, signature }}
            hidden={id !== open}
            discard={() => close(id)}
            send={(written) => {
              send({ ...written, kind, on: today });
              close(id);
            }}
          />
        );
      })}
    </main>
  );
}
