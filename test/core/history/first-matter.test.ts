import { describe, expect, it } from "vitest";
import { firstMatter } from "../../../src/core/history/index.ts";
import { message } from "./messages.ts";

describe("where a message begins to say what it is about", () => {
  it.each([
    [
      "Dear Ms Ford,\n\nThe lift in Ash Court has been broken for nine days.",
      "The lift in Ash Court has been broken for nine days.",
    ],
    [
      "Hello. Thank you for your letter. A branch fell on my fence last night.",
      "A branch fell on my fence last night.",
    ],
    ["The bins were missed.", "The bins were missed."],
  ])("passes over greetings and thanks: %j", (text, quote) => {
    const found = firstMatter(message("m1", text));
    expect(found?.quote).toBe(quote);
    expect(text.slice(found?.start, found?.end)).toBe(quote);
  });

  it("takes the first sentence where none raises a matter", () => {
    expect(firstMatter(message("m1", "Many thanks."))?.quote).toBe("Many thanks.");
  });
});
