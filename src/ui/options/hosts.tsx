/** The organisation's own webmails (Roundcube): added by address, allowed by the browser, removed again. */
import { useId, useState } from "preact/hooks";
import { ErrorSummary, errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import { readOrigin } from "./addresses.ts";
import type { OptionsProps } from "./contract.ts";

export function Hosts(props: OptionsProps) {
  const { hostProblem } = props;
  return (
    <section class="stack">
      <h2>Your webmail</h2>
      <p>
        Composure reads Gmail and Outlook on the web, and the webmails that you allow. Roundcube runs at your
        organisation’s own address: add it here.
      </p>
      <p role="alert" class="error">
        {hostProblem && `${hostProblem.message} ${hostProblem.next}`}
      </p>
      <HostList {...props} />
      <AddHost {...props} />
      <RefusedSelectors {...props} />
    </section>
  );
}

function HostList({ hosts, addHost, removeHost }: OptionsProps) {
  if (hosts.length === 0) return null;
  return (
    <ul class="hosts">
      {hosts.map(({ origin, status }) => (
        <li key={origin} class="row">
          <span>
            <strong>{origin}</strong> <span class="muted">{status === "allowed" ? "allowed" : "not allowed yet"}</span>
          </span>
          {status === "not-allowed" && (
            <button type="button" onClick={() => addHost(origin)}>
              Allow<span class="vh"> {origin}</span>
            </button>
          )}
          <button type="button" onClick={() => removeHost(origin)}>
            Remove<span class="vh"> {origin}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** An administrator's own lists for a changed page: staff cannot mend them, but can pass this on. */
function RefusedSelectors({ refusedSelectors = [] }: OptionsProps) {
  if (refusedSelectors.length === 0) return null;
  return (
    <>
      <h3>Settings for webmail pages that your organisation made and that could not be used</h3>
      <p>Composure uses its own in their place. Tell the person who looks after Composure.</p>
      <ul>
        {refusedSelectors.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function AddHost({ addHost }: OptionsProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const read = readOrigin(typed);
    if ("wrong" in read) return setErrors([{ field: id, message: read.wrong }]);
    setErrors([]);
    setTyped("");
    addHost(read.origin);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <TextField
        id={id}
        label="Address of your Roundcube"
        hint="For example, https://webmail.example.org. The browser will ask you to allow it."
        value={typed}
        error={errorFor(errors, id)}
        set={setTyped}
      />
      <button type="submit">Add this webmail</button>
    </form>
  );
}
