/** The side panel: the record of the person whose message is open. */
export type { MountedPanel, PanelOutcome, PanelProps, PanelView } from "./contract.ts";
export { mountPanel } from "./mount-panel.tsx";
