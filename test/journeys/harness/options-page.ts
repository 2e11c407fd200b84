/** Fills in the options page the way a person does. */
import type { TestBrowser } from "./browser.ts";
import { TEAM } from "./webmail-server.ts";

export interface Reader {
  readonly name: string;
  readonly role: string;
}

/** Writes the warnings in this organisation. */
export const MANAGER: Reader = { name: "Asha Lindqvist", role: "Complaints Manager" };
/** Prepares them. */
export const OFFICER: Reader = { name: "Tom Reeve", role: "Complaints Officer" };

const WARNS = "Who writes to a person after a threatening or abusive message";

/** Saves who the reader is, in an organisation whose Complaints Manager writes the warnings. */
export async function saveOptions(browser: TestBrowser, reader: Reader): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${browser.origin}src/entries/options.html`);
  await page.getByLabel("Your name").fill(reader.name);
  await page.getByLabel("Your role").fill(reader.role);
  await page.getByLabel("Your organisation").fill("Northmere Council and Health");
  await page.getByLabel("Your team’s own addresses").fill(TEAM);
  await page.getByLabel(WARNS).fill(MANAGER.role);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Saved", { exact: true }).waitFor();
  await page.close();
}
