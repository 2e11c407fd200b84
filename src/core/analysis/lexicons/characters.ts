/** Letters that look alike, and signs that stand for letters. Data only. */

/** Cyrillic, Greek and other letters that pass for Latin ones. */
export const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["a", "аαɑ@4ạа"],
    ["b", "ЬвƄß"],
    ["c", "сϲⅽ¢"],
    ["d", "ԁⅾ"],
    ["e", "еεҽєё3€"],
    ["g", "ɡց"],
    ["h", "һн"],
    ["i", "іιıӏ1!|ї"],
    ["j", "јϳ"],
    ["k", "кκ"],
    ["l", "ⅼ"],
    ["m", "мⅿ"],
    ["n", "ոη"],
    ["o", "оοσօ0"],
    ["p", "рρ"],
    ["q", "ԛ"],
    ["r", "гг"],
    ["s", "ѕꜱ$5"],
    ["t", "тτ7+"],
    ["u", "υսц"],
    ["v", "νѵⅴ"],
    ["w", "ԝωш"],
    ["x", "хχ"],
    ["y", "уγү"],
    ["z", "ᴢ"],
  ].flatMap(([latin, others]) => [...(others ?? "")].map((other) => [other, latin ?? ""])),
);

/** Marks that people put in place of letters to hide a word. */
export const MASKS = "*#_•·";
