// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { mountReplyBar } from "../../src/ui/reply-bar/index.ts";
import { mountRowMark } from "../../src/ui/row-mark/index.ts";
import { place, Shown } from "./shadow.ts";

const VIEW = { title: "Warning", blanks: ["reference", "date"], stopped: null };

test("the reply bar lists the blanks, says why a send was stopped, and puts the letter in again", async () => {
  const shown = new Shown(place());
  const again = vi.fn();
  const bar = mountReplyBar(shown.place, VIEW, { again });
  expect(shown.text).toContain("Two places to fill in: reference; date");
  expect(shown.text).toContain("Composure never sends. You do.");
  expect(shown.all("[role=alert]")[0]?.textContent).toBe("");
  bar.update({ ...VIEW, blanks: ["date"], stopped: "Not sent: fill in the date." });
  expect(shown.text).toContain("One place to fill in: date");
  expect(shown.all("[role=alert]")[0]?.textContent).toBe("Not sent: fill in the date.");
  bar.update({ ...VIEW, blanks: [] });
  expect(shown.text).toContain("Nothing left to fill in.");
  await shown.press("Put the letter in again");
  expect(again).toHaveBeenCalledOnce();
  bar.unmount();
  expect(shown.place.childNodes).toHaveLength(0);
});

test("a row mark is labelled, holds no text, and goes away", () => {
  const row = place();
  const mark = mountRowMark(row, "a restriction is on record");
  const node = row.firstElementChild;
  expect(node?.getAttribute("role")).toBe("img");
  expect(node?.getAttribute("aria-label")).toBe("Composure: a restriction is on record");
  expect(row.textContent).toBe("");
  mark.unmount();
  expect(row.childNodes).toHaveLength(0);
});
