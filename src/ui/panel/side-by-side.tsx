/** Both messages of a comparison, sentence by sentence. The words are those of messages that are open; none is kept. */
import { sayDay } from "../wording/day.ts";
import type { SideBySideView } from "./contract.ts";

const dayOf = (date: string | null) => (date ? sayDay(date) : "no date");

export function SideBySide({ beside: { laterDate, earlierDate, rows } }: { beside: SideBySideView }) {
  return (
    <section class="stack" aria-label="Side by side">
      <h2>Side by side</h2>
      <table class="beside">
        <thead>
          <tr>
            <th scope="col">Earlier, {dayOf(earlierDate)}</th>
            <th scope="col">Later, {dayOf(laterDate)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ later, earlier }, at) => (
            <tr key={at} class={later !== null && earlier === null ? "new" : undefined}>
              <td>
                {earlier ?? <Tag>Not said before</Tag>}
                {earlier === "" && <Tag>Said before in other words</Tag>}
              </td>
              <td>
                {later !== null && earlier === null && <strong class="tag">New</strong>}{" "}
                {later ?? <Tag>Not said again</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">Composure matched these sentences. It may be wrong: read both.</p>
    </section>
  );
}

const Tag = ({ children }: { children: string }) => <span class="muted">{children}</span>;
