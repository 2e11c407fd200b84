/** The background: listeners registered at once, so that whatever woke the worker is heard. Wiring only. */
import { keepReaderRegistered, onFirstInstall, openPanelOnClick, serve, watchTabsClosing } from "../browser/index.ts";
import { makeHandlers } from "../service/index.ts";

serve(makeHandlers({ now: () => new Date(), makeId: () => crypto.randomUUID() }));
keepReaderRegistered();
watchTabsClosing();
onFirstInstall("src/entries/practice.html");
openPanelOnClick();
