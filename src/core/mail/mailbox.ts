/**
 * Which spellings of an address lead to one mailbox, as far as the provider says so itself. Knows a few large providers;
 * elsewhere every spelling counts as an address of its own.
 */

interface Provider {
  readonly domains: readonly string[];
  /** Dots before the @ make no difference. */
  readonly dots: boolean;
  /** What follows a plus sign before the @ makes no difference. */
  readonly plus: boolean;
}

/** Each by the provider's own help pages. The first domain stands for all of them. */
const PROVIDERS: readonly Provider[] = [
  { domains: ["gmail.com", "googlemail.com"], dots: true, plus: true },
  { domains: ["outlook.com"], dots: false, plus: true },
  { domains: ["hotmail.com"], dots: false, plus: true },
  { domains: ["hotmail.co.uk"], dots: false, plus: true },
  { domains: ["live.com"], dots: false, plus: true },
  { domains: ["live.co.uk"], dots: false, plus: true },
  { domains: ["msn.com"], dots: false, plus: true },
  { domains: ["icloud.com", "me.com", "mac.com"], dots: false, plus: true },
  { domains: ["fastmail.com"], dots: false, plus: true },
  { domains: ["proton.me", "protonmail.com", "pm.me"], dots: true, plus: true },
];

/** The one spelling that stands for a mailbox: lower case, without what its provider leaves out of account. */
export function mailboxOf(address: string): string {
  const plain = address.trim().toLowerCase();
  const at = plain.lastIndexOf("@");
  const provider = PROVIDERS.find(({ domains }) => domains.includes(plain.slice(at + 1)));
  if (at < 1 || !provider) return plain;
  const [tagless = ""] = provider.plus ? plain.slice(0, at).split("+") : [plain.slice(0, at)];
  const local = provider.dots ? tagless.replaceAll(".", "") : tagless;
  return local === "" ? plain : `${local}@${provider.domains[0]}`;
}

/** The address without a tag after a plus sign, where it has one: most providers deliver both to one mailbox, not all. */
export function untagged(address: string): string | null {
  const [, local, domain] = /^([^+@]+)\+[^@]*@(.+)$/.exec(address.trim().toLowerCase()) ?? [];
  return local && domain ? `${local}@${domain}` : null;
}
