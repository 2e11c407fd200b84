/** Host patterns as browsers write them (`https://mail.example.org/*`), and addresses as people type them. Pure. */
import type { Problem } from "../core/mail/index.ts";

const PATTERN = /^(https?):\/\/([^/*:]+)(?::(\d+|\*))?\/\*$/;

/** True where the pattern names one host: wildcards for whole domains or all hosts are not a webmail of ours. */
export function isOneHost(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/** True where the address of a page lies on the host that the pattern names. */
export function matchesHost(pattern: string, address: string): boolean {
  const parts = PATTERN.exec(pattern);
  if (parts === null || !URL.canParse(address)) return false;
  const [, scheme, host, port] = parts;
  const url = new URL(address);
  const portFits = port === undefined || port === "*" || port === url.port;
  return url.protocol === `${scheme}:` && url.hostname === host && portFits;
}

/** `https://webmail.example.org` → `https://webmail.example.org/*`. Browsers ask for a host, whatever its port. */
export function hostPattern(origin: string): string {
  return `${origin}/*`;
}

/** `https://webmail.example.org/*` → `https://webmail.example.org`, as people know it. */
export function patternOrigin(pattern: string): string {
  return pattern.replace(/\/\*$/, "");
}

/** What somebody typed as the address of their webmail, tidied; or a Problem where no https host can be told from it. */
export function readHost(typed: string): string | Problem<"host-unreadable"> {
  const text = typed.trim();
  const withScheme = /^[a-z]+:\/\//i.test(text);
  const address = withScheme ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url === null ||
    url.protocol !== "https:" ||
    !(withScheme || url.hostname.includes(".")) ||
    url.hostname.includes("*")
  ) {
    return {
      problem: "host-unreadable",
      message: "This is not the address of a secure webmail.",
      next: "Copy the address from the top of your webmail, for example https://webmail.example.org.",
    };
  }
  return `https://${url.hostname}`;
}
