/** How often a person wrote, as facts: shared by banner and panel. */
export { Counts } from "./counts.tsx";
export { OpenEarlier, type OpensEarlier } from "./open-earlier.tsx";
