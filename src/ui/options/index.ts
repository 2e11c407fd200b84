/** The options page. */
export type {
  HostStatus,
  HostView,
  ImportView,
  MountedOptions,
  OptionsOutcome,
  OptionsProps,
  OptionsValues,
  PlaceField,
} from "./contract.ts";
export { mountOptions } from "./mount-options.tsx";
export { placesInGroups } from "./places-in-groups.ts";
