=== town_summons ===
# kind: dated
# title: The same paper twice
# weeks: 8-18
# if: free
# if: besieging places/dushanbe
# if: alive people/captain-safarov
# priority: 60
# place: places/dushanbe
# with: people/captain-safarov people/hasan-bey people/ali-riza
# witness: present
-> towel

= towel
# hand: pasha
The garrison sent an officer out under a towel. It was a good towel, with the hospital's number in the corner. # cite: claims/dushanbe-siege.free-passage # basis: invented
Captain Safarov had sixty-one sabres in there: Tatars of the Volga and some Bashkirs, Muslims every man, three years in the Red Army. Before the army he had taught sums in a village school. His men call him captain; the Reds have no such rank. His boots were resoled with machine belt. He counted our horses and did not hide it. # cite: claims/concessions-judged.muslim-units # basis: composite
"My mother had you on the wall, from a calendar," he told the Pasha in Tatar. "With the moustache. I don't know if you are still up. There's been no post since August." # speaker: people/captain-safarov # basis: invented
+ [Ask the mother's name. Tell him about the photograph. # id: calendar # do: favour people/captain-safarov manners]
    Her name was Bibiasma. The Pasha had hated that photograph, and said why, and what collar he had wanted to wear. # basis: invented
    -> terms
+ [Sit him down and put food before him. There is time for terms. # id: bread # do: spend grain 1 hospitality # do: favour people/captain-safarov hospitality]
    He ate as a man eats who is being watched by somebody's supper. The half he left he asked leave to take in with him. # basis: invented
    -> terms
+ [Ask what a schoolmaster is doing on the Russians' side of that wire. # id: side # do: slight people/captain-safarov insult]
    "Long division," said Safarov. Then, since the Pasha waited: "They let me have a squadron. Whose side was going to give me one, before?" # speaker: people/captain-safarov # basis: invented
    -> terms

= terms
# hand: pasha
"What is offered," said Safarov, "and to whom?" There were his own men, the Russian infantry, and fourteen women, of whom five were washing for pay. # basis: invented
+ [The road west, for all of them. The rifles stay. My word on it. # id: road # do: pledge people/captain-safarov safe-passage before people/hasan-bey people/ali-riza # stake: Your word, before your officers. Other bands sit on that road.]
    "Your word," said Safarov. "And the men on the other roads, have they given theirs?" # speaker: people/captain-safarov # basis: invented
    "They are under my orders," the Pasha said. Safarov watched me while he said it. # basis: invented
    -> copies
+ [Muslims may come out to me as brothers, horses and all. For the Russians I promise nothing. # id: brothers # do: join 9 faith # do: slight people/captain-safarov insult # do: favour people/ibrahim-bek faith # stake: Some will come. The rest will know how they were sorted.]
    "I messed with those men at Orenburg," Safarov said. "We ate the dog together. You are asking me to point." # speaker: people/captain-safarov # basis: invented
    Nine of his did come over in the night, four with horses. They did not say his name in front of us. # basis: invented
    -> copies
+ [No terms. They have until Friday noon. # id: none # do: slight people/captain-safarov cruelty # do: favour people/ibrahim-bek spoils]
    "Noon by your clock or by theirs?" Safarov asked. "The commander keeps Moscow time." Nobody had thought of it, and he went back with a day and no hour. # speaker: people/captain-safarov # basis: invented
    -> copies

= copies
# hand: yusuf
It had to go in on paper, in Russian for the commander and in Persian, because the bazaar would have it by evening whatever anybody did. # basis: invented
Persian has amon. A man who has been given amon may walk out with his hat on, and whoever harms him has God to settle with. The Russian word means that you will not be shot at present. # basis: invented
+ [The same in both, as near as the two languages go. # id: same # do: favour people/captain-safarov truth-told]
    It took until lamp-lighting and came out dull. Safarov could read both, and laid them side by side on his knee. "Thank you," he said, to me. # basis: invented
    -> DONE
+ [In the Persian, give amon to the whole town, bakers and dyers with it. # id: amon # do: pledge districts/dushanbe safe-passage # do: please districts/dushanbe mistranslated]
    One word, and the Pasha does not read my Persian hand quickly. By night a boy was calling it along the dyers' row, and a woman threw down a loaf to our picket at post seven. # basis: invented
    -> DONE
+ [In the Russian, leave a door: "so far as circumstances allow". # id: room # do: slight people/captain-safarov softened]
    I told myself I was protecting the Pasha. Safarov put his thumb on the line and held it there long enough for me to see which it was. # basis: invented
    -> DONE
