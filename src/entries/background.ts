/** The background: listeners registered at once, so that whatever woke the worker is heard. Wiring only. */
import {
  keepReaderRegistered,
  onFirstInstall,
  openPanelOnClick,
  serve,
  watchDaily,
  watchSelectedText,
  watchTabsClosing,
} from "../browser/index.ts";
import { checkText, deleteOld, makeHandlers } from "../service/index.ts";
import { pasteIntoEditor, readSelection } from "../webmail/index.ts";

serve(makeHandlers({ now: () => new Date(), makeId: () => crypto.randomUUID(), pasteIntoEditor }));
keepReaderRegistered();
watchTabsClosing();
watchDaily("delete-old", () => deleteOld({ now: () => new Date() }));
onFirstInstall("src/entries/practice.html");
openPanelOnClick();
watchSelectedText({ check: checkText, panel: "src/entries/panel.html", readSelection });
