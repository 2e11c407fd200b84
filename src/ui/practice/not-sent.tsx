/** Replies for which "Send" was pressed: none of them went anywhere. */
import { sayDay } from "../wording/day.ts";
import type { NotSent } from "./contract.ts";

export function NotSentList({ replies }: { replies: readonly NotSent[] }) {
  return (
    <section data-practice="not-sent">
      <h2>
        Not sent <span class="muted">({replies.length})</span>
      </h2>
      <p role="status" class="muted">
        {replies.length === 0
          ? "Press Send in a reply and it comes here instead."
          : "Your reply was put here. It was not sent."}
      </p>
      {replies.map(({ kind, to, subject, on, text }, index) => (
        <details key={replies.length - index}>
          <summary>{subject}</summary>
          <p class="muted">
            {kind === "reply" ? "Reply" : "Forward"} to {to || "no one yet"}, {sayDay(on)}
          </p>
          <pre>{text}</pre>
        </details>
      ))}
    </section>
  );
}
