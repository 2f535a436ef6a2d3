import { spellings } from './terms/spellings.ts'

/** A pattern that does not belong in the prose, what to write instead, and why. */
export interface StyleRule {
  readonly id: string
  readonly pattern: RegExp
  readonly instead: string
  /** `speech` allows it inside quotation marks or under a `# speaker:`. */
  readonly allowed?: 'speech'
}

/** How much a paragraph and a scene may hold. */
export const LIMITS = {
  /** Words of a paragraph in which somebody speaks. */
  talk: 60,
  /** Words of a paragraph of narration. */
  narration: 120,
  /** Words of a choice's label. */
  choice: 30,
  /** Dashes in a whole scene. */
  dashes: 2,
  /** Questions in a row outside quotation marks. */
  questions: 2,
} as const

const word = (words: string, flags = 'i'): RegExp => new RegExp(`\\b(?:${words})\\b`, flags)

/** Names that came with the borders of 1924 or later, or from elsewhere. */
const NATIONS: readonly StyleRule[] = [
  {
    id: 'uzbek',
    pattern: word('uzbeks?'),
    instead: 'Turki, Kungrat, Lakai, Manghit, townsmen: whichever it was',
  },
  { id: 'tajik', pattern: word('tajiks?'), instead: 'Persian-speaking, hill people, townsmen' },
  { id: 'kazakh', pattern: word('kazakhs?|kyrgyz'), instead: 'Kirghiz, as everybody said in 1921' },
  {
    id: 'stan',
    pattern: word('uzbekistan|tajikistan|turkmenistan|kazakhstan|kyrgyzstan'),
    instead: 'Bukhara, Eastern Bukhara, Turkestan',
  },
  {
    id: 'ussr',
    pattern: word('ussr|soviet union|soviets'),
    instead: 'Moscow, Tashkent, the Reds, the Russians',
  },
  { id: 'iran', pattern: word('iran|iranians?'), instead: 'Persia, Persians' },
  { id: 'leningrad', pattern: word('leningrad|stalinabad'), instead: 'Petrograd; Dushanbe' },
  { id: 'ataturk', pattern: word('atat(?:u|ü)rk'), instead: 'Mustafa Kemal; the surname is of 1934' },
  { id: 'central-asia', pattern: word('central asian?s?'), instead: 'Turkestan, or the country meant' },
  {
    id: 'basmachi',
    pattern: word('basmach\\w*'),
    instead: "the other side's word: in somebody's mouth",
    allowed: 'speech',
  },
]

/** Words Yusuf did not have, or not in this sense. */
const MODERNISMS: readonly StyleRule[] = [
  { id: 'ok', pattern: word('ok|okay|guys?'), instead: 'plain assent' },
  {
    id: 'genocide',
    pattern: word('genocid\\w*|holocaust'),
    instead: 'the killing of the Armenians; the word is of 1944',
  },
  {
    id: 'management',
    pattern: word('feedback|mindset|deadline|scenario|agenda|priorit\\w+|optimal|proactive'),
    instead: 'what was meant',
  },
  {
    id: 'psychology',
    pattern: word('traum\\w+|paranoi\\w+|adrenaline|subconscious\\w*|body language|empath\\w+'),
    instead: 'what could be seen',
  },
  {
    id: 'focus',
    pattern: word('focus(?:ed|ing)?|impact(?:ed|ing)?|contact(?:ed|ing)|access(?:ed|ing)'),
    instead: 'looked at, struck, wrote to, reached',
  },
  { id: 'teenager', pattern: word('teen(?:age\\w*|s)'), instead: 'a boy of fourteen' },
  {
    id: 'ethnic',
    pattern: word('ethnic\\w*|identit(?:y|ies)|diaspora'),
    instead: 'people, clan, faith, where they came from',
  },
  {
    id: 'intel',
    pattern: word('intel|logistics|infrastructure|network\\w*'),
    instead: 'news, bread and carts, roads',
  },
  {
    id: 'gregorian-units',
    pattern: word('kilomet(?:re|er)s?|miles?|dollars?'),
    instead: 'versts, days, tangas, gold roubles',
  },
]

/** The genre's own furniture. */
const CLICHES: readonly StyleRule[] = [
  {
    id: 'orient',
    pattern: word('inscrutable|exotic|mysterious east|ancient land|sands of time|timeless|noble savage'),
    instead: 'the thing itself',
  },
  {
    id: 'elder',
    pattern: word('wise old|wizened|weather-?beaten|leathery face|proud people|fierce warriors?'),
    instead: 'a name, a trade, an age',
  },
  {
    id: 'eyes',
    pattern: word('piercing|steely|hawk-?like|glint(?:ed)? in his eyes?|eyes narrowed|unreadable'),
    instead: 'what he did with his hands',
  },
  {
    id: 'smile',
    pattern: /ghost of a smile|smile that did(?: not|n't) reach|did(?: not|n't) reach (?:his|her) eyes/i,
    instead: 'cut it',
  },
  {
    id: 'silence',
    pattern:
      /silence (?:fell|hung|stretched|settled)|deafening silence|you could hear a pin|time (?:stood still|stopped|seemed to)/i,
    instead: 'say what was heard',
  },
  {
    id: 'breath',
    pattern:
      /breath (?:he|she|i|they) (?:did not|didn't|had not|hadn't) know|let out a (?:long |slow )?breath|held (?:his|her|my|their) breath/i,
    instead: 'cut it',
  },
  {
    id: 'heart',
    pattern: /heart (?:pounded|pounding|raced|sank|skipped)|blood ran cold|shiver(?:ed)? (?:ran )?down/i,
    instead: 'what the body did that another could see',
  },
  {
    id: 'air',
    pattern:
      /(?:hung|heavy|thick) in the air|the weight of (?:his|her|their|the) (?:words|silence|years|decision)/i,
    instead: 'cut it',
  },
  {
    id: 'storm',
    pattern:
      /calm before the storm|blood-red|river of blood|as old as the (?:hills|mountains)|since time immemorial/i,
    instead: 'a plain fact',
  },
]

/** Habits of prose written by the yard. */
const TICS: readonly StyleRule[] = [
  {
    id: 'shifted',
    pattern: /something (?:had |in (?:him|her|his face|the room) )?(?:shifted|changed)\b/i,
    instead: 'say what changed',
  },
  {
    id: 'testament',
    pattern: /testament to|tapestry|delv(?:e|ed|ing)|intricate|palpable|myriad|unwavering|resonat\w+/i,
    instead: 'a plain word',
  },
  { id: 'help-but', pattern: /(?:could|can)(?: not|n't) help but/i, instead: 'he did it' },
  {
    id: 'not-just',
    pattern: /\bnot (?:just|only|merely|simply)\b[^.?!]*\bbut\b/i,
    instead: 'say the second thing',
  },
  {
    id: 'was-not-it-was',
    pattern:
      /\b(?:It|That|This|He|She) (?:was|is)(?: not|n't) [^.?!]{2,60}[.;] (?:It|That|This|He|She) (?:was|is)\b/,
    instead: 'say what it was',
    allowed: 'speech',
  },
  {
    id: 'moment',
    pattern: /in that moment|for a (?:long|brief) moment|a beat\b|for the first time in/i,
    instead: 'cut it',
  },
  {
    id: 'somehow',
    pattern: /\b(?:somehow|as if to say|perhaps that was the point|or perhaps not)\b/i,
    instead: 'cut it, or say how',
  },
  { id: 'and-yet', pattern: /(?:^|[.!?"] )And yet[.,]/, instead: 'But' },
  { id: 'no-no-no', pattern: /\bNo [\w' ]{1,30}\. No [\w' ]{1,30}\./, instead: 'one sentence' },
  { id: 'dash-en', pattern: / – /, instead: 'a comma, a colon or a full stop' },
  { id: 'ellipsis', pattern: /…|\.\.\./, instead: 'a full stop' },
  { id: 'curly', pattern: /[“”‘’]/, instead: 'straight quotes, " and \'; the page sets them' },
  { id: 'exclaim', pattern: /![^"]*!/, instead: 'one exclamation mark a paragraph at most' },
]

/** Every rule of the prose, in one list. */
export const RULES: readonly StyleRule[] = [
  ...NATIONS,
  ...MODERNISMS,
  ...CLICHES,
  ...TICS,
  ...Object.entries(spellings).map(([wrong, right]) => ({
    id: `spelling-${right}`,
    pattern: new RegExp(`\\b(?:${wrong})\\b`),
    instead: right,
  })),
]
