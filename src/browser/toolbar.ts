/** The toolbar icon of one tab: its badge and its words. Knows no assessment. */
import { browser } from "./platform.ts";

export interface ToolbarFace {
  /** At most four characters; empty for no badge. */
  readonly badge: string;
  readonly tone: "calm" | "attention" | "problem";
  readonly title: string;
}

const COLOURS: Readonly<Record<ToolbarFace["tone"], string>> = {
  calm: "#00703c",
  attention: "#1d5c8f",
  problem: "#6b4a00",
};

/** Shows the face on the tab's icon; null takes it away again. A tab that has closed meanwhile is no failure. */
export async function setToolbar(tabId: number, face: ToolbarFace | null): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: face?.badge ?? "" }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[face?.tone ?? "calm"] }),
    browser.action.setTitle({ tabId, title: face?.title ?? "Composure" }),
  ]);
}
