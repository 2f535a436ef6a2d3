import type { Chapter } from '../schema/epilogue.ts'

export const unknown: Chapter = {
  id: 'unknown',
  title: 'What we do not know',
  paragraphs: [
    {
      text: 'Whether he had meant to go over from the start. Officers were sent ahead with letters, says a biographer who invents his dialogue. The decision more likely ripened after Moscow chose Ankara, and to a man of his ideas it made sense.',
      confidence: 'disputed',
      cites: ['claims/riding-out.was-it-planned', 'claims/guest-in-bukhara.night-train'],
    },
    {
      text: "How many rode with him out of Bukhara. Twenty-four is one writer's number and the title of this game; another source has two officers leave with him and the rest join afterwards.",
      confidence: 'disputed',
      cites: ['claims/riding-out.twenty-four'],
    },
    {
      text: 'Where in the Lakai country he was kept, for how many weeks, and whose word got him out.',
      confidence: 'disputed',
      cites: [
        'claims/captivity.place',
        'claims/captivity.length',
        'claims/release.emirs-letter',
        'claims/release.zeki-velidis-word',
      ],
    },
    {
      text: 'Who Samya Bey was (Haji Sami is our guess), and what Enver answered to the consul, beyond that it was about the nature of the rising.',
      confidence: 'inferred',
      cites: [
        'claims/dushanbe-december-letter.nagorny-meets-samya-bey',
        'claims/dushanbe-december-letter.samya-bey-is-haji-sami',
        'claims/dushanbe-december-letter.envers-answer',
      ],
    },
    {
      text: 'On what day Dushanbe fell, and whether its garrison died there or marched away.',
      confidence: 'disputed',
      cites: [
        'claims/dushanbe-siege-fall.fall-of-dushanbe',
        'claims/dushanbe-siege-fall.fourteenth-of-february',
        'claims/dushanbe-siege-fall.garrisons-fate',
      ],
    },
    {
      text: 'Whether any council of chiefs met at Kofrun. We found no source for it in six languages, and no scene here may be taken for one.',
      confidence: 'unsourced',
      cites: ['claims/kofrun.kurultai'],
    },
    {
      text: "What Moscow's offer of peace contained, who carried it, and whether it was meant. A student's thesis tells of an ultimatum; for its day, 19 May, and its bearer, Narimanov, there is no source.",
      confidence: 'unsourced',
      cites: [
        'claims/peace-feeler.offer-of-eastern-bukhara',
        'claims/peace-feeler.was-it-meant',
        'claims/peace-feeler-ultimatum.ultimatum',
        'claims/peace-feeler-ultimatum.date-and-bearer',
      ],
    },
    {
      text: 'How strong the two Red columns of June were, and whether aeroplanes flew that summer. Two general histories say so; the first paper we found that plans such flights is dated June 1923.',
      confidence: 'disputed',
      cites: ['claims/red-strength.columns-strength', 'claims/red-strength-arms.aircraft'],
    },
    {
      text: 'What the village women, the ferrymen and the bazaar made of any of it. Almost everything we have was written by men who carried a seal or a rifle.',
      confidence: 'unsourced',
      cites: [
        'claims/records-missing.womens-voices',
        'claims/records-missing.ferrymens-voices',
        'claims/women-and-crafts.what-women-asked',
      ],
    },
    {
      text: 'How many horsemen Davlatmand, Ishan Sultan, Daniyar, Jabbar and Khurram Bek could call out. The numbers in the model are guesses and are marked so.',
      confidence: 'unsourced',
      cites: [
        'claims/people-east.davlatmand-following',
        'claims/people-mountains.ishan-seat',
        'claims/people-west.daniyar-fate',
        'claims/people-west.jabbar-following',
        'claims/people-west.khurram-home',
      ],
    },
    {
      text: 'Whether he knew, on the hillside, that Cemal was dead.',
      confidence: 'unsourced',
      cites: ['claims/cemal-shot.whether-enver-knew'],
    },
    {
      text: 'Who killed him. See the accounts, and notice how long after the event each was written.',
      confidence: 'disputed',
      cites: ['claims/who-killed-him.not-known'],
    },
    {
      text: 'Whether he ever regretted 1915. No source we read shows it, and most of his letters were not among them. Where this game lets him be asked, his answer is invented, and it is never remorse.',
      confidence: 'inferred',
      cites: ['claims/armenian-genocide-answer.no-remorse'],
    },
  ],
}
