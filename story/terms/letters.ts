import type { Letters } from '../schema/term.ts'

/** How sounds are written here: the habits behind the table in `spellings.ts`, with the exceptions it keeps. */
export const letters: readonly Letters[] = [
  {
    sound: 'a as in father, when it is long, in the Persian of the country nearly aw',
    written: 'a in names long known by it, o where the name is known from the valley itself',
    example: 'Darvaz, Karategin; Baljuvon, Kulob, Dovud, qozi',
  },
  {
    sound: 'ai, as in aisle',
    written: 'ai, but ay before a consonant in some names of places',
    example: 'Lakai, Togai Sari, Faizabad; Baysun, Sayrob',
  },
  {
    sound: 'ch as in church',
    written: 'ch, and never tch',
    example: 'alchin, suchi, Chubek',
  },
  {
    sound: 'g said far back, almost as in gargling',
    written: 'g; gh only where English has long had it',
    example: 'Togai Sari, Fergana; Afghan',
  },
  {
    sound: 'h, for which Russian puts a g',
    written: 'h, and one s in the middle',
    example: 'Hisar, which Russian maps call Gissar',
  },
  {
    sound: 'j as in judge',
    written: 'j, and never dj or dzh; c in the names of Ottomans; dzh in those of men of the Russian service',
    example: 'Jabbar Bek, Faizullah Khojaev; Cemal Pasha; Ordzhonikidze',
  },
  {
    sound: 'k said far back in the throat',
    written:
      'k in names of places, clans and men of the record; q in law, endowments and names of the village',
    example: 'Karshi, Lakai, kurbashi; qozi, waqf, Yaqub',
  },
  {
    sound: 'kh, as ch in Scottish loch',
    written: 'kh, and never h or x for it',
    example: 'Osman Khoja, Khatyrchi, Vakhsh',
  },
  {
    sound: 'sh as in ship',
    written: 'sh; ş is kept in Turkish names of towns',
    example: 'Kok-Tash, Shirabad; Maraş',
  },
  {
    sound: 'v, between v and w',
    written: 'v; w in two words that English already spells so',
    example: 'Davlatmand Bek, Vakhsh, Darvaz; waqf, nawruz',
  },
  {
    sound: 'ı, the Turkish i without its dot, as the e in open',
    written: 'ı in the journal; i in the lists and notes',
    example: 'Ali Rıza, listed as Ali Riza',
  },
  {
    sound: 'yu, for an ü on Russian maps',
    written: 'yu in two towns, as the maps had it',
    example: 'Kurgan-Tyube, Ura-Tyube',
  },
  {
    sound: 'i between two words: of, or which is',
    written: '-i, joined to the first',
    example: 'Shahr-i Sabz, Pul-i Sangin',
  },
  {
    sound: 'lord, after a name',
    written: 'Bek apart and with a capital for men of the country; Bey for Ottomans',
    example: 'Ibrahim Bek, Davlatmand Bek; Hasan Bey',
  },
  {
    sound: 'pilgrim, master, grandfather, before a name',
    written:
      'as the man would be called: by speakers of Turkish and Turki with a, by speakers of Persian with o',
    example: 'Haji Sami, Usta Turdi; Hoji Karim, Usto Rajab, Bobo Nazar',
  },
  {
    sound: 'words that English has borrowed',
    written: 'as English books of the time had them',
    example: 'Koran, Emir, mulla, pasha',
  },
]
