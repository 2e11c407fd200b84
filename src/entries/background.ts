/** The background: listeners registered at once, so that whatever woke the worker is heard. Wiring only. */
import {
  keepReaderRegistered,
  onFirstInstall,
  openPanelOnClick,
  serve,
  watchSelectedText,
  watchTabsClosing,
} from "../browser/index.ts";
import { checkText, makeHandlers } from "../service/index.ts";
import { pasteIntoEditor } from "../webmail/index.ts";

serve(makeHandlers({ now: () => new Date(), makeId: () => crypto.randomUUID(), pasteIntoEditor }));
keepReaderRegistered();
watchTabsClosing();
onFirstInstall("src/entries/practice.html");
openPanelOnClick();
watchSelectedText(checkText);
