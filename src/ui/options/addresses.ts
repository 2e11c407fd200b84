/** Reads what was typed as own addresses and as the address of a webmail. */

const ADDRESS = /^[^\s@,;]*@[^\s@,;]+\.[^\s@,;]+$/;

/** One address or `@domain` a line; lower case, each once. `wrong` holds the lines that are neither. */
export function readOwn(typed: string): { readonly own: readonly string[]; readonly wrong: readonly string[] } {
  const lines = typed.split(/[\s,;]+/).filter(Boolean);
  return {
    own: [...new Set(lines.filter((line) => ADDRESS.test(line)).map((line) => line.toLowerCase()))],
    wrong: lines.filter((line) => !ADDRESS.test(line)),
  };
}

/** The origin of a webmail's address, or the sentence that says what is wrong. http only for this machine itself. */
export function readOrigin(typed: string): { readonly origin: string } | { readonly wrong: string } {
  const text = typed.trim();
  if (text === "") return { wrong: "Enter the address of your webmail" };
  const full = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return { wrong: "Enter an address, like https://webmail.example.org" };
  const url = new URL(full);
  const local = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local))
    return { wrong: "The address must begin with https://" };
  return { origin: url.origin };
}
