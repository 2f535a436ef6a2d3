=== town_spoils ===
# kind: dated
# title: Thirty empty sacks
# weeks: 8-22
# if: free
# if: took_dushanbe
# if: seen town_fall
# if: seen_ago town_fall >= 1
# if: not against people/ibrahim-bek
# priority: 70
# place: places/dushanbe
# with: people/hasan-bey people/ali-riza
# witness: present
-> sacks

= sacks
# hand: pasha
The count took two days. Rifles, belts, flour, a surgeon's chest, a typewriter with Russian letters, nine hundred and four empty bottles that the hospital had been saving for some reason of its own. # basis: invented
On the second day Ibrahim Bek's sister's son, Egamberdi, rode into the yard with ten men and thirty sacks. The sacks were empty, washed, and folded in four. # cite: claims/two-axes.governor-with-spoils # basis: invented
{ pledged("people/ibrahim-bek", "share-spoils") and not kept("people/ibrahim-bek", "share-spoils") and not broken("people/ibrahim-bek", "share-spoils"):
    He had the letter about the full share in his cap. He did not take it out. He took off the cap and held it. # basis: invented
- else:
    Nobody had written to him about a share. "My uncle asks after the Pasha's health," he said, "and how many sacks." # basis: invented
}
+ { not pledged("people/ibrahim-bek", "share-spoils") or kept("people/ibrahim-bek", "share-spoils") or broken("people/ibrahim-bek", "share-spoils") } [Everything into one magazine, under seal, issued on receipt. An army has stores. # id: store # do: declare spoils-to-staff # do: gain rifles 20 spoils # do: favour people/hasan-bey advice-heeded # do: slight people/ibrahim-bek left-out # stake: Thirty sacks will go home as they came.]
    -> magazine
+ { pledged("people/ibrahim-bek", "share-spoils") and not kept("people/ibrahim-bek", "share-spoils") and not broken("people/ibrahim-bek", "share-spoils") } [Everything into one magazine, under seal. He will have his share when the campaign is over. # id: store-broken # do: break people/ibrahim-bek share-spoils # do: declare spoils-to-staff # do: gain rifles 20 spoils # do: favour people/hasan-bey advice-heeded # do: slight people/ibrahim-bek broken-word # stake: Thirty sacks will go home as they came.]
    -> magazine
+ { not pledged("people/ibrahim-bek", "share-spoils") or kept("people/ibrahim-bek", "share-spoils") or broken("people/ibrahim-bek", "share-spoils") } [Spread it in the bazaar and share it by riders, his and everybody's, in daylight. # id: open # do: declare share-spoils-openly # do: spend rifles 20 gift # do: favour people/ibrahim-bek spoils # do: favour people/davlatmand-bek spoils # do: slight people/hasan-bey advice-scorned]
    -> shared
+ { pledged("people/ibrahim-bek", "share-spoils") and not kept("people/ibrahim-bek", "share-spoils") and not broken("people/ibrahim-bek", "share-spoils") } [Spread it in the bazaar and share it by riders, his first, as written. # id: open-kept # do: keep people/ibrahim-bek share-spoils # do: declare share-spoils-openly # do: spend rifles 20 gift # do: favour people/ibrahim-bek kept-word # do: slight people/hasan-bey advice-scorned]
    -> shared
+ { not pledged("people/ibrahim-bek", "hold-valley") } [Better than sacks. Let him have the town, to govern for me. # id: town # do: pledge people/ibrahim-bek hold-valley before people/hasan-bey # do: favour people/ibrahim-bek title # do: slight people/ali-riza left-out # do: anger districts/dushanbe fear]
    "My uncle has never lived in a town," Egamberdi said. By the afternoon prayer his ten men were standing at the scales in the bazaar. # basis: invented
    -> deputy

= magazine
"With shares one has a robbery," said the Pasha. "With a magazine one has a state." Egamberdi was given a receipt for his visit. His men unfolded the sacks and sat on them to eat, in the gate, where everyone had to step over. # cite: claims/lakai-revolt-causes.way-of-war # basis: invented
-> deputy

= shared
A rifle is not divisible, and they were at it until dark with dice. In the evening the Lakais went off with twenty-two sacks full and eight of bottles. Hasan Bey's list stopped at line forty. # basis: invented
-> deputy

= deputy
# hand: yusuf
A letter was to go back with the nephew. The Pasha was making appointments that week and he made one for Ibrahim Bek: his deputy in the east. He said it in Turkish, and thought it handsome. # cite: claims/two-axes.lieutenant-of-the-east # basis: composite
The exact word for that is noib. With us the noib is the man who sits in the judge's place while the judge has fever. Ibrahim Bek keeps three mullas who can read. # cite: claims/two-axes.lieutenant-of-the-east # basis: invented
+ [Write noib. It is what he said. # id: noib # do: slight people/ibrahim-bek title]
    Egamberdi had me read it aloud before he took it. "Noib," he said, to learn it. His ten men tried it on one another as they mounted, and then on a dog. # cite: claims/people-enver-and-ibrahim.slights # basis: invented
    -> DONE
+ { not pledged("people/ibrahim-bek", "command-east") } [Write "commander of the East". It is only a better coat for the same man. # id: east # do: pledge people/ibrahim-bek command-east # do: favour people/ibrahim-bek mistranslated]
    The Pasha signed it, between a promotion and a permit for salt. # basis: invented
    -> DONE
+ { pledged("people/ibrahim-bek", "command-east") } [Write what he was promised, "commander of the East". # id: east-again # do: favour people/ibrahim-bek kept-word # do: slight people/hasan-bey mistranslated]
    It was in my ledger, with the witnesses. The Pasha signed without looking for the word. # basis: invented
    -> DONE
+ [Leave the office out. Send compliments, and the best robe from the count. # id: robe # do: favour people/ibrahim-bek gift # do: slight people/hasan-bey softened]
    Crimson silk, from the commander's own trunk, with moth in one sleeve. He heard of the appointment later, from somebody else. # basis: invented
    -> DONE
