=== prologue_zeki ===
# kind: dated
# title: The map on the apricot crates
# weeks: 0
# priority: 70
# place: places/bukhara
# with: people/zeki-velidi
# witness: present
-> bargain

= bargain
# hand: pasha
Zeki Velidi was living that month in an orchard beyond the Samarkand gate, under a horse-dealer's name. He is a Bashkir and a scholar, and organises a National Union that is not allowed to exist. He had a map on two apricot crates and lectured standing. # cite: claims/people-zeki-velidi.who # cite: claims/people-zeki-velidi.own-pen # basis: composite
"Forgive me, Pasha, I will be tedious," he said. In March the Russians signed with Kemal, who leads Turkey now, and at Kars it had since been confirmed. Kars, Ardahan and Surmalu, Ararat included, to Turkey. Nakhichevan and Karabagh to Azerbaijan. What remained of Armenia was Soviet. # speaker: people/zeki-velidi # cite: claims/entente-armenia-pays.kars-ardahan-surmalu # cite: claims/entente-armenia-pays.nakhichevan-and-karabagh # basis: composite
"So Armenia paid, and Moscow has bought Kemal. It had been keeping you in case he was not for sale. I ask myself what you are still for. I find one thing: to be shown to the bands in the east for a season." # speaker: people/zeki-velidi # cite: claims/entente-armenia-pays.price # cite: claims/exile-among-the-bolsheviks-treaties.hardly-needed # basis: composite
No Armenian was present, and that corner of the map was then folded under.
"Now those bands. East of Baysun they are the Emir's people in spirit. His tax-collectors lead them and his mullas bless them. You call it a nation, they call it Bukhara. I should call the odds low, if I liked you. Unite first. Wait two years." # speaker: people/zeki-velidi # cite: claims/togans-warning.togans-warning # cite: claims/people-zeki-velidi.price # basis: composite
The Pasha answered that if it was death, let it be death; a man could leave behind him a clean name and an idea. I was taking the minutes. I asked him to repeat the words after "leave behind him", and he did. # cite: claims/togans-warning.clean-name # cite: claims/verdict-and-flight.sentence-of-death # basis: composite
"Then what shall I tell my people?" said Zeki Velidi. # speaker: people/zeki-velidi # basis: invented
+ ["That the Emir is a coat. After one victory they will take it off." # id: coat # do: slight people/zeki-velidi advice-scorned]
    "They did not take it off for Kokand's government, nor for Faizullah's," he said, and apologised again, and gave the dates. # speaker: people/zeki-velidi # basis: invented
    -> asked
+ ["That I will command nobody until the chiefs have sat in one council." # id: council # do: pledge people/zeki-velidi council due +20 before people/mirza-yusuf # do: favour people/zeki-velidi advice-heeded # stake: He writes it down, and so does Yusuf.]
    Zeki Velidi asked him which chiefs. The Pasha named nine, correctly, with their valleys. # basis: invented
    -> asked
+ ["What if I sat it out in Kabul, with Cemal?" # id: kabul # do: favour people/zeki-velidi advice-heeded]
    "You would be safe there. His plans are completely imaginary." # speaker: people/zeki-velidi # cite: claims/riding-out-choices.cemals-plans # cite: claims/riding-out-choices.kabul-and-cemal # basis: composite
    -> asked

= asked
# hand: yusuf
"One thing more. Has anybody in the east been given an answer yet? In writing?" # speaker: people/zeki-velidi # basis: invented
"Nobody," said the Pasha.
{ chose("prologue_letter.wool"):
    The muleteer was three days out, with a page about wool and a sentence in his ear. # basis: invented
- else:
    My page to Kofrun was three days out on its mule. # basis: invented
}
+ [Say so now, in front of the Pasha. # id: openly # do: favour people/zeki-velidi truth-told]
    The Pasha laughed and told Zeki Velidi that I was the one honest man in the republic, and that he would have to be careful. He has been careful of me since. # basis: invented
    -> DONE
+ [Tell him at the gate, alone. # id: gate # do: favour people/zeki-velidi truth-told]
    He took his spectacles off to listen. "Then somebody up there is already feeding men on it," he said, and he asked me whether I owned a winter coat. # speaker: people/zeki-velidi # basis: invented
    -> DONE
+ [Go on with the minutes. # id: minutes]
    Zeki Velidi wrote it on the edge of the map: nobody, in writing. # basis: invented
    -> DONE
