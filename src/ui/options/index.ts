/** The options page. */
export type {
  HostStatus,
  HostView,
  MountedOptions,
  OptionsOutcome,
  OptionsProps,
  OptionsValues,
  PlaceField,
} from "./contract.ts";
export { mountOptions } from "./mount-options.tsx";
