/** The options page as a whole: who you are, your organisation's places, webmails, privacy. */
import type { OptionsProps } from "./contract.ts";
import { Hosts } from "./hosts.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { TakeIn } from "./take-in.tsx";

export function Options(props: OptionsProps) {
  return (
    <main class="stack">
      <h1>Composure options</h1>
      <SettingsForm {...props} />
      <Hosts {...props} />
      <TakeIn {...props} />
      <section class="stack">
        <h2>Privacy</h2>
        <ul>
          <li>Composure reads the message that you have open, on this computer, and sends it nowhere.</li>
          <li>The record and these options are kept in this browser.</li>
          <li>
            Of earlier messages it keeps only fingerprints: enough to compare them, not made to be read, and deleted
            after the months above.
          </li>
        </ul>
      </section>
    </main>
  );
}
