/** The NHS sample policy as a pack, put together from its files. Data only: parsed like any pack before it is used. */
import commonReply from "./letters/common-reply.json" with { type: "json" };
import firstReply from "./letters/first-reply.json" with { type: "json" };
import warningWritten from "./letters/warning-written.json" with { type: "json" };
import pack from "./pack.json" with { type: "json" };
import places from "./places.json" with { type: "json" };
import steps from "./steps.json" with { type: "json" };

export const nhsEnSample: unknown = { ...pack, places, steps, letters: [firstReply, warningWritten, commonReply] };
