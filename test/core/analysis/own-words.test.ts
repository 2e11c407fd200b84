/** Words that the writer denies or tells as another's are not held against them; a cheap denial silences nothing. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analysis/index.ts";
import { messageOf } from "./message-of.ts";

async function foundIn(text: string): Promise<readonly string[]> {
  return [...new Set((await analyse(messageOf(text))).findings.map(({ category }) => category))];
}

describe("words of others", () => {
  test.each([
    "He said:\n\nI'll come down there and break your legs.\n\nHe has moved out since.",
    "I will smash your face in. That is what your man shouted at me in front of my children.",
    "I will smash your face in. Those were his exact words.",
    "He said, I'll kill you. I reported it to your team in March and nothing was done.",
    "The entry for 3 May reads: Caller said I will kill the officer. He has the wrong man.",
    "I'll come down there and break the clerk's jaw. Sorry, that was the painkillers talking, he was very patient.",
    "I said on the phone that I would put your windows in. I did not mean it.",
    "During that time he sent me messages such as these. You are dead. I will burn that house with you in it.",
    "These are the remarks that I wrote down at the time, all by one man:\n\n- you're as thick as a brick\n- I'll knock your block off",
  ])("are not held against the writer: %s", async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  test.each([
    "I told him: I will break your legs. That is what I said and I meant it.",
    "He said no to my claim. I will break his legs. He wrote that letter to my mother.",
    "Your manager said he'd call me back. I'm going to smash his face in.",
    "My message to you is this: I will come down there and kill you.",
    "He laughed at me. I will break his legs. That's what he gets.",
    "I will break your legs. I did not mean that as a joke.",
  ])("are told from the writer's own: %s", async (text) => {
    expect(await foundIn(text)).toContain("threat.violence");
  });

  test("of somebody at risk are heard whoever said them", async () => {
    expect(await foundIn("My husband says he'll kill me if I report it. Those were his exact words.")).toContain(
      "safeguarding.other",
    );
  });
});

describe("words that are mentioned", () => {
  test.each([
    "Your porter called my husband a useless old fool in front of the ward.",
    "I was described in the minutes as a liar and a scrounger.",
    "Your driver screamed that I was a stupid cow and shut the doors.",
    "Somebody has sprayed dirty gypsy across the bin store and it is still there.",
    "My son had the word mongol shouted at him on your bus every day this week.",
    "There was a text saying I'll break your legs, and I gave it to the police.",
    "He went I know where you live, and the whole queue heard it.",
    "The graffiti says we will burn you out and nobody has come to paint over it.",
    "You stupid cow is what the caretaker shouted at my wife.",
    "Your letter accuses me of calling the nurse a useless cow, and I never did.",
    "At no point did I describe your officer as a liar.",
    "Your record says I threatened to break his legs. It was another tenant.",
    "When I asked for a form the clerk told me to piss off.",
    "We were both told to get the fuck out of the library by a man at the next desk.",
    "There's a voice note of him going I'm going to stab you.",
    "Sprayed across the bin store in red letters: I'll break your legs. It is still there.",
    "In the lift at Hazel House, permanent marker, capital letters: I know what school your kids go to.",
    "My neighbour found a note on the windscreen with I'm going to smash your face in on it.",
    "I'll strangle the next person who says that, my aunt said, and went back to her knitting.",
    "One of the carers cried my da a daft old bastard to his face.",
    "The big boys' name for him was half-caste, and his teacher did nothing.",
    "A complaint was apparently lodged that I had branded the coach a gobshite.",
    "My son repeats what he hears, and what he hears on your minibus is darkie.",
    "Overheard in the corridor, from one consultant to another: we'll torch your car.",
    "They reckon I told the bus driver I would put a brick through his window. I was on the phone to my nan.",
    "The leaflets included one that said you want shooting, you moron, pushed under every door.",
    "Told the mirror this morning, you're a silly old fool, you should have kept the receipt.",
    "I'd sooner go hungry than call a midwife a stupid cow.",
  ])("are not held against the writer: %s", async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  test.each([
    ["He called me a liar. You are a useless, lying cow.", "abuse.insult"],
    ["I called your manager back and he is a useless, lazy idiot.", "abuse.insult"],
    ["As I said, you are a stupid, useless cow.", "abuse.insult"],
    ["I told the police I'd leave it. I will break your legs on Friday.", "threat.violence"],
    ["I never said I'd break your legs. I'm saying it now.", "threat.violence"],
    ["So you put it in your log. I will kill you.", "threat.violence"],
    ["In other words I will break your legs.", "threat.violence"],
    ["I told your clerk to fuck off.", "abuse.profanity"],
    ["He told me to wait so I told him to fuck off.", "abuse.profanity"],
    ["Your manager said no. The answer was you, you useless lazy cow.", "abuse.insult"],
    ["He went on at me, the useless, fat cow.", "abuse.insult"],
    ["I sent you a letter and I know where you live.", "stalking"],
    ["That said, you are a useless, lazy cow.", "abuse.insult"],
    ["It was not me who said it but I know where you live.", "stalking"],
  ])("are told from the writer's own: %s", async (text, category) => {
    expect(await foundIn(text)).toContain(category);
  });
});

describe("names for oneself, for beasts and for things", () => {
  test.each([
    "Muggins here, useless idiot that I am, posted it to the old address.",
    "Sorry, me being an idiot, I ticked the wrong box.",
    "Our cat is a thieving little pig and took the caretaker's lunch.",
    "The satnav, being an idiot, took us to the wrong clinic.",
    "Arthritis is a cruel beast and I can't manage the new bin lids.",
    "Who's the idiot who left the gate open? Me.",
    "What a plonker, I have sent it to the wrong council.",
    "Your new portal is brainless and the policy is idiotic.",
    "That is a useless lump of a form and nobody can fill it in.",
    "Your agency treats us like cattle.",
    "The receptionists and the managers are thick as thieves and nobody rings back.",
    "There are blue tits nesting behind the vent of the surgery.",
    "A child of seven with a crayon could have drawn a better site plan.",
    "What you are doing is nasty and I would like it to stop.",
    "Yours, an ignorant peasant from the wrong side of the ring road.",
    "Liberty Lettings are crooks as a firm and you keep paying them.",
    "That paramedic was a daft big lummox who sang all the way. Thank him for me.",
    "You're not stupid and you're not lazy, I do know that.",
    "Not one of you is useless, whatever my brother wrote.",
    "The only thick muppet in all this is the undersigned.",
    "You're both useless, the council and the trust, and I am stuck between you.",
    "A hopeless, brainless waste of a mother, and I'd be the first to say it.",
  ])("insult nobody: %s", async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  test.each([
    "I may be old but you are a useless, lazy idiot.",
    "My cat has more sense than you, you stupid, lazy cow.",
    "You sent a stupid letter because you are a lazy, stupid cow.",
    "What a useless, lazy bastard your manager is.",
    "A child could have drawn it better than you, you useless, lazy idiot.",
    "What you are doing is nasty because you are a nasty, spiteful cow.",
    "He is as thick as a plank and a useless, lazy idiot. Thank him for nothing.",
  ])("do not cover what is said of staff: %s", async (text) => {
    expect(await foundIn(text)).toContain("abuse.insult");
  });
});

describe("denials", () => {
  test.each([
    "I am not going to hurt anybody. I have never raised a hand to anyone in my life.",
    "Nobody is threatening anyone. I would never turn up at somebody's house or follow them home over a permit.",
    "I am not saying the crew are idiots, or lazy, or that they have it in for me.",
    "I never told him I would break his legs.",
    "I have never wanted to die and I am not planning to take an overdose.",
    "He asked whether I had had thoughts of harming myself. I have not, and I told him so.",
    "Fifteen years ago, after the divorce, I had wanted to kill myself and had spent a month in hospital.",
    "Your form asked if I had plans to take an overdose and I said no.",
    "My neighbour told you I was going to kill myself. There is not a word of truth in it.",
    "Do I intend to kill myself? No. I intend to get my deposit back.",
    "Your form wants to know if the debt has made me want to kill myself. It has not, it is sixty pounds.",
    "I used to want to end my life, and thanks to the crisis team I am well now.",
    "I am fed up, but not so fed up that I would kill myself.",
    "I do not think about killing myself, I think about the rent.",
    "I have not been thinking about ending my life, whatever the form says.",
    "Needing a rest does not mean that I am a danger to myself.",
    "I had no thought of hurting anyone.",
    "I have no problem with Muslims, Christians, Jews or anyone.",
    "I have never been to her house and I don't know where she lives.",
    "I am not coming down there to smash anything, only to hand in a form.",
    "I was suicidal in 2016 and your team never wrote back. I am in a different place now.",
  ])("are believed: %s", async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  test.each([
    ["I am not threatening you but I will break your legs.", "threat.violence"],
    ["I will not hesitate to hurt you.", "threat.violence"],
    ["I would not think twice about breaking your legs.", "threat.violence"],
    ["I'm not threatening anyone. I will break your legs on Friday.", "threat.violence"],
    ["You asked if I would kill myself and I said no. I lied.", "safeguarding.self-harm"],
    ["I used to want to end my life, I got better, and now I want to again.", "safeguarding.self-harm"],
    ["I told the nurse I was fine. I'm not, I'm going to kill myself tonight.", "safeguarding.self-harm"],
    ["I'm not a violent man, but your office will burn tonight.", "threat.property"],
    ["I'm not saying you're stupid but you are a useless, lying cow.", "abuse.insult"],
    ["I may be an idiot but you are a thick, lazy cow.", "abuse.insult"],
    ["A useless, lazy idiot on your desk told me to sit down.", "abuse.insult"],
    ["They sent me a useless, lazy idiot who could not read the meter.", "abuse.insult"],
    [
      "I am not suicidal but I don't want to be here any more and I've got the tablets ready.",
      "safeguarding.self-harm",
    ],
    ["I'm not going to do anything silly. I just don't want to wake up tomorrow.", "safeguarding.self-harm"],
    ["I'm not going to kill myself today, but tomorrow I might.", "safeguarding.self-harm"],
    ["I can't promise that I won't kill myself.", "safeguarding.self-harm"],
    ["They wanted to know if I would kill myself. I said no, but I am going to, tonight.", "safeguarding.self-harm"],
    ["Your man laughed when I told him I was suicidal, so I am telling you.", "safeguarding.self-harm"],
    [
      "She asked me if I was thinking of ending my life. I said yes, I am thinking of killing myself.",
      "safeguarding.self-harm",
    ],
    ["I'll see you in court. And then I will break your neck on the steps.", "threat.violence"],
    ["I've nothing against Muslims but they are all liars and scroungers.", "abuse.discriminatory"],
    ["I have no problem with foreigners as long as they stay in their own filthy holes.", "abuse.discriminatory"],
    ["I don't know where you live but I will find out and come to your house.", "stalking"],
  ])("silence nothing that is said beside them: %s", async (text, category) => {
    expect(await foundIn(text)).toContain(category);
  });
});

describe("company", () => {
  test.each([
    "On Monday my solicitor will serve papers. You will regret not picking up the phone and there will be consequences.",
    "I could murder whoever designed this form.",
    "I want to end my tenancy and nobody will tell me how.",
    "I hope I never wake up to that drill again.",
    "I'd like to see the sea once more before I die, so please send the pass.",
    "If your inspector comes back he'll get a mug of tea and a seat by the radiator.",
    "On Friday we will be outside your office with placards.",
    "I am going to pull your figures apart at the hearing.",
    "Your reply was a slap in the face.",
    "We are burying Dad on Monday and his parking badge has still not been cancelled.",
    "I'll be demolishing my old shed on Sunday, so expect some dust.",
    "The tide will wreck that jetty before you have filled in the form.",
    "Could you send me the council's office number so that I can ring in the morning?",
    "I saw you at the summer fair and you waved, it was nice to see a friendly face.",
    "I know what shift you're on so I'll leave it till Thursday when you're back.",
    "I know exactly where to find you: third floor, past the plant, and never at your desk.",
    "You get to go home at five. We have to live with it.",
    "I was sorry to hear about your dad, Jo. There's no hurry for the answer.",
    "Women can't be expected to give birth in a corridor. Three have this month.",
    "them Poles downstairs are lovely, the lot of them. Move the bikes off their stairs is all I ask.",
    "The lorries never slow down at that crossing and one day the lollipop man will be knocked down.",
    "I for one shall be sharpening my knives at the AGM for whoever tells us again that it's for the bees.",
    "I'm standing against her for the seat in May and I will beat her and send her packing.",
    "And I'll be the one getting slaughtered by the bank.",
    "The tribunal starts on Monday. I'll be calling her, I'll be calling you, and I will enjoy every minute of it.",
    "If you don't tow that camper van some kids are going to set it alight, I've told the police as well.",
    "I know what shift you're on so I'll leave it till Thursday when you're back. No rush with the form.",
    "I was sorry to hear about your husband, Mrs Vickers. I'd rather wait than have somebody else handle it.",
    "Please find below the text that I got.\n\nWe know where you live. Pay up or we will burn your house down.\n\nWhat is this?",
  ])("makes harmless: %s", async (text) => {
    expect(await foundIn(text)).toEqual([]);
  });

  test.each([
    "I will go to court and I will break your neck.",
    "The court was useless and the solicitor dropped me. I will break your legs.",
    "I could murder whoever wrote this, and I will kill you on Friday.",
    "I will make him a mug of tea and then I will break his legs.",
    "Forget the placards, I am bringing a machete to your office and I will kill you with it.",
    "We are burying Dad on Monday and I will kill the surgeon on Tuesday.",
    "I'm standing against her in May, and before that I will beat her to a pulp and break her legs.",
    "I'll see him in court on Monday, and on Sunday I will break his legs in the car park.",
  ])("does not make harmless: %s", async (text) => {
    expect(await foundIn(text)).toContain("threat.violence");
  });

  test.each([
    ["Kids are going to burn your depot and I will hold the petrol can for them.", "threat.property"],
    ["I know what shift you're on so I'll wait for you by the gate.", "stalking"],
  ])("does not make harmless what the writer means to do: %s", async (text, category) => {
    expect(await foundIn(text)).toContain(category);
  });
});

describe("menace that the words beside it turn harmless", () => {
  test.each([
    "I am standing against Councillor Pike in the local elections and I'll beat him.",
    "You'll be getting a witness summons. Mr Lund won't know what's hit him.",
    "There is a vote of no confidence on Friday and you can clear your desk.",
    "I have asked the NMC to strike her off and I'll raise a glass the day they do.",
    "I shall go through his statement line by line at the hearing and he'll not know what's hit him.",
    "There'll be blood on the carpet at the residents' meeting.",
    "I for one shall be sharpening my knives for whoever tells us again that it's for the bees.",
    "Somebody wants a bomb under them in that depot.",
    "You'll have a riot on your hands if the lido shuts.",
    "He's going to be knocked off that bike one of these nights. Please light the underpass.",
    "He'll get a kicking from that ram. Ring first and I'll tie him up in the yard.",
    "Our side will murder them on Saturday, it was 4-0 last time.",
    "The order of service for the panto:\n\nBARON: I'll burn your cottage down and break your legs!\nDAME: Oh no you won't!\nBARON: I'll kill you, you old crow.\n\nPlease print forty.",
  ])("is no threat: %s", async (text) => {
    expect((await foundIn(text)).filter((category) => category.startsWith("threat."))).toEqual([]);
  });

  test.each([
    "I'm going to the ombudsman and then I'm going to break your legs.",
    "We're coming for you, councillor. Not at the ballot box, at your house, with pick handles.",
    "Put the kettle on, I'm coming down there to break your jaw.",
    "Please mend the lights in the underpass. I'm going to knock him off his bike and break his neck.",
    "I'll tie the dog up in the yard and then I'll break your inspector's legs.",
    "NAME: Tom Pike\nADDRESS: 4 High Street\nCOMPLAINT: I'll come down there and break your legs.",
    "The talk went like this.\n\nManager: You need to leave.\nMe: I'll break your legs.\nManager: I will call the police.",
  ])("is told from what threatens: %s", async (text) => {
    expect(await foundIn(text)).toContain("threat.violence");
  });
});
