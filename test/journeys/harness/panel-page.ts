/** Works the side panel the way a person does. */
import type { Page } from "playwright-core";

const DAY = 24 * 60 * 60 * 1000;

async function note(panel: Page, button: string, recorded: string): Promise<void> {
  await panel.getByRole("button", { name: button, exact: true }).click();
  await panel.getByRole("status").filter({ hasText: recorded }).waitFor();
}

async function fillDay(panel: Page, legend: string, daysAhead: number): Promise<void> {
  const date = new Date(Date.now() + daysAhead * DAY);
  const group = panel.getByRole("group", { name: legend });
  await group.getByLabel("Day", { exact: true }).fill(String(date.getDate()));
  await group.getByLabel("Month", { exact: true }).fill(String(date.getMonth() + 1));
  await group.getByLabel("Year", { exact: true }).fill(String(date.getFullYear()));
}

const ONE_COLLEAGUE = { kind: "One colleague replies", detail: "Only Claire Dunning replies" };
export const READ_AND_FILE = {
  kind: "Read and file, no reply",
  detail: "The tap at Larch House, filed in the case file",
};

/** Notes the steps that must come first, then sets a restriction for sixty days. */
export async function setRestriction(panel: Page, { kind, detail } = ONE_COLLEAGUE): Promise<void> {
  await note(panel, "I asked what would make contact easier", "Recorded: you asked");
  await note(panel, "We tried to calm things down", "to calm things down");
  await panel.getByRole("button", { name: "Set a restriction", exact: true }).click();
  const form = panel.getByRole("form", { name: "Set a restriction" });
  await form.getByLabel(kind).check();
  await form.getByLabel("Exactly what?").fill(detail);
  await form.getByLabel("Why is it set?").fill("Thirty messages a day to six colleagues about one tap.");
  await fillDay(panel, "Last day", 60);
  await fillDay(panel, "Review", 30);
  await form.getByLabel("Who decided? Name").fill("Asha Lindqvist");
  await form.getByLabel("Who decided? Role").fill("Head of Customer Relations");
  await form.getByLabel("How can the person challenge it?").fill("Write to the Director of Nursing.");
  await form.getByLabel("An earlier step was tried and did not help").check();
  await form.getByRole("button", { name: "Set the restriction" }).click();
  await form.waitFor({ state: "detached" });
}
