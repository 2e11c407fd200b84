/** Emoji that say something in a threat, an insult or a proposition; others are passed over. Data only. */
export const EMOJI: ReadonlySet<string> = new Set(
  "🔪🗡🔫💣🧨🪓🔨⛏🏹⚔👊🪚🧱🔥💥🩸⚰🪦☠💀🚑🏥🏢🏠🏫🚗🏦🏛🚐🤡🐷🐖🐀🐍🐄🐒💩🫏🤮⚱🖕🍆🍑😏😉😍",
);
