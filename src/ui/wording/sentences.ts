/** Sentences that the policies ask for, in our own words, with the clause each rests on. */

/** 001-02. */
export const RIGHTS_STAND = "The right to complain and to a timely answer still stands.";
/** 001-28, N2. */
export const NEW_IS_READ = "Anything new is always read and considered.";
/** 001-03; names no condition for this person (N6). */
export const WHAT_MAY_LIE_BEHIND = "Distress, trauma or grief can lie behind words like these. We do not guess.";
/** 001-05. */
export const PAUSE = "If this is hard to read, you may pause, or hand it over.";
/** 000-09. */
export const YOUR_DUTY =
  "You are not responsible for more than your normal duty. Pass it on, and you have done your part.";
/** 004-23, for mail: what the pack's own safeguarding step does not say. */
export const EMERGENCY_CARD = {
  title: "If you ring 999",
  lines: [
    "Say that you are ringing about somebody else, and give all you have.",
    "Stay on the line until you are told that you may hang up.",
    "Then write down what you read, whom you told and when, and take time for yourself.",
  ],
} as const;
