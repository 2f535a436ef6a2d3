=== gate_feeler ===
# kind: dated
# title: The agronomist
# weeks: 12-36
# if: free
# if: feeler offered
# priority: 75
# with: people/hasan-bey people/ali-riza
# witness: present
-> visitor

= visitor
# hand: pasha
That season peace was offered to us in Moscow's name. Who stood behind it I do not know. The man who brought it was called Galimjan and said he was an agronomist. # cite: claims/peace-feeler.peace-feeler # cite: claims/peace-feeler-ultimatum.text-and-envoy # basis: composite
He was a Tatar in a town overcoat, with a bag of American cottonseed for anyone who searched him. He had lost his spectacles at the last picket and was waiting to be told which of us was the Pasha. # basis: invented
+ [See him alone, with only the Mirza. # id: alone # do: favour people/hasan-bey old-friend # stake: Every chief in the camp has counted his horse.]
    Dovud was set to walk the grey up and down in front of the tent. He told everybody who asked that it was the Russians' letter inside. # basis: invented
    -> offer
+ [See him in council. What they hear, they cannot invent. # id: council # do: favour people/davlatmand-bek manners # do: favour people/ibrahim-bek truth-told # do: slight people/hasan-bey advice-scorned]
    He spoke to the robes, turning from one to the next, and the Pasha sat behind his shoulder and watched the chiefs work out what each was worth. # basis: invented
    -> offer
+ [Keep him two days on mutton first, and show him horses. # id: mutton # do: spend grain 2 feast # do: favour people/ali-riza advice-heeded]
    We showed him some of them three times. "What a number of greys," he said, without his spectacles. # basis: invented
    -> offer

= offer
# hand: pasha
The offer was Eastern Bukhara, from the Iron Gate above Baysun to the river Panj, for peace: its own chiefs, its courts and mosques, no garrisons. The Pasha would see that nothing came out of it into Turkestan. Galimjan said all this by heart and in the order of importance. # cite: claims/peace-feeler.offer-of-eastern-bukhara # basis: composite
"On whose signature?" the Pasha asked. # basis: invented
"On mine, at present. Put yours to it and theirs comes, they told me a week, I should say a month," said Galimjan. "I know the men in Tashkent who want this. I have taught their children. Next year it may be other men, Pasha, and they won't send me." # cite: claims/peace-feeler.talks-with-muetdin # basis: invented
+ [Refuse. There is no peace while one Russian soldier stands in Turkestan. # id: refuse # do: answer refused # do: declare refuse-feeler # do: favour people/hasan-bey awe # do: favour people/amanullah awe # stake: It will be repeated everywhere by men who will not be here for the answer.]
    He said it beautifully: we were sworn to it, to the last breath. It was taken down by three people. Galimjan had put his pencil away at "while". # cite: claims/peace-feeler.answer # basis: composite
    -> wording
+ [Neither yes nor no. Let him come again with a map, and a name on it. # id: stall # do: answer stalled # do: favour people/ali-riza advice-heeded # do: slight people/ishan-sultan softened]
    He said that a map could be had. He knew the man who drew them. # basis: invented
    -> wording
+ [Accept. Let the valleys have one harvest with nobody in them. # id: accept # do: answer accepted # do: slight people/ibrahim-bek oath # do: slight people/emir-alim-khan broken-word # do: slight people/hasan-bey advice-scorned # stake: The Emir is not in it. Nor is Kabul. Nor is Moscow's seal.]
    He signed with his name only, and was short with everyone till evening. After supper he asked me who would remember a harvest. # cite: claims/peace-feeler.cost-of-yes # basis: invented
    -> wording

= wording
# hand: yusuf
Galimjan must have it in Russian, and he wished me to go slowly, on account of his eyes. While I wrote he said in Persian, which I had not known he had, that my Russian sounded to him like his brother's. His brother had kept a school in Bukhara. There had been a globe in it. # basis: invented
The Emir's people killed my teacher in the spring of 1918. I had not known there was family. He asked me nothing, and sat with his face quite close to the page. # basis: invented
+ [Put down what the Pasha said, neither more nor less. # id: exact # do: favour people/hasan-bey truth-told]
    "It's a clear hand," he told me. He folded the paper into the lining of the overcoat, with care, and shook mine. # basis: invented
    -> DONE
+ [Put it down, and add one line: that this is his answer today. # id: today # do: favour people/nagorny softened # do: slight people/hasan-bey mistranslated]
    He found the word at once. He asked me whether the agronomist might come back after the harvest, for the seed. # basis: invented
    -> DONE
+ [Put it down, and tell the chiefs' scribe what it says before it is sealed. # id: scribe # do: favour people/ibrahim-bek truth-told # do: favour people/davlatmand-bek truth-told # do: slight people/hasan-bey broken-word]
    He was used to paying, and when I told him for nothing he asked for it in writing. # basis: invented
    -> DONE
