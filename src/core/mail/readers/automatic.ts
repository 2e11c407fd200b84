/** Tells mail that no person wrote: bounces, receipts, out-of-office replies (RFC 3834, RFC 3464). */

/** The first value of a header by its lower-case name; undefined where it is missing. */
export type HeaderOf = (name: string) => string | undefined;

const AUTOMATIC_SUBJECT =
  /^\s*(?:auto(?:matic|mated)?[- ]?(?:reply|response|antwort)|out of (?:the )?office|autosvar|automatische antwort|réponse automatique|respuesta automática|risposta automatica|undeliver(?:able|ed)|delivery (?:status|failure)|mail delivery (?:failed|failure|subsystem)|returned mail|read: |not read: |ymateb awtomatig)/i;

/** True for a mail that its own headers call automatic. A person's mail through a ticket system does not count. */
export function isAutomatic(header: HeaderOf, sender: string | null): boolean {
  const submitted = firstWord(header("auto-submitted"));
  if (submitted !== "" && submitted !== "no") return true;
  if (header("x-autoreply") !== undefined || header("x-autorespond") !== undefined) return true;
  if (firstWord(header("precedence")) === "auto_reply" || header("x-failed-recipients") !== undefined) return true;
  const type = firstWord(header("content-type"));
  if (type === "multipart/report" || type === "message/delivery-status") return true;
  if (/^\s*<\s*>/.test(header("return-path") ?? "")) return true;
  if (sender !== null && /^(?:mailer-daemon|maildaemon)@/.test(sender)) return true;
  // Exchange marks its replies so, but ticket systems mark people's mail too: the subject must agree.
  return header("x-auto-response-suppress") !== undefined && AUTOMATIC_SUBJECT.test(header("subject") ?? "");
}

function firstWord(value: string | undefined): string {
  return (/^\s*([^\s;]{1,80})/.exec(value ?? "")?.[1] ?? "").toLowerCase();
}
