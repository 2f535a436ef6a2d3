/** How a reason is put where one word will not do: it went well or badly, nobody is named, or men and goods changed hands. */
type Table = Readonly<Record<string, string>>

/** Of somebody who thinks better of the Pasha for it. */
export const better: Table = {
  manners: 'good manners',
  pay: 'being paid',
  spoils: 'a fair share of what was taken',
  gift: 'a gift',
  fear: 'a show of strength',
}

/** Of somebody who thinks worse of him for it. */
export const worse: Table = {
  manners: 'bad manners',
  pay: 'pay that did not come',
  spoils: 'the sharing out of what was taken',
  oath: 'the oath that was sworn',
  title: 'the title he took',
  'truth-told': 'a hard thing said to the face',
  hospitality: 'what guests cost',
  letter: 'a letter that came to light',
}

/** Of villages that think better of the rising. */
export const villagesBetter: Table = {
  pay: 'goods that were paid for',
  manners: 'civility',
  spoils: 'a share of what was taken',
  letter: 'a letter that was read out there',
  kin: 'the sake of sons who ride with it',
}

/** Of villages that think worse of it. */
export const villagesWorse: Table = {
  pay: 'goods that were not paid for',
  manners: 'incivility',
  spoils: 'what was carried off',
  levy: 'what was taken from them',
  letter: 'a letter that was read out there',
  fear: 'what they are afraid will follow',
  hunger: 'the bread it eats',
  kin: 'sons it has not brought home',
}

/** Of men who joined; the end of a sentence, after a comma. */
export const joinedFor: Table = {
  'old-friend': 'for old friendship’s sake',
  spoils: 'for a share of what is taken',
  awe: 'for the sake of the Caliph’s son-in-law',
  'advice-heeded': 'since good advice had been taken',
  pay: 'for pay',
  faith: 'for the faith',
  fear: 'for fear of staying where they were',
  mercy: 'because mercy had been shown',
  letter: 'on the strength of a letter',
  hunger: 'for bread',
  oath: 'on the oath that was sworn',
  'truth-told': 'after plain speaking',
}

/** Of men who left; the end of a sentence, after a comma. */
export const leftFor: Table = {
  fear: 'for fear of what comes after',
  insult: 'over an offence given',
  cruelty: 'over cruelty done',
  mercy: 'let go out of mercy',
  'left-out': 'having had no share',
  hunger: 'to look for bread at home',
  kin: 'for their own people',
  faith: 'for the faith’s sake',
  'truth-told': 'after plain speaking',
  pay: 'not having been paid',
  'broken-word': 'over a promise broken',
  feast: 'to keep the feast at home',
  'kept-word': 'as they had been promised they might',
  'foreign-ways': 'over foreign officers and foreign ways',
  levy: 'over what was taken from their villages',
}

/** Of goods that came; the end of a sentence, after a comma. */
export const cameBy: Table = {
  levy: 'taken from the villages',
  pay: 'in payment',
  gift: 'as a gift',
  fear: 'from people afraid to refuse',
  spoils: 'out of what was taken',
  hospitality: 'from our hosts',
  letter: 'on the strength of a letter',
  'old-friend': 'brought by old friends',
  'kept-word': 'as had been promised',
  kin: 'brought by kinsmen',
  mercy: 'from people who had been spared',
  faith: 'for the faith’s sake',
}

/** Of goods that were given up; the end of a sentence. */
export const wentAs: Table = {
  pay: 'in payment',
  mercy: 'to people in need',
  gift: 'as a gift',
  hospitality: 'for hospitality’s sake',
  feast: 'for a feast',
  hunger: 'to the hungry',
  fear: 'for fear of worse',
  'kept-word': 'as had been promised',
  faith: 'for the faith’s sake',
  oath: 'on an oath',
}
