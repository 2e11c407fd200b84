// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { readOrigin, readOwn } from "../../src/ui/options/addresses.ts";
import { type MountedOptions, mountOptions, type OptionsProps } from "../../src/ui/options/index.ts";
import { place, Shown, settled } from "./shadow.ts";

const PLACE = { id: "advocacy", label: "Advocacy service", hint: "Name and number.", clause: "001", group: "Letters" };
const VALUES = {
  name: "",
  role: "Officer",
  organisation: "Northmere",
  places: {},
  own: ["@northmere.example.org"],
  keepMonths: 12,
  limits: { volume: null, repeatsAfterAnswer: null },
};
let page: MountedOptions;

const propsOf = (more: Partial<OptionsProps> = {}): OptionsProps => ({
  values: VALUES,
  pack: { title: "NHS sample policy", places: [PLACE, { ...PLACE, id: "appeal", label: "Appeals" }] },
  hosts: [{ origin: "https://mail.example.net", status: "not-allowed" }],
  outcome: null,
  hostProblem: null,
  taking: null,
  takeIn: vi.fn(),
  stopTaking: vi.fn(),
  save: vi.fn(),
  addHost: vi.fn(),
  removeHost: vi.fn(),
  ...more,
});

function show(props: OptionsProps): Shown {
  const shown = new Shown(place());
  page = mountOptions(shown.place, props);
  return shown;
}

afterEach(() => {
  page.unmount();
  document.body.replaceChildren();
});

describe("the options page", () => {
  test("asks for what is missing, at the field, and saves what is whole", async () => {
    const props = propsOf();
    const shown = show(props);
    await shown.submit("Save");
    expect(props.save).not.toHaveBeenCalled();
    expect(shown.all(".summary")[0]?.textContent).toContain("Enter your name");
    await shown.type("input[id$=name]", " Claire Dunning ");
    await shown.type("input[id$=advocacy]", "Northmere Advocacy");
    await shown.submit("Save");
    expect(props.save).toHaveBeenCalledExactlyOnceWith({
      ...VALUES,
      name: "Claire Dunning",
      places: { advocacy: "Northmere Advocacy" },
    });
  });

  test("says Saved only after the answer, and no longer once something is changed", async () => {
    const props = propsOf({ values: { ...VALUES, name: "Claire" } });
    const shown = show(props);
    const status = () => shown.all("[role=status]")[0]?.textContent;
    await shown.submit("Save");
    expect(status()).toBe("");
    page.update({ ...props, outcome: { kind: "saved" } });
    await settled();
    expect(status()).toBe("Saved");
    await shown.type("input[id$=role]", "Manager");
    expect(status()).toBe("");
  });

  test("counts the places left, and names a line that is no address", async () => {
    const shown = show(propsOf());
    expect(shown.text).toContain("2 of 2 places left to fill in.");
    await shown.type("input[id$=advocacy]", "Northmere Advocacy");
    expect(shown.text).toContain("1 of 2 places left to fill in.");
    await shown.type("textarea[id$=own]", "team@example.org\nnobody");
    await shown.submit("Save");
    expect(shown.text).toContain("Not an address: nobody");
  });

  test("keeps the organisation's own numbers, and nothing where they are left empty", async () => {
    const props = propsOf({ values: { ...VALUES, name: "Claire" } });
    const shown = show(props);
    expect(shown.text).toContain("no public policy names a number");
    await shown.type("input[id$=keepMonths]", "24");
    await shown.type("input[id$=contacts]", "5");
    await shown.submit("Save");
    expect(shown.text).toContain("Enter both the number of messages and the number of days, or neither");
    await shown.type("input[id$=days]", "7");
    await shown.type("input[id$=repeats]", "three");
    await shown.submit("Save");
    expect(shown.text).toContain("The number of times must be a whole number from 1 to 1000");
    await shown.type("input[id$=repeats]", "");
    await shown.submit("Save");
    expect(props.save).toHaveBeenCalledExactlyOnceWith({
      ...VALUES,
      name: "Claire",
      keepMonths: 24,
      limits: { volume: { contacts: 5, days: 7 }, repeatsAfterAnswer: null },
    });
  });

  test("takes mail in only once the team's own addresses are known, and says how far it is", async () => {
    expect(show(propsOf({ values: { ...VALUES, own: [] } })).all("input[type=file]")).toHaveLength(0);
    page.unmount();
    const taking = { file: "a.mbox", kept: 3, known: 1, leftOut: 2, unread: 0, share: 0.4, ended: null, problem: null };
    const props = propsOf({ taking });
    const shown = show(props);
    expect((shown.all("progress")[0] as HTMLProgressElement).getAttribute("value")).toBe("0.4");
    await shown.press("Stop");
    expect(props.stopTaking).toHaveBeenCalledOnce();
    page.update({ ...props, taking: { ...taking, ended: "stopped" } });
    await settled();
    expect(shown.text).toContain("Stopped. What was taken in stays. 3 taken in, 1 known already, 2 left out");
  });

  test("adds, allows and removes a webmail", async () => {
    const props = propsOf();
    const shown = show(props);
    await shown.submit("Add this webmail");
    expect(shown.text).toContain("Enter the address of your webmail");
    const [field] = shown.all("form").at(-1)?.querySelectorAll("input") ?? [];
    await shown.type(`#${CSS.escape(field?.id ?? "")}`, "webmail.example.org/mail/");
    await shown.submit("Add this webmail");
    await shown.press("Allow");
    await shown.press("Remove");
    expect(vi.mocked(props.addHost).mock.calls).toEqual([
      ["https://webmail.example.org"],
      ["https://mail.example.net"],
    ]);
    expect(props.removeHost).toHaveBeenCalledExactlyOnceWith("https://mail.example.net");
  });
});

describe("addresses typed", () => {
  test("own addresses come apart at lines, spaces and commas, in lower case, once", () => {
    expect(readOwn("Team@Example.org, @example.org\nteam@example.org")).toEqual({
      own: ["team@example.org", "@example.org"],
      wrong: [],
    });
    expect(readOwn("example.org a@b").wrong).toEqual(["example.org", "a@b"]);
  });

  test.each([
    ["https://webmail.example.org/mail/?_task=mail", "https://webmail.example.org"],
    ["webmail.example.org", "https://webmail.example.org"],
    ["http://localhost:8080/", "http://localhost:8080"],
  ])("%s is %s", (typed, origin) => {
    expect(readOrigin(typed)).toEqual({ origin });
  });

  test.each(["", "not an address", "http://webmail.example.org", "ftp://example.org", "https://"])(
    "%j is refused",
    (typed) => {
      expect(readOrigin(typed)).toHaveProperty("wrong");
    },
  );
});
