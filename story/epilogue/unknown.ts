import type { Chapter } from '../schema/epilogue.ts'

export const unknown: Chapter = {
  id: 'unknown',
  title: 'What we do not know',
  paragraphs: [
    {
      text: 'Whether he had meant to go over from the start. Letters were sent ahead, says a biographer who invents his dialogue. The decision more likely ripened after Moscow chose Ankara, and to a man of his ideas it made sense.',
      confidence: 'disputed',
      cites: ['sources/vdovichenko', 'sources/okearney-2008', 'sources/yilmaz-2014', 'sources/togan-memoirs'],
    },
    {
      text: "How many rode with him out of Bukhara. Twenty-four is one writer's number and the title of this game; another source has two officers and the rest on the road.",
      confidence: 'disputed',
      cites: ['sources/revolution-under-siege-basmachi', 'sources/samarkand-thesis'],
    },
    {
      text: 'Where in the Lakai country he was kept, for how many weeks, and whose word got him out.',
      confidence: 'disputed',
      cites: ['sources/togan-memoirs', 'sources/bnsr-ibrahim'],
    },
    {
      text: 'Who Samya Bey was, and what Enver answered to the consul.',
      confidence: 'inferred',
      cites: ['sources/nagorny-1922-01-01'],
    },
    {
      text: 'On what day Dushanbe fell, and whether its garrison died there or marched away.',
      confidence: 'disputed',
      cites: ['sources/wikipedia-siege-dushanbe', 'sources/artikov', 'sources/lee-2018'],
    },
    {
      text: 'Whether any council of chiefs met at Kofrun. We found no source for it in six languages, and no scene here may be taken for one.',
      confidence: 'unsourced',
      cites: [],
    },
    {
      text: "What Moscow's offer of peace contained, who carried it, and whether it was meant. The ultimatum of 19 May and its bearer have no source either.",
      confidence: 'unsourced',
      cites: ['sources/sokolov-100-battles', 'sources/hozir-50'],
    },
    {
      text: 'How strong the two Red columns of June were, and whether aeroplanes flew that summer. Two general histories say so; the first paper we found that plans such flights is dated June 1923.',
      confidence: 'disputed',
      cites: ['sources/lee-2018', 'sources/hosking', 'sources/aviation-protocol-1923', 'sources/zhirokhov'],
    },
    {
      text: 'What the village women, the ferrymen and the bazaar made of any of it. Almost everything we have was written by men who carried a seal or a rifle.',
      confidence: 'attested',
      cites: ['sources/nazaroff'],
    },
    {
      text: 'How many horsemen Davlatmand, Ishan Sultan, Daniyar, Jabbar and Khurram Bek could call out. The numbers in the model are guesses and are marked so.',
      confidence: 'unsourced',
      cites: [],
    },
    {
      text: 'Whether he knew, on the hillside, that Cemal was dead.',
      confidence: 'unsourced',
      cites: ['sources/cemal-1922'],
    },
    {
      text: 'Who killed him. See the accounts, and notice how long after the event each was written.',
      confidence: 'disputed',
      cites: ['sources/death-certificate-1922', 'sources/duranty-1922', 'sources/bogosian'],
    },
    {
      text: 'Whether he ever regretted 1915. No source shows it. Where this game lets him be asked, his answer is invented, and it is never remorse.',
      confidence: 'attested',
      cites: ['sources/morgenthau-1918', 'sources/enver-letters'],
    },
  ],
}
