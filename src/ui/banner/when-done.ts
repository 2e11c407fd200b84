/** A form in the banner stays open with its words until the register has them. */
import { useEffect, useRef } from "preact/hooks";
import type { Notice } from "./contract.ts";

/** Calls `act` once a notice that came after the form was opened says that it is done. */
export function useWhenDone(notice: Notice, act: () => void): void {
  const first = useRef(notice);
  useEffect(() => {
    if (notice !== first.current && notice?.tone === "done") act();
  }, [notice]);
}
