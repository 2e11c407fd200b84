/** The person's addresses. A human joins them, on evidence that is shown, and can take it back; the software never does. */
import { useId, useState } from "preact/hooks";
import type { Assessment } from "../../core/assessment.ts";
import type { Case, PersonId } from "../../core/register/index.ts";
import { ErrorSummary, errorFor, type FieldError } from "../form/error-summary.tsx";
import { TextField } from "../form/text-field.tsx";
import { sayDay } from "../wording/day.ts";
import type { PanelProps, SuggestedAddress } from "./contract.ts";

type Props = PanelProps & {
  readonly case: Case;
  readonly assessment: Assessment;
  readonly suggestions: readonly SuggestedAddress[];
};

export function People(props: Props) {
  const { case: kase, assessment, suggestions, staff, record } = props;
  const { person } = kase;
  return (
    <section class="stack">
      <h2>This person’s addresses</h2>
      <ul class="plain stack">
        <li>{assessment.message.from.address}</li>
        {kase.joined.map(({ id, address, at, by }) => (
          <li key={id}>
            {address}{" "}
            <span class="muted">
              joined on {sayDay(at)} by {by.name}
            </span>{" "}
            {staff && (
              <button type="button" onClick={() => record({ kind: "address-parted", person, address })}>
                Take apart<span class="vh"> {address}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {staff &&
        suggestions.map((suggestion) => <Suggested key={suggestion.address} {...props} suggestion={suggestion} />)}
      {staff && <Join {...props} />}
    </section>
  );
}

function Suggested({
  suggestion: { address, evidence },
  case: { person },
  record,
}: Props & { suggestion: SuggestedAddress }) {
  return (
    <div class="missing stack">
      <h3>Is this the same person? {address}</h3>
      <ul>
        {evidence.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="muted">It may be somebody else: family and helpers share names and phones. Only you decide.</p>
      <div class="row">
        <button type="button" onClick={() => record({ kind: "address-joined", person, address, evidence })}>
          Yes, the same person
        </button>
        <button type="button" onClick={() => record({ kind: "address-parted", person, address })}>
          No, somebody else
        </button>
      </div>
    </div>
  );
}

const ADDRESS = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

/** For what staff know and no evidence shows. */
function Join({ case: { person }, record }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const address = typed.trim().toLowerCase();
    if (!ADDRESS.test(address)) return setErrors([{ field: id, message: "Enter the other address" }]);
    setErrors([]);
    setTyped("");
    setOpen(false);
    record({ kind: "address-joined", person, address: address as PersonId, evidence: [] });
  };
  return (
    <>
      <div>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          Add another address of this person
        </button>
      </div>
      {open && (
        <form noValidate onSubmit={submit} class="fact">
          <ErrorSummary errors={errors} />
          <TextField
            id={id}
            label="The other address"
            hint="Only where you know that it is the same person. You can take it back."
            value={typed}
            error={errorFor(errors, id)}
            set={setTyped}
          />
          <button type="submit" class="main">
            Join the addresses
          </button>
        </form>
      )}
    </>
  );
}
