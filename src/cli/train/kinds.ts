/** The kinds of a later message as the models count them. */
export const KINDS = ["duplicate", "partly-new", "new", "chaser", "reply"] as const;
