/** Words with a capital that are no person's name. Data only. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "i you he she it we they the a an this that these those my your his her our their and but or so if when mr mrs ms miss dr sir madam " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
    "christmas easter council trust nhs hospital school road street lane avenue close court house office team department centre english british welsh scottish irish " +
    "polish london god lord not no yes please dear will am is are was have has do facebook instagram whatsapp google internet north south east west"
  ).split(" "),
);
