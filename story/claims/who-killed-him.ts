import type { Claim } from '../schema/claim.ts'

/** Who is said to have killed Enver, apart from the legend of an avenger. */
export const whoKilledHim = [
  {
    id: 'claims/who-killed-him.not-known',
    says: "It is not known who killed Enver. An unnamed trooper of Kulikov's Red detachment is the makers' best guess.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['Kulikov'],
    confidence: 'inferred',
    for: [
      {
        source: 'sources/duranty-1922',
        says: 'The first report, which would have gained by a name, gives none in the part we have.',
      },
      { source: 'sources/death-certificate-1922', says: 'Names no killer.' },
      {
        source: 'sources/akyildirim',
        says: 'Names Kulikov as commander of the detachment on the field, and no killer.',
      },
    ],
    against: [
      { source: 'sources/istiqlol', says: 'Names one Gasparyan.' },
      { source: 'sources/armenian-memory', says: 'Texts of this kind name Melkumov, or a Saruhanyan.' },
    ],
    rival: 'Gasparyan, Melkumov and Saruhanyan each have their tellers.',
    judgement:
      'Where several names go round and the earliest papers have none, the honest answer is that nobody wrote it down. The game shows no hand and asks the reader to notice how late each name comes.',
    mind: "A recommendation for a decoration, or a soldier's own claim, filed in August 1922.",
  },
  {
    id: 'claims/who-killed-him.kulikov',
    says: "The Red detachment that met Enver's riders at Chagan was commanded by Kulikov.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['Kulikov'],
    confidence: 'single',
    for: [
      {
        source: 'sources/akyildirim',
        says: "Calls him commander of the detachment and has him order the dead man's things collected.",
      },
    ],
    against: [
      { source: 'sources/yetkin', says: 'Has a platoon under Melkumov.' },
      {
        source: 'sources/bogosian',
        says: 'Has cavalry called up by the agent Agabekov, without naming an officer.',
      },
    ],
    rival: 'It was a platoon led by Melkumov.',
    judgement:
      "The name comes from the Turkish tradition, which had no use for it, and a detachment of Melkumov's brigade could carry both names. It may be named in the game as reported.",
    mind: "The brigade's order of battle for August, or a chapter of Melkumov's memoir not yet read.",
  },
  {
    id: 'claims/who-killed-him.melkumov-by-his-own-hand',
    says: 'Yakov Melkumov killed Enver with his own hand.',
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/melkumov', 'people/enver-pasha'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/armenian-memory',
        says: 'Church and diaspora texts credit him; a Yerevan article of 1984 reports a meeting with him.',
      },
      { source: 'sources/artikov', says: 'Calls him the assassin, in a passage that mistakes who he was.' },
    ],
    against: [
      { source: 'sources/bogosian', says: 'Calls it apocryphal that he fired the rifle that killed Enver.' },
      {
        source: 'sources/melkumov-1960',
        says: 'Makes no such claim in the passages seen, though it would have crowned the book.',
      },
      {
        source: 'sources/melkumov-lives',
        says: 'One biographer, who read the memoir through, thinks that he broke the army and did not kill the man.',
      },
    ],
    rival: "His brigade broke Enver's force, and somebody unnamed killed him.",
    judgement:
      'A commander who published his memoirs and never said it is poor support for a story told by others. The game gives him his fords and his marches and not this.',
    mind: 'The pages of Turkestantsy on the first days of August 1922.',
  },
  {
    id: 'claims/who-killed-him.muhammad-ghazi',
    says: "A Soviet agent who served in Enver's ranks as Muhammad Ghazi, and whose name was Georgy Gasparyan, cut Enver down from behind.",
    when: '1922-08-04',
    where: ['places/chagan'],
    who: ['people/enver-pasha'],
    others: ['Georgy Gasparyan'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/istiqlol',
        says: 'Tells it so: a blow with a sword from behind, after Enver had killed eleven Red soldiers; calls the agent an Armenian.',
      },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Gives the false name and the part to Melkumov, whom he calls a Georgian.',
      },
      { source: 'sources/duranty-1922', says: 'Knows no agent; Moscow boasted of a battle.' },
    ],
    rival: 'He fell to Red cavalry in an open fight.',
    judgement:
      "The traitor at the hero's back is a figure of legend, and the two books that have him give him different names and nations. The epilogue prints it as a legend.",
    mind: 'A Cheka or GPU file on an agent of that cover name.',
  },
  {
    id: 'claims/who-killed-him.melkumov-was-not-ghazi',
    says: "Yakov Melkumov was not an agent in Enver's circle called Muhammad Ghazi. In that summer he commanded a Red cavalry brigade in the field.",
    when: '1922-06/1922-09',
    where: ['places/dushanbe', 'places/kafirnigan', 'places/baljuvon'],
    who: ['people/melkumov'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/melkumov-1960',
        says: 'Describes leading the brigade on Dushanbe on 22 June and over the Kafirnigan on 30 June.',
      },
      {
        source: 'sources/melkumov-lives',
        says: 'Have him command the brigade that beat the rising that summer, and call him an Armenian.',
      },
      { source: 'sources/istiqlol', says: 'Gives the name Muhammad Ghazi to another man.' },
    ],
    against: [
      {
        source: 'sources/artikov',
        says: 'Makes him a Georgian Chekist under the name Muhammad Ghazi, and takes the killing as proof of Soviet infiltration.',
      },
    ],
    rival: 'Artikov: Melkumov, a Georgian Chekist, was Muhammad Ghazi.',
    judgement:
      'A brigadier whose marches can be followed by the day cannot have been hiding in the other camp, so the paper has run two stories together. The game uses its table of contrasts and not this sentence.',
    mind: 'The work that the paper followed here, for which it gives no note.',
  },
  {
    id: 'claims/who-killed-him.agabekov-found-the-camp',
    says: "Georges Agabekov, a Soviet agent, traced Enver's camp and brought the cavalry down on it.",
    when: '1922-08?',
    where: ['places/chagan', 'places/denau'],
    who: ['people/enver-pasha'],
    others: ['Georges Agabekov'],
    confidence: 'disputed',
    for: [
      {
        source: 'sources/agabekov',
        says: 'By his own account he had a leading part in finding the camp; the entry on him places it near Denau.',
      },
      {
        source: 'sources/bogosian',
        says: 'Accepts that he tracked Enver and then alerted cavalry near by, who laid an ambush.',
      },
    ],
    against: [{ source: 'sources/duranty-1922', says: 'Has columns close in from all sides and no agent.' }],
    rival: 'The columns found him by marching, and the agent found some earlier camp or none.',
    judgement:
      'The claim is that of a defector who lived by such stories, and a camp near Denau is not the camp in the hills of Baljuvon, about 170 kilometres to the east. Finding is not killing, and the game gives him no scene.',
    mind: "The chapter of Agabekov's book on Bukhara, read for the place and the month.",
  },
  {
    id: 'claims/who-killed-him.not-savko',
    says: "Ivan Savko, a soldier remembered in a song of Melkumov's brigade, fell later in the summer of 1922 and had no part in the fight at Chagan.",
    when: '1922-08/1922-09',
    where: [],
    who: ['people/melkumov'],
    others: ['Ivan Savko'],
    confidence: 'single',
    for: [
      { source: 'sources/melkumov-1960', says: 'Tells his death and the song apart from the end of Enver.' },
    ],
    against: [],
    rival: '',
    judgement:
      'The memoir of his own commander is the only place where we met him, and it does not bring the two together. No scene of 4 August may have him in it.',
    mind: 'A roll of the dead of the 1st Turkestan Cavalry Brigade for August and September 1922.',
  },
] as const satisfies readonly Claim[]
