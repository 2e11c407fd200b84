/** The banner above a message. */
export type { BannerEvents, BannerView, MountedBanner, Notice } from "./contract.ts";
export { mountBanner } from "./mount-banner.tsx";
export { needsBanner } from "./needs-banner.ts";
