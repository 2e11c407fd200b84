/** The two editors. Filled once, before anybody can look: from then on their content is the browser's, undo included. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Content, fillRich, plainContent } from "./editor-content.ts";

interface EditorProps {
  readonly content: Content;
  /** Told which node holds the text. */
  readonly editor: { current: HTMLElement | null };
}

export function PlainEditor({ content, editor }: EditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current: box } = area;
    if (!box) return;
    editor.current = box;
    box.value = plainContent(content);
    box.focus();
    box.setSelectionRange(content.typed.length, content.typed.length);
  }, []);
  return <textarea data-practice="editor" aria-label="Text of your mail" rows={14} ref={area} />;
}

export function RichEditor({ content, editor }: EditorProps) {
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current: box } = area;
    if (!box) return;
    editor.current = box;
    fillRich(box, content);
    box.focus();
  }, []);
  return (
    <div
      data-practice="editor"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label="Text of your mail"
      tabIndex={0}
      ref={area}
    />
  );
}
