import { beforeEach, describe, expect, it } from "vitest";
import { findOverrides } from "../../src/browser/overrides.ts";
import { fake, resetBrowser } from "./fake-browser.ts";

beforeEach(resetBrowser);

describe("the administrator's selectors", () => {
  it.each([[[null, 7, { webmail: "gmail" }]], ["x"], [{}]])("come as the policy holds them: %j", async (value) => {
    await fake.storage.managed.set({ selectorOverrides: value });
    expect(await findOverrides()).toEqual(value);
  });

  it("are null where there are none, or where the browser has no such storage", async () => {
    expect(await findOverrides()).toBeNull();
    fake.storage.managed.get = async () => {
      throw new Error("Managed storage is not set");
    };
    expect(await findOverrides()).toBeNull();
  });
});
