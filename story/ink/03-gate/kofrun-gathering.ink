=== gate_kofrun_gathering ===
# kind: dated
# title: Who sat where at Kofrun
# weeks: 21-27
# if: free
# if: in_district districts/baysun
# if: host >= 150
# priority: 54
# with: people/hasan-bey people/mulla-nasir
# witness: present
# sound: fire
-> carpets

= carpets
# hand: pasha
Of the gathering at Kofrun I know no record but this one. # cite: claims/kofrun.kurultai # basis: invented
Nineteen chiefs came, or men who could seal for them. { with_us("people/ibrahim-bek"): Ibrahim Bek came himself, last, with his own tea.|{ against("people/ibrahim-bek"): Ibrahim Bek had not been asked.|Ibrahim Bek sent his sister's son, to listen.}} { with_us("people/davlatmand-bek"): Davlatmand Bek had ridden nine days from Baljuvon with a cough.|From Baljuvon nobody came.} { with_us("people/fuzail-maksum"): Fuzail Maksum's man, from Garm, would not be put beside the man from Darvaz.} # cite: claims/two-axes.chiefs-of-the-spring # basis: invented
There was one good carpet. Mulla Nasir had measured it the night before, with his forearm: it would take seven. # basis: invented
+ [Officers along one side, chiefs down the other, as at a staff table. # id: table # do: favour people/hasan-bey title # do: slight people/ibrahim-bek left-out # do: slight people/davlatmand-bek left-out]
    Men who had come in their best robes found a Turkish captain between them and the carpet. They sat down on the grass, together. # basis: invented
    -> whose
+ [The carpet out of doors and nobody on it. All in a ring. # id: ring # do: favour people/davlatmand-bek manners # do: favour people/ibrahim-bek manners # do: slight people/hasan-bey title]
    Nineteen men sat about an empty carpet and were careful of it. # basis: invented
    -> whose
+ [Ask Mulla Nasir to seat them. He knows whose father was whose. # id: nasir # do: favour people/mulla-nasir advice-heeded # do: favour people/davlatmand-bek manners]
    He had each say his father's name aloud and turned his face to the voice. It took as long as one prayer. Nobody moved his cushion. # basis: invented
    -> whose

= whose
# hand: pasha
They had come to hear in whose name they would fight in the summer. { pledged("people/emir-alim-khan", "throne-to-emir"): Some had heard it was the Emir's.|Some hoped it was the Emir's.} { promised("republic"): Some had heard of a republic.} Each had brought it as news and looked to see how it was taken. # cite: claims/lakai-revolt-axes.vision # basis: composite
"Whose sheep are we?" asked the chief of the Tagchi clan, an old man with one eye. "I ask because of the summer grazing." # cite: claims/clans-and-peoples.baysun # basis: composite
+ [Mine. One army, one command, and I answer for it before God. # id: mine # do: declare title-commander # do: favour people/hasan-bey title # do: slight people/ibrahim-bek title # do: slight people/davlatmand-bek title # stake: They will agree. Look who is feeding them.]
    They raised their hands and said amen to it. The one-eyed man said it rather loud. Nobody asked a second question. # cite: claims/titles-and-staff.who-named-him # basis: invented
    -> minutes
+ [Your own. A council, nineteen seals, and I carry out what it decides. # id: council # do: declare council-of-chiefs # do: favour people/davlatmand-bek manners # do: favour people/ibrahim-bek title # do: slight people/hasan-bey advice-scorned]
    There was nothing to decide yet, so they decided the grazing. That took until the stars were out, and the widow of a Tagchi herdsman got a spring out of it. # cite: claims/titles-and-staff.plainer-style # basis: invented
    -> minutes
+ { pledged("people/emir-alim-khan", "throne-to-emir") } [The Emir's, as I have sworn. I am his soldier. # id: emir-sworn # do: declare oath-to-emir # do: favour people/emir-alim-khan kept-word # do: favour people/ibrahim-bek oath # do: slight people/osman-khoja broken-word]
    -> emir
+ { not pledged("people/emir-alim-khan", "throne-to-emir") } [The Emir's, who is king here. I am his soldier. # id: emir # do: declare oath-to-emir # do: pledge people/emir-alim-khan throne-to-emir before people/ibrahim-bek people/davlatmand-bek # do: favour people/ibrahim-bek oath # do: slight people/osman-khoja broken-word]
    -> emir

= emir
He said it standing, with his hand flat on his breast, and all nineteen said it after him. Beside me Hasan Bey was counting the hands that went up, and then those of the officers, which were folded. # cite: claims/release.as-the-emirs-man # basis: invented
-> minutes

= minutes
# hand: yusuf
I had taken notes on my knee. By morning four of the chiefs had been to the tent, one after another, to tell me what they had said. # basis: invented
Two of them had not spoken. All wanted it down, and sealed, before the others rode. # basis: invented
+ [Write what was said, by whom, in the order of the talking. # id: said # do: favour people/mulla-nasir truth-told # do: slight people/davlatmand-bek truth-told]
    It fills nine leaves, six about grazing. The two who had been silent had it read to them, and had me add that they were present. # basis: invented
    -> DONE
+ [Write that all agreed. # id: agreed # do: favour people/hasan-bey softened # do: slight people/mulla-nasir lie-found]
    One leaf, nineteen seals, three of them upside down. The Pasha sent it to Kabul the same day, before anybody could ask what had been agreed. # basis: invented
    -> DONE
+ [Give each a copy with his own words in it, and keep the notes. # id: each # do: favour people/davlatmand-bek mistranslated # do: favour people/ibrahim-bek mistranslated]
    Four copies, no two alike. They live in four valleys with a river between each and the next. # basis: invented
    -> DONE
