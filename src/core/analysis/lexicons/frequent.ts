/** Words so common that a pattern should not be looked for on their account. Data only. */
export const FREQUENT: ReadonlySet<string> = new Set(
  (
    "i you he she it we they me him her them us my your his our their the a an this that these those and or but if so as at by for from in of on " +
    "to up out off with about into over down is am are was were be been being has have had do does did done will would can could shall should may might " +
    "not no never all any some one two who what when where why how there here then than just only now very more much many get got go going come know " +
    "want need see say said tell told ask asked time day week back again still after before because letter people someone anyone nobody , ? 's " +
    "work call phone home house take make put give keep let like think dear thanks hello yes ok right look please sorry new ready glad happy love"
  ).split(" "),
);
