/** What a person has typed in a reply: the editor's words without quoted or forwarded mail. Knows the two kinds of editor. */
import type { Editor } from "./editor.ts";
import { plainText } from "./plain-text.ts";

/** The typed text, lines apart. The signature stays in: it is sent too. */
export function typedText(editor: Editor): string {
  const all = editor.kind === "plain" ? editor.area.value : plainText(editor.root, editor.quoted);
  const lines = all.split("\n");
  const forwarded = lines.findIndex(opensForwarded);
  const own = forwarded < 0 ? lines : lines.slice(0, forwarded);
  return own.filter((line) => editor.kind === "rich" || !line.startsWith(">")).join("\n");
}

/** `-------- Original Message --------`, in any language. */
function opensForwarded(line: string): boolean {
  const text = line.trim();
  return text.startsWith("-----") && text.endsWith("-----") && /[^-\s]/.test(text);
}
