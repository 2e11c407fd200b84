/** The facts Roundcube writes into its page for its own scripts: read as text, never run. Takes only the fields named here. */

export interface PageFacts {
  readonly action: string | null;
  readonly uid: string | null;
  readonly mailbox: string | null;
  /** The account's login name, mostly its address. */
  readonly username: string | null;
  /** Order of the date's parts, jQuery UI style: `yy-mm-dd`, `dd/mm/yy`. */
  readonly dateFormat: string | null;
  readonly locale: string | null;
}

const CALL = "rcmail.set_env(";

const known = new WeakMap<Document, PageFacts>();

/** The page's facts; a field that is missing, or of the wrong kind, is null. Read once for a loaded document. */
export function readPageFacts(document: Document): PageFacts {
  const facts = known.get(document) ?? parsePageFacts(document);
  if (document.readyState !== "loading") known.set(document, facts);
  return facts;
}

function parsePageFacts(document: Document): PageFacts {
  const env = Object.assign({}, ...[...document.scripts].flatMap((script) => envsIn(script.textContent ?? "")));
  const query = new URLSearchParams(document.location?.search ?? "");
  const text = (key: string): string | null => (typeof env[key] === "string" && env[key] !== "" ? env[key] : null);
  return {
    action: text("action") ?? query.get("_action"),
    uid: text("uid") ?? query.get("_uid"),
    mailbox: text("mailbox") ?? query.get("_mbox"),
    username: text("username"),
    dateFormat: text("date_format"),
    locale: text("locale"),
  };
}

function envsIn(script: string): Record<string, unknown>[] {
  if (!script.includes(CALL)) return [];
  return script.split("\n").flatMap((line) => {
    if (!line.startsWith(CALL)) return [];
    try {
      const value: unknown = JSON.parse(line.slice(CALL.length, line.lastIndexOf(")")));
      return typeof value === "object" && value !== null ? [value as Record<string, unknown>] : [];
    } catch {
      return [];
    }
  });
}
