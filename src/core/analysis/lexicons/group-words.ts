/** Words for groups of people. Rules ask for any of them, and the model is told that there is one, never which: a swap cannot change what they say. Data only. */
const SINGULAR =
  "muslim jew jewish christian hindu sikh buddhist catholic protestant taoist atheist islamic quaker mormon anglican methodist " +
  "black white asian african caribbean european american canadian mexican indian pakistani bangladeshi polish pole romanian " +
  "bulgarian chinese japanese korean thai vietnamese filipino nigerian somali ghanaian ugandan zimbabwean kenyan ethiopian " +
  "eritrean sudanese syrian iraqi iranian afghan turkish kurdish kurd arab egyptian moroccan algerian albanian lithuanian " +
  "latvian estonian ukrainian russian hungarian czech slovak italian spanish french german greek portuguese brazilian " +
  "jamaican irish scottish welsh latino latina latinx hispanic immigrant migrant refugee foreigner foreign gay lesbian trans " +
  "transgender bisexual queer lgbt lgbtq nonbinary female male heterosexual homosexual cis deaf blind disabled autistic dyslexic " +
  "paralyzed paralysed elderly teenage teenager millennial millenial boomer pensioner roma romany traveller gypsy palestinian israeli scouse " +
  "geordie cockney brummie mancunian swedish norwegian danish finnish dutch belgian swiss austrian serbian croatian bosnian tamil sri lankan";
const PLURAL =
  "muslims jews christians hindus sikhs buddhists catholics protestants taoists atheists quakers mormons blacks whites asians " +
  "africans europeans americans canadians mexicans indians pakistanis bangladeshis poles romanians bulgarians nigerians somalis " +
  "ghanaians syrians iraqis iranians afghans turks kurds arabs egyptians albanians lithuanians latvians ukrainians russians " +
  "hungarians italians germans greeks jamaicans scots latinos hispanics immigrants migrants refugees foreigners gays lesbians " +
  "pensioners boomers millennials travellers gypsies scousers geordies cockneys brummies mancunians aussies kiwis argies palestinians israelis teenagers homosexuals bisexuals filipinos swedes danes women females males";

/** What stands for each. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ...SINGULAR.split(" ").map((word): [string, string] => [word, "groupterm"]),
  ...PLURAL.split(" ").map((word): [string, string] => [word, "groupterms"]),
]);

/** Words that name a group only where people follow, or nothing. */
export const AGES: ReadonlySet<string> = new Set("old older young younger straight".split(" "));
/** After "middle". */
export const MIDDLE: ReadonlySet<string> = new Set(["aged", "eastern"]);
