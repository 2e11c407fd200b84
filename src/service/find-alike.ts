/** Everybody's messages in much the same wording, for telling a campaign. Two addresses of one person are one person. */
import { type MessagePrint, personPrint } from "../core/history/index.ts";
import { isProblem } from "../core/mail/index.ts";
import type { Known } from "./person.ts";
import type { World } from "./worlds.ts";

/** None where the store fails: what is known of the person was read before, and says so. */
export function findAlike({ addresses, key }: Known, { history }: World) {
  const own = new Set<string>(addresses.map((address) => personPrint(address, key)));
  return async (print: MessagePrint): Promise<readonly MessagePrint[]> => {
    const peers = await history.campaignPeers(print);
    if (isProblem(peers)) return [];
    return peers.map((one) => (own.has(one.person) ? { ...one, person: print.person } : one));
  };
}
