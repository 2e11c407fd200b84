/** What the banner can say back, each heard and answered with nothing. */
import { vi } from "vitest";
import type { BannerEvents } from "../../src/ui/banner/index.ts";

export const spiedEvents = () =>
  ({
    confirm: vi.fn(),
    dismiss: vi.fn(),
    closeSignal: vi.fn(),
    useLetter: vi.fn(),
    askedAdjustment: vi.fn(),
    answered: vi.fn(),
    filed: vi.fn(),
    openEarlier: vi.fn(),
    openPanel: vi.fn(),
  }) satisfies BannerEvents;
