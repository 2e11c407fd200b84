/** Lawful next steps, and words that menace only where there is none. Data only. */
import type { Phrase } from "./phrase.ts";

/** A lawful next step that the writer means to take. */
export const LAWFUL: readonly string[] = [
  "( solicitor | solicitors | lawyer | barrister ) ~2 ( serve | serving | file | issue | sue )",
  "( beat | beaten | won | win | lose | lost | claiming | appealing | lodging | suing ) ~7 ( tribunal | court | appeal | appeals | hour | costs | ombudsman )",
  "i have ~1 ( told | emailed | rung | copied in | written to ) ~3 ( mp | echo | press | paper | papers | gazette | guardian | regulator | ombudsman | councillor | reporter | trading standards )",
  "( solicitor | solicitors | counsel | barrister | lawyer | lawyers | union ) ~2 ( is | has | will | tells | says | advises | advised | acting | writing )",
  "( will | shall | going to | intend to | am ( taking | going | writing | contacting | reporting | seeing | speaking | referring | suing | instructing | lodging | copying | putting ) | have ( instructed | spoken | contacted | referred | reported | lodged | issued | filed | engaged | asked | written ) ) ~9 ~5 ( court | courts | judge | solicitor | solicitors | lawyer | lawyers | barrister | tribunal | ombudsman | mp | press | newspaper | newspapers | gazette | journalist | media | regulator | inspectorate | sue | suing | claim | ico | cqc | ofsted | hse | hmo | gmc | nmc | bbc | itv | watchdog | commissioner | adjudicator | litigation | proceedings | injunction | trading standards | small claims | judicial review | freedom of information | letter before action | local paper | councillor | governors | auditor | legal action | legal advice | inquest | counsel | commission | scrutiny committee | small claim )",
];
/** The lawful step is given up, or leads nowhere: what is threatened then is something else. */
export const NOT_LAWFUL: readonly string[] = [
  "( court | solicitor | solicitors | lawyer | lawyers | tribunal | ombudsman | mp | press | police | papers | regulator ) ~4 ( not interested | dropped | useless | no use | no good | not help | will not | did not | does not | do not | not want | cannot | taken your side | took your side | too long | too slow | too expensive | refused | ignored | wants ~4 grand )",
  "( not | cannot | never ) ~3 ( bother | bothering | afford | go | going | serve | serving | waste | wait ) ~5 ( court | solicitor | solicitors | lawyer | tribunal | ombudsman | press | police | papers )",
  "( no ) ~1 ( court | solicitor | lawyer | police | judge )",
  "( my own way | own hands | sort it out myself | sort you out )",
];
/** Menace that says nothing of what will be done: beside a lawful step it speaks of that step. */
export const VAGUE: readonly Phrase[] = [
  {
    id: "vague-menace",
    of: ["threat.violence", "threat.property", "stalking"],
    unless: [],
    match: [
      "( there will be | face | facing | suffer | bear | expect ) ~3 consequences",
      "( you | he | she | they ) ~1 ( have | has ) been ~1 warned",
      "( fair | final | last | only | friendly ) warning",
      "( you | he | she | they | trust | council ) ~2 ( will | shall ) ~2 ( regret | be sorry | pay | wish | rue | answer | be held | hear from me | hear more | not like )",
      "( you | he | she | they | everybody | everyone ) ~1 had better ~4 ( ready | prepared | worried | listen )",
      "( this | it | i | we | that ) ~2 ( not ) ~3 ( over | end | stop | finished | drop | dropping | rest | away | let this | give up | forget )",
      "( not heard the last | mark my words | wait and see | watch this space | what is coming | what happens next | take you down | bring you down | make sure | see you in )",
      "i know ~1 ( exactly | precisely )? ( who | which | what | where | how ) ~3 ( signed | looked | accessed | decided | wrote | authorised | approved | data | told | said | made | works | works there )",
      "( hold | held | holding ) ~3 ( accountable | responsible | to account )",
      "( take | taking | pull | pulling | tear | tearing | rip | ripping | pick | picking ) ~4 ( apart | to pieces | to bits | to shreds )",
      "( decision | report | argument | case | statement | evidence | defence ) ~4 ( apart | to pieces | to bits | to shreds | nothing left )",
      "( this | it ) ( can | could | will ) end",
      "( think | consider | reflect ) ~2 ( carefully | hard | long and hard | twice )",
      "( hit ( you | them | him | her ) where it hurts | one chance to put this right )",
      "( made to answer | finished with ( you | them | him | her ) | what is coming to ( you | them | him | her ) | will not enjoy )",
      "i know ( who ( you | they | he | she ) | which ( one | ones | nights | days | shift | of you ) )",
      "( nothing | not ~1 much ) left of ( your | his | her | their ) ( reputation | pension | career | department | case | budget | argument )",
      "( if i were you | like a ton of bricks | no prisoners | not take prisoners | cost you | cost them | go through you | go through your | come down on )",
      "( on your head | in the dock | struck off | make it my business | up to you | leg to stand on | cross examined | questioned under oath | look forward to it | picked the wrong | name and shame | without mercy )",
      "( beat | beaten | fight | fought | crush | nail | hammer | thrash | bury | destroy | finish ) ( you | you lot | them | him | her ) ~1 ( again | in | at | before | and | , | . )",
      "( waiting | wait ) for ( you | them | him | her ) ~3 ( camera | solicitor | regulations | paperwork | lawyer | phone | recorder | evidence )",
      "( pursue | pursuing | chase | chasing | hound ) ~1 ( you | each of you | them | him | her | every )",
      "( expose | exposed | exposing | name | named | naming ) ( you | them | him | her | every )",
    ],
  },
];
